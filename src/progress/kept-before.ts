const key = 'galley:read'

/** Whether anything was ever read here: else nobody has to ask the storage, which comes later. */
export function hasRead(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

/** From now on there is something to ask for. */
export function noteRead(): void {
  try {
    localStorage.setItem(key, '1')
  } catch {
    // Storage is blocked: articles begin at their top.
  }
}
