import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { deleteDB, openDB } from 'idb'
import { openStorage } from '../../src/storage/database.ts'
import { StorageError, tableNames } from '../../src/storage/storage.ts'

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()))
afterEach(() => vi.unstubAllGlobals())

describe('the storage of a library', () => {
  test('keeps what was put in until it is taken out', async () => {
    const table = (await openStorage('/')).table<string>('corrections')
    await table.put('one', 'first')
    await table.put('two', 'second')
    await table.put('one', 'again')
    expect(await table.all()).toEqual(['again', 'second'])
    await table.delete('one')
    expect(await (await openStorage('/')).table('corrections').all()).toEqual(['second'])
  })

  test('is its own at each address', async () => {
    await (await openStorage('/a/')).table<string>('corrections').put('one', 'first')
    expect(await (await openStorage('/b/')).table('corrections').all()).toEqual([])
  })

  test('says that it keeps what it is given', async () => {
    expect((await openStorage('/')).kept).toBe(true)
  })

  test('forgets, and says so, where the browser gives none', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('not here', 'SecurityError')
      },
    })
    const storage = await openStorage('/')
    expect(storage.kept).toBe(false)
    await storage.table<string>('corrections').put('one', 'first')
    expect(await storage.table('corrections').all()).toEqual(['first'])
  })

  test.each([1, 2, 3, 4, 5, 6])('of version %i is upgraded, and loses nothing', async (version) => {
    const old = await openDB('galley:/', version, {
      upgrade(database) {
        for (const name of tableNames.slice(0, version)) database.createObjectStore(name)
      },
    })
    for (const name of tableNames.slice(0, version)) await old.put(name, `of ${name}`, 'one')
    old.close()
    const storage = await openStorage('/')
    for (const [place, name] of tableNames.entries()) {
      expect(await storage.table(name).all()).toEqual(place < version ? [`of ${name}`] : [])
      await storage.table<string>(name).put('two', 'new')
    }
  })

  test('makes way for a newer edition, and keeps on beside it', async () => {
    const storage = await openStorage('/')
    await storage.table<string>('corrections').put('one', 'first')
    const newer = await openDB('galley:/', tableNames.length + 1, {
      upgrade: (database) => void database.createObjectStore('later'),
    })
    await storage.table<string>('corrections').put('two', 'second')
    expect(storage.trouble.get()).toBe('none')
    expect(await newer.getAll('corrections')).toEqual(['first', 'second'])
    newer.close()
  })

  test('is the same for an edition that is published again after a newer one', async () => {
    const table = (await openStorage('/')).table<string>('corrections')
    await table.put('one', 'first')
    const newer = await openDB('galley:/', tableNames.length + 1)
    newer.close()
    const again = await openStorage('/')
    expect(again.kept).toBe(true)
    expect(await again.table('corrections').all()).toEqual(['first'])
  })

  test('says that it is lost where it can’t be opened anew', async () => {
    const storage = await openStorage('/')
    await deleteDB('galley:/')
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError')
    })
    await expect(storage.table<string>('corrections').put('one', 'first')).rejects.toThrow(
      StorageError,
    )
    expect(storage.trouble.get()).toBe('lost')
  })

  test('says that it has not answered, and keeps everything once it does', async () => {
    // As a tab that never makes way.
    const old = await openDB('galley:/', 1, {
      upgrade: (database) => void database.createObjectStore('corrections'),
      blocking: () => undefined,
    })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const opening = openStorage('/')
    vi.advanceTimersByTime(4000)
    vi.useRealTimers()
    const storage = await opening
    expect(storage.kept).toBe(true)
    expect(storage.trouble.get()).toBe('silent')
    const put = storage.table<string>('corrections').put('one', 'first')
    old.close()
    await put
    expect(storage.trouble.get()).toBe('none')
    expect(await storage.table('corrections').all()).toEqual(['first'])
  })

  test('is opened anew after another tab made it close', async () => {
    const storage = await openStorage('/')
    const table = storage.table<string>('corrections')
    await table.put('one', 'first')
    await deleteDB('galley:/')
    await table.put('two', 'second')
    expect(await table.all()).toEqual(['second'])
    expect(storage.trouble.get()).toBe('none')
  })

  test('says when there is no room', async () => {
    const storage = await openStorage('/')
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await expect(storage.table<string>('corrections').put('one', 'first')).rejects.toThrow(
      StorageError,
    )
    expect(storage.trouble.get()).toBe('full')
    vi.restoreAllMocks()
    await storage.table<string>('corrections').put('one', 'first')
    expect(storage.trouble.get()).toBe('none')
  })

  test('changes a row in one step, whoever else does at the same time', async () => {
    const tables = await Promise.all(
      [openStorage('/'), openStorage('/')].map(async (one) => (await one).table<number>('paces')),
    )
    await Promise.all(
      tables.flatMap((table) =>
        Array.from({ length: 20 }, () => table.change('a', (count) => (count ?? 0) + 1)),
      ),
    )
    expect(await tables[0]!.all()).toEqual([40])
  })
})
