import type { Row } from '../library/row.ts'
import { keepRows, type KeptRows } from '../storage/kept-rows.ts'
import type { Storage } from '../storage/storage.ts'
import type { Pace } from './pace.ts'
import type { Place } from './place.ts'

/**
 * How an article stands that has been begun or finished; one that is unread has no reading. Its row
 * comes along, so that what was read is listed without a question to the library.
 */
export interface Reading extends Row {
  state: 'reading' | 'finished'
  /** How far it has been read, 0 to 1. */
  share: number
  /** The sentence to go on from. */
  place?: Place
  /** When it was read last, in ms since 1970. */
  when: number
}

/** What the reader has begun and finished, on this device, the same in every tab; and how fast. */
export interface Shelf extends KeptRows<Reading> {
  paces: KeptRows<Pace>
}

/** A shelf that writes through to a storage, opened when first needed. */
export function createShelf(open: () => Promise<Storage>): Shelf {
  return {
    ...keepRows<Reading>(open, 'reading', ({ id }) => id),
    paces: keepRows<Pace>(open, 'paces', ({ language }) => language),
  }
}
