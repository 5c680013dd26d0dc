import { NewEditionError } from '../library/fetched.ts'

/**
 * What kept something from being kept: no room, a browser that keeps nothing, no network, an edition
 * that was published meanwhile; or the browser has cleared what was kept.
 */
export type Trouble = 'full' | 'blocked' | 'network' | 'edition' | 'cleared'

/** What to tell of an error; undefined where the reader wanted to stop. */
export function toTrouble(error: unknown): Trouble | undefined {
  if (error instanceof NewEditionError) return 'edition'
  if (!(error instanceof DOMException)) return 'network'
  if (error.name === 'AbortError') return undefined
  return error.name === 'QuotaExceededError' ? 'full' : 'blocked'
}
