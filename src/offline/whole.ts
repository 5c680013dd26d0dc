import {
  lastingFolders,
  toCacheName,
  wholeFilesPath,
  wholePath,
  type Deployment,
} from './caches.ts'
import { keepArticles, keepData, keepLasting, type Target } from './keep.ts'

type Sized = [path: string, bytes: number]

/** How large a library is, as the build tells it. */
export interface Whole {
  edition: string
  articles: number
  bytes: number
  /** The files of entries, each with the size of all that belongs to its articles. */
  shards: Sized[]
}

/** What a library has besides its articles: lists, and the index of the search. */
export interface WholeFiles {
  edition: string
  files: Sized[]
}

// So many pieces at once: enough to keep a slow line busy, and few enough to be cancelled.
const atOnce = 4

/**
 * Keeps all of a library, piece by piece; what is there already is passed over. `tell` hears the
 * bytes that are kept so far.
 */
export async function keepWhole(
  deployment: Deployment,
  whole: Whole,
  signal: AbortSignal,
  tell: (bytes: number) => void,
): Promise<void> {
  const target: Target = { ...deployment, part: 'whole', signal }
  const { files } = JSON.parse(await keepData(target, wholeFilesPath)) as WholeFiles
  let done = 0
  const keepAll = async (pieces: Sized[], keep: (path: string) => Promise<unknown>) => {
    const waiting = pieces.values()
    const work = async () => {
      for (const [path, bytes] of waiting) {
        signal.throwIfAborted()
        await keep(path)
        tell((done += bytes))
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
  }
  await keepAll(whole.shards, (path) => keepArticles(target, path))
  await keepAll(files, (path) =>
    lastingFolders.some((folder) => path.startsWith(`${folder}/`))
      ? keepLasting(target, path)
      : keepData(target, path),
  )
  // What was kept first is gone: it was taken away meanwhile, in another tab or by the browser.
  const cache = await caches.open(toCacheName(target, 'whole'))
  if (!(await cache.match(new URL(wholeFilesPath, target.base)))) {
    throw new DOMException('offline: what was kept is gone', 'AbortError')
  }
  // The last: where it is, all is.
  await keepData(target, wholePath)
}
