import { finishedShare } from '../../progress/reading.ts'
import type { Store } from '../../store/store.ts'

// Whoever stops for so long, in ms, reads here.
const stillFor = 250

/**
 * Calls `look` with the share read whenever the text has come to rest after having been moved, when
 * it is finished and when the page is put away. Returns the way to stop.
 */
export function followReading(shareRead: Store<number>, look: (share: number) => void): () => void {
  // Where an address leads to a place in the text, one looks at that place, and reads once one goes on.
  const isLed = /[?&]at=|#./.test(location.search + location.hash)
  let landing = isLed ? scrollY : undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isFinished = shareRead.get() >= finishedShare

  const rest = () => {
    timer = undefined
    if (landing !== undefined && Math.abs(scrollY - landing) < innerHeight / 2) return
    landing = undefined
    look(shareRead.get())
  }
  const move = () => {
    clearTimeout(timer)
    timer = setTimeout(rest, stillFor)
  }
  // What was about to be looked at is looked at now: there may be no later.
  const leave = () => {
    if (timer === undefined || !document.hidden) return
    clearTimeout(timer)
    rest()
  }
  const stop = shareRead.subscribe(() => {
    const before = isFinished
    isFinished = shareRead.get() >= finishedShare
    if (isFinished && !before) look(shareRead.get())
  })
  addEventListener('scroll', move, { passive: true })
  document.addEventListener('visibilitychange', leave)
  return () => {
    clearTimeout(timer)
    stop()
    removeEventListener('scroll', move)
    document.removeEventListener('visibilitychange', leave)
  }
}
