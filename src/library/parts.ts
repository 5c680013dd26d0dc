import type { Library } from './library.ts'
import { countParts, rowsPerPart, type Listing } from './listing.ts'
import { unpackRow, type Row } from './row.ts'

/** The rows of a large library in one order, as far as they have come. */
export interface Parts {
  count: number
  /** With gaps where nothing has come yet. */
  rows: readonly (Row | undefined)[]
  has: (part: number) => boolean
  /** Asks for a part, once. */
  fetch: (part: number) => Promise<void>
}

const kept = new WeakMap<Listing, Map<string, Parts>>()

/** The parts of a listing in an order: the same ones for everybody who asks. */
export function partsOf(library: Library, listing: Listing, sort: string): Parts {
  const orders = kept.get(listing) ?? new Map<string, Parts>()
  kept.set(listing, orders)
  const parts = orders.get(sort) ?? openParts(library, listing, sort)
  orders.set(sort, parts)
  return parts
}

function openParts(library: Library, listing: Listing, sort: string): Parts {
  const rows: (Row | undefined)[] = sort === 'added' ? listing.rows.map(unpackRow) : []
  const asked = new Map<number, Promise<void>>()
  const come = new Set<number>()

  async function ask(part: number): Promise<void> {
    try {
      const packed = await library.rows(listing, sort, part)
      packed.forEach((row, at) => (rows[part * rowsPerPart + at] = unpackRow(row)))
      come.add(part)
    } catch (error) {
      // Whoever wants it again asks again.
      asked.delete(part)
      throw error
    }
  }

  return {
    count: countParts(listing),
    rows,
    has: (part) => come.has(part),
    fetch(part) {
      const answer = asked.get(part) ?? ask(part)
      asked.set(part, answer)
      return answer
    },
  }
}
