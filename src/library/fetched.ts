import type { Pin } from '../article/parse.ts'
import { parseLabelled } from '../article/labelled.ts'
import { mayHoldRemains } from '../article/readable.ts'
import {
  isId,
  listingPath,
  toDataAddress,
  toHash,
  toIdOfSlug,
  toIdsPath,
  toPartPath,
  toSectionListingPath,
  toTextPath,
} from './address.ts'
import type { ArticleEntry } from './entry.ts'
import { isPage } from './is-page.ts'
import type { Library, Reread } from './library.ts'
import type { Listing } from './listing.ts'
import type { PageData } from './page-data.ts'
import { createPantry } from './pantry.ts'
import { createRereader, type Rereader } from './rereader.ts'
import type { PackedRow } from './row.ts'
import { toShardPath, type Shard } from './shard.ts'

/** A file of the library did not come; `cause` or `status` says why. */
export class LibraryError extends Error {
  override name = 'LibraryError'
  /** The status it came with, if an answer came. */
  status?: number
}

/** What came belongs to another edition than the page that asked: the two are never mixed. */
export class NewEditionError extends LibraryError {
  override name = 'NewEditionError'
}

/** A library that asks for its files, and can be told that they have changed. */
interface FetchedLibrary extends Library {
  forget(): void
}

/**
 * The library as the browser sees it: files below `base`. `brought` came along with the page.
 * Throws LibraryError when a file does not come.
 */
export function createFetchedLibrary(
  base: URL,
  brought: PageData,
  rereader: Rereader = createRereader(),
): FetchedLibrary {
  const { edition } = brought
  let { entry: known, listing } = brought
  const toAddress = (path: string) => toDataAddress(base, path, edition)
  const texts = createPantry((path) => fetchFile(toAddress(path), (answer) => answer.text()))
  const lists = createPantry((path) =>
    fetchFile<unknown>(toAddress(path), (answer) => answer.json()),
  )

  async function takeOwn<File extends { edition: string }>(path: string): Promise<File> {
    const file = (await lists.take(path)) as File
    if (edition !== undefined && file.edition !== edition) throw new NewEditionError(path)
    return file
  }

  async function takeText({ slug, hash }: ArticleEntry): Promise<string> {
    const text = await texts.take(toTextPath(slug))
    if (edition !== undefined && toHash(text) !== hash) throw new NewEditionError(slug)
    return text
  }

  async function find(slug: string): Promise<ArticleEntry | undefined> {
    const id = toIdOfSlug(slug)
    if (known?.id === id || !isId(id)) return known?.id === id ? known : undefined
    try {
      const { entries } = await takeOwn<Shard>(toShardPath(id))
      return entries.find((entry) => entry.id === id)
    } catch (error) {
      // Where no article's id begins like this there is no such file.
      if (error instanceof LibraryError && error.status === 404) return undefined
      throw error
    }
  }

  function prepare(slug: string): void {
    const words = slug.replace(/\.html$/, '')
    if (!isId(toIdOfSlug(words))) return
    texts.take(toTextPath(words)).catch(() => undefined)
    if (known?.id !== toIdOfSlug(words)) {
      lists.take(toShardPath(toIdOfSlug(words))).catch(() => undefined)
    }
  }

  async function reread(entry: ArticleEntry, pins: Pin[]): Promise<Reread> {
    return rereader({ text: await takeText(entry), language: entry.language, pins })
  }

  async function openListing(): Promise<Listing>
  async function openListing(section?: string): Promise<Listing | undefined>
  async function openListing(section?: string) {
    if (listing?.section === section && listing) return listing
    if (section === undefined) return takeOwn<Listing>(listingPath)
    try {
      return await takeOwn<Listing>(toSectionListingPath(section))
    } catch (error) {
      // There is no section of that name.
      if (error instanceof LibraryError && error.status === 404) return undefined
      throw error
    }
  }

  return {
    listing: openListing,
    async rows(listing, sort, part) {
      return (await lists.take(toPartPath(listing, sort, part))) as PackedRow[]
    },
    async ids(listing) {
      return (await lists.take(toIdsPath(listing))) as string[]
    },
    prepare,
    find,
    async open(entry) {
      const text = await takeText(entry)
      const readable = mayHoldRemains(text)
        ? (await import('../article/remains.ts')).readRemains(text)
        : undefined
      return (
        parseLabelled(text, entry.roles, entry.language, readable) ??
        (await reread(entry, [])).article
      )
    },
    reread,
    forget() {
      known = undefined
      listing = undefined
      texts.empty()
      lists.empty()
    },
  }
}

// The network is away for a moment on a train; and a page that is being left gets no answer any
// more, which is nothing to tell whoever leaves it.
const againAfter = 1000 // ms

async function fetchFile<T>(address: URL, read: (answer: Response) => Promise<T>): Promise<T> {
  const ask = async () => {
    const answer = await fetch(address)
    if (answer.ok && isPage(answer)) throw new Error('a page came in its place')
    if (answer.ok) return read(answer)
    const error = new LibraryError(`library: ${address.pathname} came with status ${answer.status}`)
    error.status = answer.status
    throw error
  }
  try {
    return await ask().catch(async (error: unknown) => {
      if (error instanceof LibraryError) throw error
      await new Promise((resolve) => setTimeout(resolve, againAfter))
      return ask()
    })
  } catch (cause) {
    if (cause instanceof LibraryError) throw cause
    throw new LibraryError(`library: no answer for ${address.pathname}`, { cause })
  }
}
