import { toArticlePath } from '../library/address.ts'

/** What an address says of a search: the words, the place in the text, and the words that stand there for them. */
export interface Sought {
  query: string
  at?: number | undefined
  forms: string[]
}

/** Where the page of the search is, in the router. */
export const searchPath = '/search.html'

/** The address of the search page for a query. */
export function toSearchAddress(query: string): string {
  return `${searchPath}?${new URLSearchParams({ q: query }).toString()}`
}

/** The words of the headline that an article's address was made of; empty if there are none. */
export function toHeadlineWords(path: string): string {
  const name = path
    .split('/')
    .at(-1)!
    .replace(/\.html$/, '')
  try {
    return decodeURIComponent(name)
      .replace(/(?:^|-)(?=[a-z]*\d)[a-z0-9]{8}$/, '')
      .replace(/[-_\s]+/g, ' ')
      .trim()
  } catch {
    // Not every address can be read.
    return ''
  }
}

/** The address of a place in an article, with what to mark there. */
export function toSoughtAddress(slug: string, { query, at, forms }: Sought): string {
  const search = new URLSearchParams({ q: query })
  if (at !== undefined) search.set('at', String(at))
  if (forms.length > 0) search.set('as', forms.join(' '))
  return `${toArticlePath(slug)}?${search.toString()}`
}

/** What the address of an article asks to be marked; undefined where it asks for nothing. */
export function readSought(search: URLSearchParams): Sought | undefined {
  const query = search.get('q')?.trim()
  if (!query) return undefined
  const at = search.get('at')
  return {
    query,
    at: at !== null && /^\d+$/.test(at) ? Number(at) : undefined,
    forms: search.get('as')?.split(' ').filter(Boolean) ?? [],
  }
}

/** The same address without what a search put into it. */
export function withoutSought(search: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(search)
  for (const name of ['q', 'at', 'as']) rest.delete(name)
  return rest
}
