import { openDB, type IDBPDatabase, type IDBPObjectStore } from 'idb'
import { createStore } from '../store/store.ts'
import {
  createMemoryStorage,
  StorageError,
  type Storage,
  type Table,
  type Trouble,
} from './storage.ts'

// Number n of the list leads from version n to version n + 1. Only ever add to its end, and only what
// editions before can live with: a tab that is still open writes on beside a newer one.
const upgrades: ((database: IDBPDatabase) => void)[] = [
  (database) => database.createObjectStore('corrections'),
  (database) => database.createObjectStore('searches'),
  (database) => database.createObjectStore('reading'),
  (database) => database.createObjectStore('paces'),
  (database) => database.createObjectStore('highlights'),
  (database) => database.createObjectStore('queue'),
  (database) => database.createObjectStore('kept'),
]

// A browser that has not answered by then waits for an old tab, or is busy with itself.
const patience = 4000 // ms

/**
 * The browser's storage for the library at this base, upgraded to the newest version.
 * Where there is none, or it can't be opened, what is put in is kept in memory. A table's steps
 * throw StorageError when they fail later on, and `trouble` says why; the next step tries again.
 * Where the browser gives no answer they wait for one.
 */
export async function openStorage(base: string): Promise<Storage> {
  const trouble = createStore<Trouble>('none')
  let connection: Promise<IDBPDatabase> | undefined

  const open = (version?: number) =>
    openDB(`galley:${base}`, version, {
      upgrade(database, from) {
        for (const upgrade of upgrades.slice(from)) upgrade(database)
      },
      // A newer edition in another tab wants to upgrade: let it.
      blocking(_current, _blocked, event) {
        ;(event.target as IDBDatabase).close()
        connection = undefined
      },
      // The browser has thrown the storage away, or a reader has.
      terminated: () => (connection = undefined),
    })

  const begin = async () => {
    const timer = setTimeout(() => trouble.set('silent'), patience)
    try {
      return await open(upgrades.length).catch((error: unknown) => {
        // A newer edition has upgraded it, or was here before this one was published again.
        if (isName(error, 'VersionError')) return open()
        throw error
      })
    } finally {
      clearTimeout(timer)
      if (trouble.get() === 'silent') trouble.set('none')
    }
  }

  const connect = () => {
    connection ??= begin()
    connection.catch(() => (connection = undefined))
    return connection
  }

  async function attempt<Value>(work: (database: IDBPDatabase) => Promise<Value>): Promise<Value> {
    try {
      const value = await work(await connect()).catch(async (error: unknown) => {
        if (!isClosed(error)) throw error
        connection = undefined
        return work(await connect())
      })
      trouble.set('none')
      return value
    } catch (cause) {
      trouble.set(isName(cause, 'QuotaExceededError') ? 'full' : 'lost')
      throw new StorageError('storage: a row could not be read or kept', { cause })
    }
  }

  try {
    await Promise.race([connect(), new Promise<void>((silent) => trouble.subscribe(silent))])
  } catch {
    return createMemoryStorage()
  }
  return {
    kept: true,
    trouble,
    table<Row>(name: string): Table<Row> {
      return {
        all: () => attempt((database) => database.getAll(name) as Promise<Row[]>),
        change: (key, change) =>
          attempt((database) =>
            inOneStep(database, name, async (rows) => {
              const row = (await rows.get(key)) as Row | undefined
              await rows.put(change(row), key)
            }),
          ),
        put: (key, row) =>
          attempt(async (database) => {
            const transaction = database.transaction(name, 'readwrite')
            const kept = Promise.all([transaction.store.put(row, key), transaction.done])
            // With no further step, it is kept even by a page that is being left.
            transaction.commit()
            await kept
          }),
        delete: (key) => attempt((database) => database.delete(name, key)),
        merge: (theirs, choose) =>
          attempt((database) =>
            inOneStep(database, name, async (rows) => {
              let changed = 0
              const take = async ([key, row]: [string, Row]) => {
                const mine = (await rows.get(key)) as Row | undefined
                const chosen = mine === undefined ? row : choose(mine, row)
                if (chosen === mine) return
                changed += 1
                await rows.put(chosen, key)
              }
              await Promise.all(Array.from(theirs, take))
              return changed
            }),
          ),
      }
    },
  }
}

/** All of the work on a table, or nothing of it. */
async function inOneStep<Value>(
  database: IDBPDatabase,
  name: string,
  work: (rows: IDBPObjectStore<unknown, string[], string, 'readwrite'>) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction(name, 'readwrite')
  transaction.done.catch(() => undefined)
  try {
    const value = await work(transaction.store)
    await transaction.done
    return value
  } catch (error) {
    try {
      transaction.abort()
    } catch {
      // The browser has ended it already.
    }
    throw error
  }
}

// The connection was closed from outside: it can be opened anew.
function isClosed(error: unknown): boolean {
  return isName(error, 'InvalidStateError') || isName(error, 'AbortError')
}

function isName(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name
}
