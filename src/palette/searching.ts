import { createLibrarySearch } from '../search/library-search.ts'
import { createRecentSearches } from '../search/recent.ts'
import type { Storage } from '../storage/storage.ts'
import type { Searching } from './context.ts'

/** The search of the library at this base, and the searches this device remembers. */
export function createSearching(
  base: URL,
  edition: () => string | Promise<string>,
  open: () => Promise<Storage>,
): Searching {
  return {
    library: createLibrarySearch(base, edition),
    recent: createRecentSearches(open),
  }
}
