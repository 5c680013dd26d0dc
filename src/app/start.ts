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

/** Makes icon and manifest absolute: browsers ask for them again, relative to wherever one has gone since. */
export function settleLinks(head: HTMLHeadElement): void {
  for (const link of head.querySelectorAll<HTMLLinkElement>(
    'link:is([rel=icon], [rel=manifest])',
  )) {
    link.setAttribute('href', link.href)
  }
}

function toPlain(path: string): string {
  return decodeURI(path)
    .replace(/\/index(?:\.html)?$/, '/')
    .replace(/\.html$/, '')
}
