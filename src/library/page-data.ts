import type { Entry } from './entry.ts'

/** The id of the element in which a prerendered page brings its own entries along. */
export const pageDataId = 'page-data'

/** The entries that the page brought along; none where it is not a prerendered article. */
export function readPageEntries(document: Document): Entry[] {
  const data = document.getElementById(pageDataId)?.textContent
  return data ? (JSON.parse(data) as Entry[]) : []
}
