import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openStorage } from '../../src/storage/database.ts'

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
})
