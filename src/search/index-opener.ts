import type { Answer, Index } from './ask.ts'
import { scriptFile } from './manifest.ts'

interface Pagefind {
  createInstance: (options: { basePath: string; metaCacheTag: string }) => Index & {
    mergeIndex: (folder: string, options: { metaCacheTag: string }) => Promise<void>
  }
}

/** Opens the indexes of one portion, the folders below `base`, as one. Throws when a part does not come. */
export async function openIndex(base: string, [first, ...others]: string[]): Promise<Index> {
  const script = (await import(/* @vite-ignore */ base + scriptFile)) as { start: () => Pagefind }
  const fetches = watchFetches()
  // The folder's name changes with what is in it: it needs no other guard against old copies.
  const fresh = { metaCacheTag: '' }
  const index = script.start().createInstance({ basePath: `${base}${first}/`, ...fresh })
  // Waits for what is being fetched, and throws if it does not come.
  await index.search('')
  await Promise.all(others.map((folder) => index.mergeIndex(`${base}${folder}/`, fresh)))
  return {
    async search(text) {
      const before = fetches.failed
      const found: { results: Answer[] } = await index.search(text)
      if (fetches.failed > before) throw new Error('search: a part of the index did not come')
      return found
    },
  }
}

// Pagefind goes on without the part of an index that does not come, as if nothing stood in it.
let watched: { fetch: typeof fetch; failed: number } | undefined

function watchFetches(): { failed: number } {
  if (watched?.fetch === globalThis.fetch) return watched
  const plain = globalThis.fetch
  const count = { failed: 0, fetch: watchedFetch }
  async function watchedFetch(...request: Parameters<typeof fetch>): Promise<Response> {
    const response = await plain(...request).catch((error: unknown) => {
      count.failed += 1
      throw error
    })
    if (!response.ok) count.failed += 1
    return response
  }
  globalThis.fetch = watchedFetch
  watched = count
  return count
}
