import type { Found } from './found.ts'
import { openIndex } from './index-opener.ts'
import { manifestFile, type SearchManifest } from './manifest.ts'
import type { Query } from './query.ts'
import { createSearcher, type SearchOptions } from './searcher.ts'

/** What the page asks of the worker. A later question takes the place of the one before. */
export interface Question {
  number: number
  /** The folder of the index, as an address. */
  folder: string
  query: Query
  options: SearchOptions
}

/** What the worker answers; `failed` if the index did not come. */
export interface Reply {
  number: number
  found?: Found
  failed?: true
}

const searchers = new Map<string, Promise<ReturnType<typeof createSearcher>>>()
let newest = -1

addEventListener('message', ({ data }: MessageEvent<Question>) => void answer(data))
// Pagefind starts its indexes unattended; what fails there is told by the question that waits for it.
addEventListener('unhandledrejection', (event) => event.preventDefault())

async function answer({ number, folder, query, options }: Question): Promise<void> {
  newest = number
  const reply = (reply: Omit<Reply, 'number'>) => postMessage({ number, ...reply })
  try {
    const search = await open(folder)
    await search(
      query,
      options,
      (found) => reply({ found }),
      () => newest === number,
    )
  } catch {
    reply({ failed: true })
  }
}

function open(folder: string): Promise<ReturnType<typeof createSearcher>> {
  let searcher = searchers.get(folder)
  if (!searcher) {
    searcher = fetchManifest(folder).then((manifest) =>
      createSearcher(manifest, ({ folders }) => openIndex(folder, folders)),
    )
    searcher.catch(() => searchers.delete(folder))
    searchers.set(folder, searcher)
  }
  return searcher
}

async function fetchManifest(folder: string): Promise<SearchManifest> {
  const response = await fetch(folder + manifestFile)
  if (!response.ok) throw new Error(`search: no index at ${folder} (status ${response.status})`)
  return (await response.json()) as SearchManifest
}
