import { openDB, type IDBPDatabase } from 'idb'
import { createMemoryStorage, type Storage, type Table } from './storage.ts'

// Number n of the list leads from version n to version n + 1. Only ever add to its end.
const upgrades: ((database: IDBPDatabase) => void)[] = [
  (database) => database.createObjectStore('corrections'),
  (database) => database.createObjectStore('searches'),
]

/**
 * The browser's storage for the library at this base, upgraded to the newest version.
 * Where there is none, or it can't be opened, what is put in is kept in memory.
 */
export async function openStorage(base: string): Promise<Storage> {
  try {
    const database = await openDB(`galley:${base}`, upgrades.length, {
      upgrade(database, from) {
        for (const upgrade of upgrades.slice(from)) upgrade(database)
      },
      // A newer edition in another tab wants to upgrade: let it.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    })
    return {
      kept: true,
      table<Row>(name: string): Table<Row> {
        return {
          all: () => database.getAll(name) as Promise<Row[]>,
          put: async (key, row) => void (await database.put(name, row, key)),
          delete: (key) => database.delete(name, key),
        }
      },
    }
  } catch {
    return createMemoryStorage()
  }
}
