import { createStore, type Store } from '../store/store.ts'
import { StorageError, type Storage, type TableName, type Trouble } from './storage.ts'

/** The rows of one table: on screen at once, in the storage soon, the same in every tab. */
export interface KeptRows<Row> {
  list: Store<readonly Row[]>
  /** False until the device has been asked, and where it keeps nothing. */
  kept: Store<boolean>
  trouble: Store<Trouble>
  /** Reads what the device has kept. Done once, however often it is called. */
  load: () => Promise<void>
  put: (row: Row) => Promise<void>
  /** Puts what `change` makes of the row as the device has it now. */
  change: (key: string, change: (row: Row | undefined) => Row) => Promise<void>
  remove: (key: string) => Promise<void>
}

// Of each storage's tables what is shown, kept or not.
const onScreen = new WeakMap<Storage, Map<TableName, () => Promise<readonly unknown[]>>>()

/** All rows of a table, also those that the device could not keep so far. Throws StorageError. */
export function takeRows(storage: Storage, name: TableName): Promise<readonly unknown[]> {
  const take = onScreen.get(storage)?.get(name)
  return take ? take() : storage.table(name).all()
}

/**
 * Rows that write through to a storage, opened when first needed, and follow other tabs. A row that
 * could not be kept stays on screen, and is tried again with the next that is put or removed.
 */
export function keepRows<Row>(
  open: () => Promise<Storage>,
  name: TableName,
  toKey: (row: Row) => string,
): KeptRows<Row> {
  const list = createStore<readonly Row[]>([])
  const kept = createStore(false)
  const trouble = createStore<Trouble>('none')
  const unkept = new Map<string, Row | undefined>()
  // Shown already, while the device makes the change.
  const changing = new Map<string, Row>()
  let channel: BroadcastChannel | undefined
  let isFollowing = false
  let opened: Promise<Storage> | undefined
  let loaded: Promise<void> | undefined
  let isRead = false

  const connect = async () => {
    const storage = await open()
    kept.set(storage.kept)
    const follow = () => trouble.set(storage.trouble.get())
    storage.trouble.subscribe(follow)
    follow()
    onScreen.set(storage, (onScreen.get(storage) ?? new Map()).set(name, take))
    return storage
  }
  const table = async () => {
    opened ??= connect()
    // What did not come is asked for again by the next step.
    opened.catch(() => (opened = undefined))
    return (await opened).table<Row>(name)
  }

  const read = async () => {
    const rows = new Map((await (await table()).all()).map((row) => [toKey(row), row]))
    for (const [key, row] of [...changing, ...unkept]) {
      if (row === undefined) rows.delete(key)
      else rows.set(key, row)
    }
    list.set([...rows.values()])
    isRead = true
  }

  // What was read before is all there is, where the device does not answer any more.
  const take = async () => {
    await read().catch((error: unknown) => {
      if (!isRead) throw error
    })
    return list.get()
  }

  const readAnew = () => void read().catch(ignore)

  // Not before it is needed: an open channel would keep a build from ending.
  const follow = () => {
    isFollowing = true
    channel = openChannel(name)
    channel?.addEventListener('message', readAnew)
    // A page that comes back from the history has missed what was said meanwhile.
    globalThis.addEventListener?.('pageshow', ({ persisted }) => {
      if (persisted) readAnew()
    })
  }

  const find = (key: string) => list.get().find((row) => toKey(row) === key)

  const show = (key: string, row: Row | undefined) => {
    const others = list.get().filter((other) => toKey(other) !== key)
    list.set(row === undefined ? others : [...others, row])
  }

  async function write(): Promise<void> {
    const rows = await table()
    for (const [key, row] of unkept) {
      try {
        await (row === undefined ? rows.delete(key) : rows.put(key, row))
      } catch (error) {
        return ignore(error)
      }
      // It may have been changed once more in the meantime.
      if (unkept.get(key) === row) unkept.delete(key)
      channel?.postMessage(key)
    }
  }

  async function put(key: string, row: Row | undefined): Promise<void> {
    show(key, row)
    unkept.set(key, row)
    changing.delete(key)
    await write()
  }

  return {
    list,
    kept,
    trouble,
    load() {
      if (!isFollowing) follow()
      loaded ??= read().catch((error: unknown) => {
        loaded = undefined
        ignore(error)
      })
      return loaded
    },
    put: (row) => put(toKey(row), row),
    async change(key, change) {
      const shown = change(find(key))
      // Of what is not kept yet, the device knows nothing.
      if (unkept.has(key)) return put(key, shown)
      show(key, shown)
      changing.set(key, shown)
      let row: Row | undefined
      try {
        await (await table()).change(key, (now) => (row = change(now)))
      } catch (error) {
        if (changing.get(key) === shown) {
          changing.delete(key)
          unkept.set(key, shown)
        }
        return ignore(error)
      }
      channel?.postMessage(key)
      // What was put, changed or removed meanwhile stays.
      if (changing.get(key) !== shown) return
      changing.delete(key)
      show(key, row)
    },
    remove: (key) => put(key, undefined),
  }
}

/** Takes rows from elsewhere into a table, as its `merge` does; every tab reads them anew, this one too. */
export async function mergeRows<Row>(
  storage: Storage,
  name: TableName,
  rows: ReadonlyMap<string, Row>,
  choose: (mine: Row, theirs: Row) => Row,
): Promise<number> {
  const changed = await storage.table<Row>(name).merge(rows, choose)
  const channel = openChannel(name)
  channel?.postMessage('merged')
  channel?.close()
  if (!channel) await onScreen.get(storage)?.get(name)?.()
  return changed
}

// Where a browser keeps nothing, it may not let tabs speak to each other either: each is alone then.
function openChannel(name: TableName): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(`galley:${name}`)
  } catch {
    return undefined
  }
}

// What went wrong is told by the storage's trouble.
function ignore(error: unknown): void {
  if (!(error instanceof StorageError)) throw error
}
