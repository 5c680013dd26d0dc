import { finishedShare } from '../../progress/reading.ts'
import type { Store } from '../../store/store.ts'
import { awaitRest } from './rest.ts'

/**
 * Calls `look` with the share read whenever the text has come to rest after having been moved, when
 * it is finished and when the page is put away. Returns the way to stop.
 */
export function followReading(shareRead: Store<number>, look: (share: number) => void): () => void {
  // Where an address leads to a place in the text, one looks at that place, and reads once one goes on.
  const isLed = /[?&]at=|#./.test(location.search + location.hash)
  let landing = isLed ? scrollY : undefined
  let isFinished = shareRead.get() >= finishedShare

  const rest = () => {
    if (landing !== undefined && Math.abs(scrollY - landing) < innerHeight / 2) return
    landing = undefined
    look(shareRead.get())
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
