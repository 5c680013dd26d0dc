import { createStore, type Store } from '../store/store.ts'
import { createFilter } from './filter.ts'
import type { Library } from './library.ts'
import { rowsPerPart, type Listing } from './listing.ts'
import { partsOf, type Parts } from './parts.ts'
import { unpackRow, type Row } from './row.ts'
import { sortRows } from './sorts.ts'

/** What of a list can be shown by now. */
interface Shown {
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

/** Which rows of a library are wanted, and in which order. */
export interface Selection {
  sort: string
  /** Words that a row must have. */
  filter: string
  /** Only these, which are at hand. */
  only?: readonly Row[]
  /** Only these. */
  fits?: (row: Row) => boolean
  /** None with these ids, all of which the library has. */
  without?: ReadonlySet<string>
}

const kept = new WeakMap<Listing, Map<string, List>>()
const mostKept = 6

/** Opens a list, or finds it as it was left: whoever comes back to it finds its rows there. */
export function openList(library: Library, listing: Listing, selection: Selection): List {
  const { sort, filter, only, without, fits } = selection
  // What the reader does changes these; their parts are kept.
  if (only || without || fits) return createList(library, listing, selection)
  const lists = kept.get(listing) ?? new Map<string, List>()
  kept.set(listing, lists)
  const key = `${sort} ${filter}`
  const known = lists.get(key)
  // What kept rows from coming may be over: who comes back to it asks again.
  const isSound = known && known.shown.get().error === undefined
  const list = isSound ? known : createList(library, listing, selection)
  lists.delete(key)
  lists.set(key, list)
  const [oldest] = lists.keys()
  if (lists.size > mostKept && oldest !== undefined) lists.delete(oldest)
  return list
}

function createList(library: Library, listing: Listing, selection: Selection): List {
  const { sort, filter, only, without, fits } = selection
  const isWhole = listing.rows.length === listing.count
  const atHand = only ?? (isWhole ? listing.rows.map(unpackRow) : undefined)
  const isFound = createFilter(filter)
  const isWanted = (row: Row) =>
    !without?.has(row.id) && (fits === undefined || fits(row)) && isFound(row)
  if (atHand) return listWhole(sortRows(atHand.filter(isWanted), sort))
  const parts = partsOf(library, listing, sort)
  if (fits || filter.trim() !== '') return listFound(parts, isWanted)
  return without
    ? listFound(parts, isWanted, listing.count - without.size)
    : listInParts(parts, listing.count)
}

function listWhole(rows: readonly Row[]): List {
  return { shown: createStore(toShown(rows)), want: () => undefined }
}

function listInParts(parts: Parts, count: number): List {
  const shown = createStore(toShown(parts.rows, count))

  async function fetch(part: number): Promise<void> {
    try {
      await parts.fetch(part)
      shown.set(toShown(parts.rows, count))
    } catch (error) {
      shown.set({ ...shown.get(), error })
    }
  }

  return {
    shown,
    want(from, to) {
      const last = Math.floor((Math.min(to, count) - 1) / rowsPerPart)
      for (let part = Math.floor(Math.max(from, 0) / rowsPerPart); part <= last; part += 1) {
        const end = Math.min(to, count, (part + 1) * rowsPerPart)
        const begin = Math.max(from, part * rowsPerPart)
        if (!isFull(parts.rows, begin, end)) void fetch(part)
      }
    },
  }
}

function isFull(rows: readonly unknown[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!rows[at]) return false
  return true
}

// So many parts are asked for at once: enough to keep a slow line busy.
const partsAtOnce = 4

/**
 * What is found by looking through part after part. Where it is known how many will be found, it
 * looks only as far as rows are wanted; else through all, to be able to say how many they are.
 */
function listFound(parts: Parts, isFound: (row: Row) => boolean, expected?: number): List {
  const found: Row[] = []
  let looked = 0
  let wanted = 0
  let isSeeking = false

  const look = () => {
    const isAll = looked === parts.count
    if (expected !== undefined) return toShown(found, isAll ? found.length : expected)
    return { ...toShown(found), ...(!isAll && { sought: looked * rowsPerPart }) }
  }
  // Looks through the parts that follow, as far as they have come.
  const take = (most: number) => {
    for (; looked < most && parts.has(looked); looked += 1) {
      const rows = parts.rows.slice(looked * rowsPerPart, (looked + 1) * rowsPerPart)
      found.push(...(rows as Row[]).filter(isFound))
    }
  }
  const isMore = () =>
    looked < parts.count && (expected === undefined || found.length < Math.min(wanted, expected))

  async function seek(): Promise<void> {
    while (isMore()) {
      const end = Math.min(looked + partsAtOnce, parts.count)
      const next = Array.from({ length: end - looked }, (_, at) => looked + at)
      await Promise.all(next.map(parts.fetch))
      take(end)
      shown.set(look())
    }
  }

  // What has come already need not be waited for.
  if (expected !== undefined) take(parts.count)
  const shown = createStore<Shown>(look())
  return {
    shown,
    want(_, to) {
      wanted = Math.max(wanted, to)
      if (isSeeking) return
      isSeeking = true
      seek()
        .catch((error: unknown) => shown.set({ ...look(), error }))
        .finally(() => (isSeeking = false))
    },
  }
}

function toShown(rows: readonly (Row | undefined)[], count = rows.length): Shown {
  return { count, row: (index) => rows[index] }
}
