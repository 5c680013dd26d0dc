import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { openEdition } from '../../src/build/edition.ts'
import { makeSearchFiles } from '../../src/build/search-index.ts'
import type { Found } from '../../src/search/found.ts'
import { openIndex } from '../../src/search/index-opener.ts'
import { manifestFile, type SearchManifest } from '../../src/search/manifest.ts'
import { readQuery } from '../../src/search/query.ts'
import { createSearcher, type SearchOptions } from '../../src/search/searcher.ts'

/** The search of a folder of seeds, on the index as it is built. */
export interface IndexedLibrary {
  manifest: SearchManifest
  /** Bytes that were asked for, by path below the index's folder. */
  fetched: Map<string, number>
  search: (typed: string, options?: Partial<SearchOptions>) => Promise<Found>
  close: () => Promise<void>
}

/** Indexes a folder of seeds and opens the index from disk, as the worker does over the network. */
export async function indexLibrary(seeds: string): Promise<IndexedLibrary> {
  const { library, entries } = await openEdition(seeds)
  const folder = await mkdtemp(join(tmpdir(), 'galley-search-'))
  for await (const { path, body } of makeSearchFiles(library, entries)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), body)
  }
  const base = `${pathToFileURL(folder).href}/`
  const fetched = new Map<string, number>()
  const before = globalThis.fetch
  globalThis.fetch = async (address) => {
    const url = new URL(address as string)
    url.search = ''
    const bytes = await readFile(fileURLToPath(url))
    fetched.set(url.href.slice(base.length), bytes.length)
    return new Response(bytes)
  }
  const manifest = JSON.parse(await readFile(join(folder, manifestFile), 'utf8')) as SearchManifest
  const search = createSearcher(manifest, ({ folders }) => openIndex(base, folders))
  return {
    manifest,
    fetched,
    async search(typed, options) {
      let found: Found | undefined
      const usual = { articles: 10, captions: 10, language: 'en' }
      await search(
        readQuery(typed),
        { ...usual, ...options },
        (next) => (found = next),
        () => true,
      )
      return found!
    },
    async close() {
      globalThis.fetch = before
      await rm(folder, { recursive: true, force: true })
    },
  }
}
