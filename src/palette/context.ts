import { createContext } from 'react'
import type { LibrarySearch } from '../search/library-search.ts'
import type { RecentSearches } from '../search/recent.ts'

/** What searching needs, fetched when the first search is made. */
export interface Searching {
  library: LibrarySearch
  recent: RecentSearches
}

/** Gives the search of this library. The build and most tests have none. */
export const OpenSearching = createContext<() => Promise<Searching>>(() =>
  Promise.reject(new Error('search: there is none here')),
)
