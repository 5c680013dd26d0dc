import { createStore, type Store } from '../store/store.ts'

/** Rows of one kind that outlive the tab, each under its key. */
export interface Table<Row> {
  all: () => Promise<Row[]>
  /** Puts what `change` makes of the row as it is now, in one step: no other tab comes between. */
  change: (key: string, change: (row: Row | undefined) => Row) => Promise<void>
  put: (key: string, row: Row) => Promise<void>
  delete: (key: string) => Promise<void>
  /**
   * Takes in rows from elsewhere, all or none: where there is a row already, what `choose` makes of
   * both stays. Returns how many are new or not as they were.
   */
  merge: (
    rows: ReadonlyMap<string, Row>,
    choose: (mine: Row, theirs: Row) => Row,
  ) => Promise<number>
}

/**
 * What keeps rows from outliving the tab: the browser gives no storage (a private window, storage
 * switched off), there is no room left, the storage was taken away while it was in use, or it has
 * not answered yet.
 */
export type Trouble = 'none' | 'memory' | 'full' | 'lost' | 'silent'

export interface Storage {
  table: <Row>(name: TableName) => Table<Row>
  /** False where the browser keeps nothing: it lasts as long as the tab. */
  kept: boolean
  /** How the last write went. */
  trouble: Store<Trouble>
}

export const tableNames = [
  'corrections',
  'searches',
  'reading',
  'paces',
  'highlights',
  'queue',
  'kept',
] as const
export type TableName = (typeof tableNames)[number]

/** A row could not be kept; the storage's `trouble` says why. */
export class StorageError extends Error {
  override name = 'StorageError'
}

/** A storage that forgets: for tests, and where the browser gives none. */
export function createMemoryStorage(): Storage {
  const tables = new Map<string, Map<string, unknown>>()
  return {
    kept: false,
    trouble: createStore<Trouble>('memory'),
    table<Row>(name: TableName): Table<Row> {
      const rows = (tables.get(name) ?? new Map<string, unknown>()) as Map<string, Row>
      tables.set(name, rows)
      return {
        all: async () => [...rows.values()],
        change: async (key, change) => void rows.set(key, change(rows.get(key))),
        put: async (key, row) => void rows.set(key, row),
        delete: async (key) => void rows.delete(key),
        async merge(theirs, choose) {
          let changed = 0
          for (const [key, row] of theirs) {
            const mine = rows.get(key)
            const chosen = mine === undefined ? row : choose(mine, row)
            if (chosen === mine) continue
            changed += 1
            rows.set(key, chosen)
          }
          return changed
        },
      }
    },
  }
}
