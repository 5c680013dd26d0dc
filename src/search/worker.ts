import { createAnswering, type Question, type Stop } from './answering.ts'
import { openIndex } from './index-opener.ts'
import { manifestFile, type SearchManifest } from './manifest.ts'
import { createSearcher } from './searcher.ts'

const searchers = new Map<string, Promise<ReturnType<typeof createSearcher>>>()
const answer = createAnswering(open, (reply) => postMessage(reply))

addEventListener('message', ({ data }: MessageEvent<Question | Stop>) => void answer(data))
// Pagefind starts its indexes unattended; what fails there is told by the question that waits for it.
addEventListener('unhandledrejection', (event) => event.preventDefault())

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
