import type { Question, Reply, Stop } from './answering.ts'
import type { Found } from './found.ts'
import { toSearchPath } from './manifest.ts'
import type { Query } from './query.ts'
import type { SearchOptions } from './searcher.ts'

/** Searches all articles of the library. */
export interface LibrarySearch {
  /**
   * Calls `tell` with what is found, more of it each time, and `fail` if the index did not come.
   * Returns the way to stop.
   */
  search: (
    query: Query,
    options: SearchOptions,
    tell: (found: Found) => void,
    fail: () => void,
  ) => () => void
}

/** The search in a worker of its own, started when it is first asked, so that typing stays free of it. */
export function createLibrarySearch(
  base: URL,
  edition: () => string | Promise<string>,
): LibrarySearch {
  let worker: Worker | undefined
  let count = 0
  const waiting = new Map<number, (reply: Reply) => void>()

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) =>
      waiting.get(data.number)?.(data),
    )
    started.addEventListener('error', () => {
      started.terminate()
      if (worker === started) worker = undefined
      for (const [number, hear] of waiting) hear({ number, failed: true })
    })
    return started
  }

  return {
    search(query, options, tell, fail) {
      const number = (count += 1)
      waiting.set(number, ({ found, failed }) => {
        if (found) tell(found)
        if (found?.complete || failed) waiting.delete(number)
        if (failed) fail()
      })
      const ask = async () => {
        const folder = new URL(toSearchPath(await edition()), base).href
        const question: Question = { number, folder, query, options }
        if (!waiting.has(number)) return
        worker ??= start()
        worker.postMessage(question)
      }
      ask().catch(() => waiting.get(number)?.({ number, failed: true }))
      return () => {
        const stop: Stop = { stop: number }
        if (waiting.delete(number)) worker?.postMessage(stop)
      }
    },
  }
}
