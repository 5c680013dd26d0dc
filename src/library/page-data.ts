import type { ArticleEntry } from './entry.ts'
import type { Listing } from './listing.ts'

/** The id of the element in which a page made by the build brings along what it needs. */
export const pageDataId = 'page-data'

/** What a page brings along, so that nobody has to ask for it again. */
export interface PageData {
  /** The edition the page belongs to: it takes files of no other. Without one, whatever comes. */
  edition?: string
  entry?: ArticleEntry
  listing?: Listing
}

/** What this page brought along; nothing where the build did not make it. */
export function readPageData(document: Document): PageData {
  const data = document.getElementById(pageDataId)?.textContent
  const edition = document.getElementById('root')?.dataset['edition']
  return { ...(data && (JSON.parse(data) as PageData)), ...(edition && { edition }) }
}
