/** Tells other tabs, as long as this one is open, that it still needs what is kept under a name. */
export function holdEdition(name: string): void {
  let release: (() => void) | undefined
  const hold = () => {
    const kept = new Promise<void>((resolve) => (release = resolve))
    // Where nothing is kept, there is nothing to hold.
    navigator.locks?.request(name, { mode: 'shared' }, () => kept).catch(() => undefined)
  }
  hold()
  // Browsers keep no page for the way back that holds a lock.
  addEventListener('pagehide', () => release?.())
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) hold()
  })
}

/** Whether no tab needs what is kept under this name. */
export async function isFree(name: string): Promise<boolean> {
  return (
    (await navigator.locks?.request(name, { ifAvailable: true }, (lock) => lock !== null)) ?? false
  )
}
