import { keepRows, type KeptRows } from '../storage/kept-rows.ts'
import type { Storage } from '../storage/storage.ts'

/** An article that waits to be read aloud. */
export interface Queued {
  /** The article's id. */
  id: string
  slug: string
  headline: string
  language: string
  /** When it was queued, in ms since 1970. */
  when: number
}

export type Queue = KeptRows<Queued>

/** The articles to listen to next, on this device, the same in every tab. */
export function createQueue(open: () => Promise<Storage>): Queue {
  return keepRows<Queued>(open, 'queue', ({ id }) => id)
}

/** In the order in which they are read aloud. */
export function inOrder(queue: readonly Queued[]): Queued[] {
  return queue.toSorted((one, other) => one.when - other.when)
}

/** Whether something that a file holds is an article of a queue. */
export function isQueued(row: unknown): row is Queued {
  if (typeof row !== 'object' || row === null) return false
  const { id, slug, headline, language, when } = row as Record<string, unknown>
  return (
    [id, slug, headline, language].every((one) => typeof one === 'string') && Number.isFinite(when)
  )
}
