/** Rows of one kind that outlive the tab, each under its key. */
export interface Table<Row> {
  all: () => Promise<Row[]>
  put: (key: string, row: Row) => Promise<void>
  delete: (key: string) => Promise<void>
}

export interface Storage {
  table: <Row>(name: TableName) => Table<Row>
  /** False where the browser keeps nothing (a private window, storage switched off): it lasts as long as the tab. */
  kept: boolean
}

export const tableNames = ['corrections', 'searches'] as const
export type TableName = (typeof tableNames)[number]

/** A storage that forgets: for tests, and where the browser gives none. */
export function createMemoryStorage(): Storage {
  const tables = new Map<string, Map<string, unknown>>()
  return {
    kept: false,
    table<Row>(name: TableName): Table<Row> {
      const rows = (tables.get(name) ?? new Map<string, unknown>()) as Map<string, Row>
      tables.set(name, rows)
      return {
        all: async () => [...rows.values()],
        put: async (key, row) => void rows.set(key, row),
        delete: async (key) => void rows.delete(key),
      }
    },
  }
}
