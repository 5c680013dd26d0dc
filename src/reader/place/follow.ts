import { finishedShare } from '../../progress/reading.ts'
import type { Store } from '../../store/store.ts'
import { isLanded, landAt } from '../landing.ts'
import { awaitRest } from './rest.ts'

/**
 * Calls `look` with the share read whenever the text has come to rest after having been moved, when
 * it is finished and when the page is put away. Returns the way to stop.
 */
export function followReading(shareRead: Store<number>, look: (share: number) => void): () => void {
  // Where an address leads to a place in the text, one is there already, or will be in a moment.
  const isLed = /[?&](?:at|highlight)=|#./.test(location.search + location.hash)
  landAt(isLed ? scrollY : undefined)
  let isFinished = shareRead.get() >= finishedShare

  const rest = () => {
    if (!isLanded()) look(shareRead.get())
  }
  const stop = shareRead.subscribe(() => {
    const before = isFinished
    isFinished = shareRead.get() >= finishedShare
    if (isFinished && !before) rest()
  })
  const stopResting = awaitRest(rest)
  if (isFinished) rest()
  return () => {
    stop()
    stopResting()
  }
}
