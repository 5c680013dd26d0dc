/** Where the room that a page needs for what only the device knows is kept: its width and height. */
export function roomKeyOf(path: string): string {
  return `galley:room:${path}`
}

/** The custom property that the style sheet takes it from. */
export const roomProperty = '--kept-room'

let kept = ''

/** Keeps how high that is in px, for the next time this page is opened in a window as wide. */
export function keepRoom(height: number): void {
  const key = roomKeyOf(location.pathname)
  const room = `${innerWidth} ${height}`
  if (kept === key + room) return
  kept = key + room
  document.documentElement.style.setProperty(roomProperty, `${height}px`)
  try {
    if (height === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, room)
  } catch {
    // Storage is blocked: what comes moves the rest.
  }
}
