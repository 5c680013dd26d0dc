import { readEscapes } from '../library/address.ts'

/** The path of an address below `base`, as the router has it: with a slash in front. */
export function toPath(pathname: string, base: string): string {
  return `/${pathname.slice(base.length)}`
}

/**
 * Whether the markup in the page was made for this address. Hosts may answer with the same file
 * with and without `.html` or `index.html`; at any other depth its relative links would be wrong.
 */
export function isSamePage(made: string | undefined, pathname: string, base: string): boolean {
  return made !== undefined && toPlain(made) === toPlain(toPath(pathname, base))
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
  return readEscapes(path)
    .replace(/\/index(?:\.html)?$/, '/')
    .replace(/\.html$/, '')
}
