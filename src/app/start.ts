import type { createBrowserRouter } from 'react-router-dom'

type Router = ReturnType<typeof createBrowserRouter>

/** Waits until the loaders of the first page are through, well or with an error. */
export function untilLoaded(router: Router): Promise<void> {
  if (router.state.initialized) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return
      stop()
      resolve()
    })
  })
}

/**
 * Whether the markup in the page was made for this address. Hosts may answer with the same file
 * with and without `.html` or `index.html`; at any other depth its relative links would be wrong.
 */
export function isSamePage(made: string | undefined, pathname: string, base: string): boolean {
  return made !== undefined && toPlain(made) === toPlain(`/${pathname.slice(base.length)}`)
}

function toPlain(path: string): string {
  return decodeURI(path)
    .replace(/\/index(?:\.html)?$/, '/')
    .replace(/\.html$/, '')
}
