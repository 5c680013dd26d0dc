import { scriptFile } from './manifest.ts'
import type { Answer, Index } from './searcher.ts'

interface Pagefind {
  createInstance: (options: { basePath: string; metaCacheTag: string }) => {
    search: (text: string) => Promise<{ results: Answer[] }>
    mergeIndex: (folder: string, options: { metaCacheTag: string }) => Promise<void>
  }
}

/** Opens the indexes of one portion, the folders below `base`, as one. Throws when a part does not come. */
export async function openIndex(base: string, [first, ...others]: string[]): Promise<Index> {
  const script = (await import(/* @vite-ignore */ base + scriptFile)) as { start: () => Pagefind }
  // The folder's name changes with what is in it: it needs no other guard against old copies.
  const fresh = { metaCacheTag: '' }
  const index = script.start().createInstance({ basePath: `${base}${first}/`, ...fresh })
  // Waits for what is being fetched, and throws if it does not come.
  await index.search('')
  await Promise.all(others.map((folder) => index.mergeIndex(`${base}${folder}/`, fresh)))
  return index
}
