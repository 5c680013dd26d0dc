import { describe, expect, test, vi } from 'vitest'
import { keepRows, mergeRows } from '../../src/storage/kept-rows.ts'
import {
  createMemoryStorage,
  StorageError,
  type Storage,
  type TableName,
} from '../../src/storage/storage.ts'

interface Row {
  key: string
  count: number
}

const keep = (storage: Storage) =>
  keepRows<Row>(
    async () => storage,
    'reading',
    ({ key }) => key,
  )

const more = (row: Row | undefined) => ({ key: 'a', count: (row?.count ?? 0) + 1 })

/** A storage that can be told to fail as one without room does. */
function openFailing() {
  const storage = createMemoryStorage()
  const state = { fails: false }
  const failing: Storage = {
    ...storage,
    table<Any>(name: TableName) {
      const table = storage.table<Any>(name)
      const put = async (key: string, row: Any) => {
        storage.trouble.set(state.fails ? 'full' : 'none')
        if (state.fails) throw new StorageError('no room')
        return table.put(key, row)
      }
      return { ...table, put }
    },
  }
  return { storage, failing, state }
}

/** The same storage, where every change waits a moment. */
function slowly(storage: Storage): Storage {
  return {
    ...storage,
    table<Any>(name: TableName) {
      const table = storage.table<Any>(name)
      return {
        ...table,
        change: async (...given: Parameters<typeof table.change>) => {
          await new Promise((resolve) => setTimeout(resolve, 200))
          return table.change(...given)
        },
      }
    },
  }
}

describe('kept rows', () => {
  test('are read anew by a page that comes back from the history', async () => {
    const page = new EventTarget()
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
    const storage = createMemoryStorage()
    const rows = keep(storage)
    await rows.load()
    vi.unstubAllGlobals()
    // Another tab wrote while this page was away and heard nothing.
    await storage.table('reading').put('a', { key: 'a', count: 7 })
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
    expect(rows.list.get()).toEqual([])
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    await vi.waitFor(() => expect(rows.list.get()).toEqual([{ key: 'a', count: 7 }]))
  })

  test('are on screen at once and in the storage soon', async () => {
    const storage = createMemoryStorage()
    const rows = keep(storage)
    const putting = rows.put({ key: 'a', count: 1 })
    expect(rows.list.get()).toEqual([{ key: 'a', count: 1 }])
    await putting
    expect(await storage.table('reading').all()).toEqual([{ key: 'a', count: 1 }])
  })

  test('that could not be kept stay on screen, and are kept with the next', async () => {
    const { storage, failing, state } = openFailing()
    const rows = keep(failing)
    state.fails = true
    await rows.put({ key: 'a', count: 1 })
    expect(rows.trouble.get()).toBe('full')
    expect(await storage.table('reading').all()).toEqual([])
    await rows.load()
    expect(rows.list.get()).toEqual([{ key: 'a', count: 1 }])
    state.fails = false
    await rows.put({ key: 'b', count: 2 })
    expect(rows.trouble.get()).toBe('none')
    expect(await storage.table('reading').all()).toHaveLength(2)
  })

  test('that could not be kept are changed as they stand here, and nothing older is kept later', async () => {
    const { storage, failing, state } = openFailing()
    const rows = keep(failing)
    state.fails = true
    await rows.put({ key: 'a', count: 1 })
    state.fails = false
    await rows.change('a', more)
    await rows.put({ key: 'b', count: 9 })
    expect(await storage.table('reading').all()).toEqual([
      { key: 'a', count: 2 },
      { key: 'b', count: 9 },
    ])
  })

  test('that are being changed stay as they are shown when another tab has them read anew', async () => {
    const storage = createMemoryStorage()
    const [rows, other] = [keep(storage), keep(slowly(storage))]
    await rows.load()
    await rows.put({ key: 'a', count: 1 })
    await other.load()
    const changing = other.change('a', more)
    const shown: unknown[] = []
    other.list.subscribe(() => shown.push(other.list.get().find(({ key }) => key === 'a')))
    await rows.put({ key: 'b', count: 9 })
    await vi.waitFor(() => expect(other.list.get()).toHaveLength(2))
    await changing
    expect(shown).not.toContainEqual({ key: 'a', count: 1 })
    expect(other.list.get()).toContainEqual({ key: 'a', count: 2 })
    expect(await storage.table('reading').all()).toContainEqual({ key: 'a', count: 2 })
  })

  test('are changed from what the device has, not from what this tab last saw', async () => {
    const storage = createMemoryStorage()
    const [one, two] = [keep(storage), keep(storage)]
    await Promise.all([one.load(), two.load()])
    await Promise.all([one.change('a', more), two.change('a', more)])
    expect(await storage.table('reading').all()).toEqual([{ key: 'a', count: 2 }])
    await vi.waitFor(() => expect(one.list.get()).toEqual(two.list.get()), { timeout: 20_000 })
  })

  test('are kept and taken in where the browser lets no tab speak to another', async () => {
    vi.stubGlobal('BroadcastChannel', function refuse() {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    const storage = createMemoryStorage()
    const rows = keep(storage)
    await rows.load()
    await rows.put({ key: 'a', count: 1 })
    await mergeRows(storage, 'reading', new Map([['b', { key: 'b', count: 2 }]]), (mine) => mine)
    expect(rows.list.get().map(({ key }) => key)).toEqual(['a', 'b'])
    vi.unstubAllGlobals()
  })

  test('ask again for a storage that did not come', async () => {
    const storage = createMemoryStorage()
    const open = vi
      .fn<() => Promise<Storage>>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValue(storage)
    const rows = keepRows<Row>(open, 'reading', ({ key }) => key)
    await expect(rows.put({ key: 'a', count: 1 })).rejects.toThrow('fetch')
    await rows.put({ key: 'b', count: 2 })
    expect(await storage.table<Row>('reading').all()).toHaveLength(2)
  })

  test('show what was put while a change was being made, as the storage has it', async () => {
    const storage = createMemoryStorage()
    let change!: () => void
    const held = new Promise<void>((resolve) => (change = resolve))
    const slow: Storage = {
      ...storage,
      table<Any>(name: TableName) {
        const table = storage.table<Any>(name)
        return {
          ...table,
          change: async (...given: Parameters<typeof table.change>) => {
            await table.change(...given)
            await held
          },
        }
      },
    }
    const rows = keep(slow)
    const changing = rows.change('a', more)
    await vi.waitFor(async () =>
      expect(await storage.table<Row>('reading').all()).toEqual([{ key: 'a', count: 1 }]),
    )
    await rows.put({ key: 'a', count: 9 })
    change()
    await changing
    expect(rows.list.get()).toEqual([{ key: 'a', count: 9 }])
    expect(await storage.table<Row>('reading').all()).toEqual([{ key: 'a', count: 9 }])
  })
})
