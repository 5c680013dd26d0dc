import { createMeter } from '../../progress/meter.ts'
import type { Store } from '../../store/store.ts'
import { awaitRest } from './rest.ts'

/**
 * Measures how fast a text of so many minutes is read, and tells the factor of each stretch, against
 * the usual pace. Returns the way to stop.
 */
export function measurePace(
  minutes: number,
  shareRead: Store<number>,
  tell: (factor: number) => void,
): () => void {
  const meter = createMeter(minutes)
  const rest = (when: number) => {
    const now = { share: shareRead.get(), scrolled: scrollY, window: innerHeight, when }
    const factor = meter.rest(now)
    if (factor !== undefined) tell(factor)
  }
  rest(performance.now())
  const stop = awaitRest(rest)
  const turn = () => document.hidden && meter.stop()
  document.addEventListener('visibilitychange', turn)
  return () => {
    stop()
    document.removeEventListener('visibilitychange', turn)
  }
}
