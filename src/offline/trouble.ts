import { NewEditionError } from '../library/fetched.ts'
import { KeepError } from './keep.ts'

/**
 * What kept something from being kept: no room, a browser that keeps nothing, no network, a host that
 * has not all of it, an edition that was published meanwhile; or the browser has cleared what was kept.
 */
export type Trouble = 'full' | 'blocked' | 'network' | 'host' | 'edition' | 'cleared'

/** What to tell of an error; undefined where the reader wanted to stop. */
export function toTrouble(error: unknown): Trouble | undefined {
  if (error instanceof NewEditionError) return 'edition'
  if (error instanceof KeepError && error.status !== undefined && error.status >= 400) return 'host'
  if (!(error instanceof DOMException)) return 'network'
  if (error.name === 'AbortError') return undefined
  return error.name === 'QuotaExceededError' ? 'full' : 'blocked'
}
