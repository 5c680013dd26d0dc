import { toSearchPath } from '../search/manifest.ts'
import type { LibraryEdition } from './edition.ts'
import { makeSearchFiles, type KeptIndexes } from './search-index.ts'

/** The files of an edition's search index, made when the first of them is asked for, and kept in memory. */
interface SearchServer {
  /** The file at a path below the library's base; undefined if there is none. */
  read: (edition: LibraryEdition, path: string) => Promise<Uint8Array | string | undefined>
}

export function createSearchServer(): SearchServer {
  let kept: KeptIndexes = new Map()
  let made: { name: string; files: Promise<Map<string, Uint8Array | string>> } | undefined

  async function make({ library, entries, edition }: LibraryEdition) {
    // Only what this edition still uses is carried over.
    const before = kept
    const used: KeptIndexes = new Map()
    kept = used
    const both = {
      get: (key: string) => before.get(key),
      set: (key: string, files: Parameters<KeptIndexes['set']>[1]) => used.set(key, files),
    }
    const files = new Map<string, Uint8Array | string>()
    for await (const { path, body } of makeSearchFiles(library, entries, undefined, both)) {
      files.set(toSearchPath(edition) + path, body)
    }
    return files
  }

  return {
    async read(edition, path) {
      if (made?.name !== edition.edition) made = { name: edition.edition, files: make(edition) }
      return (await made.files).get(path)
    },
  }
}
