import { toArticlePath, toSlug } from '../library/address.ts'
import type { Highlight } from './highlight.ts'

/** Where the page of all highlights is, in the router. */
export const highlightsPath = '/highlights.html'

/** The address of the article as it was called when the highlight was made; the library finds it under a new headline too. */
export function toMarkedPath({ headline, article }: Pick<Highlight, 'headline' | 'article'>) {
  return toArticlePath(toSlug(headline, article))
}

/** The address of a highlight in its article. */
export function toHighlightAddress(highlight: Highlight): string {
  return `${toMarkedPath(highlight)}?highlight=${highlight.id}`
}
