import { createStore, type Store } from '../store/store.ts'
import { createFilter } from './filter.ts'
import type { Library } from './library.ts'
import { countParts, rowsPerPart, type Listing } from './listing.ts'
import { unpackRow, type PackedRow, type Row } from './row.ts'
import { sortRows } from './sorts.ts'

/** What of a list can be shown by now. */
export interface Shown {
  count: number
  /** Undefined while the row is still on its way. */
  row: (index: number) => Row | undefined
  /** How many rows the filter has looked through, while it has not looked through all. */
  sought?: number
  /** What kept rows from coming. */
  error?: unknown
}

/** The rows of a library in an order, of those that a filter lets through. */
export interface List {
  shown: Store<Shown>
  /** Asks for the rows from `from` to before `to`, which will soon be seen. */
  want: (from: number, to: number) => void
}

const kept = new WeakMap<Listing, Map<string, List>>()
const mostKept = 6

/** Opens a list, or finds it as it was left: whoever comes back to it finds its rows there. */
export function openList(library: Library, listing: Listing, sort: string, filter: string): List {
  const lists = kept.get(listing) ?? new Map<string, List>()
  kept.set(listing, lists)
  const key = `${sort} ${filter}`
  const list = lists.get(key) ?? createList(library, listing, sort, filter)
  lists.delete(key)
  lists.set(key, list)
  const [oldest] = lists.keys()
  if (lists.size > mostKept && oldest !== undefined) lists.delete(oldest)
  return list
}

function createList(library: Library, listing: Listing, sort: string, filter: string): List {
  const isWhole = listing.rows.length === listing.count
  if (isWhole) return listWhole(listing, sort, filter)
  return filter.trim() === ''
    ? listInParts(library, listing, sort)
    : listFound(library, listing, sort, filter)
}

function listWhole({ rows }: Listing, sort: string, filter: string): List {
  const found = sortRows(rows.map(unpackRow).filter(createFilter(filter)), sort)
  return { shown: createStore(toShown(found)), want: () => undefined }
}

function listInParts(library: Library, listing: Listing, sort: string): List {
  const rows: (Row | undefined)[] = sort === 'added' ? listing.rows.map(unpackRow) : []
  const asked = new Set<number>()
  const shown = createStore(toShown(rows, listing.count))

  async function fetch(part: number): Promise<void> {
    asked.add(part)
    try {
      const come = await library.rows(listing, sort, part)
      unpack(come).forEach((row, at) => (rows[part * rowsPerPart + at] = row))
      shown.set(toShown(rows, listing.count))
    } catch (error) {
      asked.delete(part)
      shown.set({ ...shown.get(), error })
    }
  }

  return {
    shown,
    want(from, to) {
      const last = Math.min(to, listing.count) - 1
      for (let at = Math.max(from, 0); at <= last; at += 1) {
        const part = Math.floor(at / rowsPerPart)
        if (!rows[at] && !asked.has(part)) void fetch(part)
      }
    },
  }
}

// So many parts are asked for at once: enough to keep a slow line busy.
const partsAtOnce = 4

function listFound(library: Library, listing: Listing, sort: string, filter: string): List {
  const isFound = createFilter(filter)
  const found: Row[] = []
  const shown = createStore<Shown>({ ...toShown(found), sought: 0 })
  let begun = false

  async function seek(): Promise<void> {
    const parts = countParts(listing)
    for (let part = 0; part < parts; part += partsAtOnce) {
      const numbers = Array.from(
        { length: Math.min(partsAtOnce, parts - part) },
        (_, at) => part + at,
      )
      const come = await Promise.all(numbers.map((one) => library.rows(listing, sort, one)))
      found.push(...come.flatMap(unpack).filter(isFound))
      const sought = Math.min((part + numbers.length) * rowsPerPart, listing.count)
      shown.set({ ...toShown(found), ...(sought < listing.count && { sought }) })
    }
  }

  return {
    shown,
    want() {
      if (begun) return
      begun = true
      seek().catch((error: unknown) => {
        begun = false
        shown.set({ ...toShown(found), error })
      })
    },
  }
}

// Parts come packed, and are looked through with every word that is typed.
const unpacked = new WeakMap<PackedRow[], Row[]>()

function unpack(packed: PackedRow[]): Row[] {
  const rows = unpacked.get(packed) ?? packed.map(unpackRow)
  unpacked.set(packed, rows)
  return rows
}

function toShown(rows: readonly (Row | undefined)[], count = rows.length): Shown {
  return { count, row: (index) => rows[index] }
}
