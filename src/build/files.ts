import {
  listingPath,
  toIdsPath,
  toPartPath,
  toSectionListingPath,
  toTextPath,
} from '../library/address.ts'
import type { Entry } from '../library/entry.ts'
import type { Library } from '../library/library.ts'
import { countParts, mostAtOnce, type Listing } from '../library/listing.ts'
import { toArticleEntry, toShards, type Shard } from '../library/shard.ts'

/** The files of a library by their path, each made when it is asked for. */
export type LibraryFiles = Map<string, () => Promise<string> | string>

/** What browsers ask for of a library. `texts` are the raw texts, in the order of the entries. */
export async function toFiles(
  library: Library,
  entries: readonly Entry[],
  texts: readonly string[],
): Promise<LibraryFiles> {
  const files: LibraryFiles = new Map()
  for (const { slug, place } of entries) files.set(toTextPath(slug), () => texts[place]!)
  const listing = await library.listing()
  const { edition } = listing
  for (const [path, shard] of toShards(entries)) {
    const made: Shard = { edition, entries: shard.map(toArticleEntry) }
    files.set(path, () => JSON.stringify(made))
  }
  files.set(listingPath, () => JSON.stringify(listing))
  addParts(files, library, listing)
  for (const { slug } of listing.sections ?? []) {
    const section = (await library.listing(slug))!
    files.set(toSectionListingPath(slug), () => JSON.stringify(section))
    addParts(files, library, section)
  }
  return files
}

// All of a small library comes with its listing.
function addParts(files: LibraryFiles, library: Library, listing: Listing): void {
  if (listing.count <= mostAtOnce) return
  files.set(toIdsPath(listing), async () => JSON.stringify(await library.ids(listing)))
  for (const sort of listing.sorts) {
    for (let part = 0; part < countParts(listing); part += 1) {
      files.set(toPartPath(listing, sort, part), async () =>
        JSON.stringify(await library.rows(listing, sort, part)),
      )
    }
  }
}
