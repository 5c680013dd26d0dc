import { toIdOfSlug } from './address.ts'
import type { CatalogedArticle } from './catalog.ts'
import { toCatalog } from './catalog.ts'
import type { Entry } from './entry.ts'
import type { Library } from './library.ts'
import { entriesOf, toListing, toPart, type Listing } from './listing.ts'
import { reread } from './reread.ts'
import { sortRows } from './sorts.ts'
import type { Connect } from './web.ts'

/** A library of articles that are all at hand. */
interface MemoryLibrary extends Library {
  /** Every entry, last added first. */
  list: () => Promise<Entry[]>
}

/** The build's library, and the tests'. */
export function createMemoryLibrary(
  articles: CatalogedArticle[],
  edition = '',
  connect?: Connect,
): MemoryLibrary {
  const entries = toCatalog(articles, connect)
  const places = new Map(entries.map(({ id, place }) => [id, place]))
  const listings = new Map<string | undefined, Listing>()
  const sorted = new Map<string, Entry[]>()
  const articleOf = (id: string) => articles[places.get(id)!]!

  async function listing(): Promise<Listing>
  async function listing(section?: string): Promise<Listing | undefined>
  async function listing(section?: string) {
    const found = listings.get(section) ?? toListing(entries, edition, section)
    listings.set(section, found)
    return section === undefined || found.count > 0 ? found : undefined
  }

  return {
    list: async () => entries,
    listing,
    async rows({ section }, sort, part) {
      const key = `${section ?? ''}/${sort}`
      const rows = sorted.get(key) ?? sortRows(entriesOf(entries, section), sort)
      sorted.set(key, rows)
      return toPart(rows, part)
    },
    ids: async ({ section }) => entriesOf(entries, section).map(({ id }) => id),
    prepare: () => undefined,
    find: async (slug) => entries[places.get(toIdOfSlug(slug)) ?? -1],
    open: async ({ id }) => articleOf(id).article,
    reread: async ({ id, language }, pins) => reread({ text: articleOf(id).text, language, pins }),
  }
}
