// Whoever stops for so long, in ms, reads here.
const stillFor = 250

/**
 * Calls `rest` whenever the text has come to rest after having been moved, with the moment when it
 * did; at once when the page is put away, for there may be no later. Returns the way to stop.
 */
export function awaitRest(rest: (when: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let moved = 0
  const end = () => {
    clearTimeout(timer)
    timer = undefined
    rest(moved)
  }
  const move = () => {
    clearTimeout(timer)
    moved = performance.now()
    timer = setTimeout(end, stillFor)
  }
  const leave = () => {
    if (timer !== undefined && document.hidden) end()
  }
  // It may have been moved before this part of the app came.
  if (scrollY > 0) move()
  addEventListener('scroll', move, { passive: true })
  document.addEventListener('visibilitychange', leave)
  return () => {
    clearTimeout(timer)
    removeEventListener('scroll', move)
    document.removeEventListener('visibilitychange', leave)
  }
}
