import type { Found } from './found.ts'
import type { Query } from './query.ts'
import type { SearchOptions } from './searcher.ts'

/** What a page asks of the worker. */
export interface Question {
  number: number
  /** The folder of the index, as an address. */
  folder: string
  query: Query
  options: SearchOptions
}

/** The number of a question whose answer nobody waits for any more. */
export interface Stop {
  stop: number
}

/** What the worker answers; `failed` if the index did not come. */
export interface Reply {
  number: number
  found?: Found
  failed?: true
}

type Search = (
  query: Query,
  options: SearchOptions,
  tell: (found: Found) => void,
  isWanted: () => boolean,
) => Promise<void>

/** Answers every question until its own asker stops it: several may be asked at once. */
export function createAnswering(
  open: (folder: string) => Promise<Search>,
  post: (reply: Reply) => void,
): (message: Question | Stop) => Promise<void> {
  const wanted = new Set<number>()

  async function answer({ number, folder, query, options }: Question): Promise<void> {
    wanted.add(number)
    const isWanted = () => wanted.has(number)
    try {
      const search = await open(folder)
      await search(query, options, (found) => post({ number, found }), isWanted)
    } catch {
      post({ number, failed: true })
    }
    wanted.delete(number)
  }

  return async (message) => {
    if ('stop' in message) wanted.delete(message.stop)
    else await answer(message)
  }
}
