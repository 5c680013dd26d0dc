import { createStore, type Store } from '../store/store.ts'
import type { Storage } from '../storage/storage.ts'
import { fold } from '../library/fold.ts'

/** A search that led somewhere. */
interface Recent {
  text: string
  /** When, in milliseconds since 1970. */
  time: number
}

/** The last searches on this device, the newest first. */
export interface RecentSearches {
  list: Store<readonly string[]>
  /** Reads what the device has kept. */
  load: () => Promise<void>
  add: (text: string) => Promise<void>
  clear: () => Promise<void>
}

const mostKept = 6

export function createRecentSearches(
  open: () => Promise<Storage>,
  now: () => number = Date.now,
): RecentSearches {
  const list = createStore<readonly string[]>([])
  const table = async () => (await open()).table<Recent>('searches')

  async function read(): Promise<Recent[]> {
    const rows = (await (await table()).all()).toSorted((a, b) => b.time - a.time)
    list.set(rows.slice(0, mostKept).map(({ text }) => text))
    return rows
  }

  return {
    list,
    load: async () => void (await read()),
    async add(text) {
      const searches = await table()
      await searches.put(fold(text), { text, time: now() })
      const rows = await read()
      for (const { text } of rows.slice(mostKept)) await searches.delete(fold(text))
    },
    async clear() {
      const searches = await table()
      for (const { text } of await searches.all()) await searches.delete(fold(text))
      list.set([])
    },
  }
}
