// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { toAnchor } from '../../src/annotations/anchor.ts'
import type { Highlight } from '../../src/annotations/highlight.ts'
import { createHighlights } from '../../src/annotations/highlights.ts'
import { mostBytes, readBackupFile, toBackupFile } from '../../src/backup/backup.ts'
import { bringIn, takeBackup } from '../../src/backup/device.ts'
import { kinds } from '../../src/backup/kinds.ts'
import { hasRead } from '../../src/progress/kept-before.ts'
import type { Pace } from '../../src/progress/pace.ts'
import type { Reading } from '../../src/progress/shelf.ts'
import { toCorrectionKey, type Correction } from '../../src/corrections/correction.ts'
import { changeSetting, resetSettings } from '../../src/settings/change.ts'
import { followSettings, settings } from '../../src/settings/kept.ts'
import { openStorage } from '../../src/storage/database.ts'
import { StorageError, tableNames, type TableName } from '../../src/storage/storage.ts'
import { follow } from '../settings/follow.ts'

vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }))
followSettings('/')

const tower: Correction = { article: 'a', headline: 'Clock', text: 'The tower', role: 'caption' }
const marked: Highlight = {
  ...toAnchor('The fog came in at noon.', { at: 4, length: 3 }),
  id: 'h1',
  article: '1a2b3c4d',
  headline: 'Fog',
  language: 'en',
  mark: 'line',
  note: 'Where from?',
  rest: [toAnchor('The fog came in at noon.', { at: 19, length: 4 })],
  made: '2026-01-01T10:00:00.000Z',
  changed: '2026-01-01T10:00:00.000Z',
}

const read: Reading = {
  id: 'a',
  slug: 'clock-a',
  headline: 'Clock',
  opening: 'The tower stands.',
  language: 'en',
  minutes: 3,
  words: 640,
  state: 'reading',
  share: 0.4,
  place: { at: 12, quote: 'The tower stands.' },
  when: 5,
}
const pace: Pace = { language: 'en', factors: [1.2, 1.1] }

const fileOf = (text: string) => new File([text], 'backup.json')

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  localStorage.clear()
  resetSettings()
})

afterEach(follow)

async function fill() {
  const storage = await openStorage('/')
  await storage.table<Correction>('corrections').put(toCorrectionKey(tower), tower)
  await storage.table<Highlight>('highlights').put('h1', marked)
  await storage.table<Reading>('reading').put('a', read)
  await storage.table<Pace>('paces').put('en', pace)
  changeSetting('face', 'sans')
  return storage
}

describe('a backup', () => {
  test('holds whatever the reader has made, but not what was searched', () => {
    const held = new Set(kinds.map(({ table }) => table))
    expect(tableNames.filter((name) => !held.has(name))).toEqual(['searches', 'kept'])
  })

  test('brings everything to a new device', async () => {
    const text = await takeBackup(await fill())
    vi.stubGlobal('indexedDB', new IDBFactory())
    localStorage.clear()
    resetSettings()
    const storage = await openStorage('/')
    expect(await bringIn(fileOf(text), storage)).toEqual({ changed: 4, unread: 0 })
    expect(await storage.table('corrections').all()).toEqual([tower])
    expect(await storage.table('highlights').all()).toEqual([marked])
    expect(await storage.table('reading').all()).toEqual([read])
    expect(await storage.table('paces').all()).toEqual([pace])
    expect(settings.get()).toEqual({ face: 'sans' })
    // Else articles begin at their top.
    expect(hasRead()).toBe(true)
  })

  test('holds what the device has no room to keep', async () => {
    const storage = await fill()
    const highlights = createHighlights(async () => storage)
    await highlights.load()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await highlights.put({ ...marked, id: 'h2' })
    await highlights.remove(marked)
    await highlights.put({ ...marked, id: 'h3' })
    const text = await takeBackup(storage)
    vi.restoreAllMocks()
    const ids = (readBackupFile(text).rows['highlights'] as Highlight[]).map(({ id }) => id)
    expect(ids).toEqual(['h2', 'h3'])
  })

  test('holds what was read, where the device does not answer any more', async () => {
    const storage = await fill()
    const highlights = createHighlights(async () => storage)
    await highlights.load()
    const table = storage.table.bind(storage)
    storage.table = <Row>(name: TableName) => ({
      ...table<Row>(name),
      ...(name === 'highlights' && { all: () => Promise.reject(new StorageError('gone')) }),
    })
    expect(readBackupFile(await takeBackup(storage)).rows['highlights']).toEqual([marked])
  })

  test('is brought in twice as once', async () => {
    const storage = await fill()
    const text = await takeBackup(storage)
    expect(await bringIn(fileOf(text), storage)).toEqual({ changed: 0, unread: 0 })
    expect(await takeBackup(storage).then(readBackupFile)).toEqual(readBackupFile(text))
  })

  test('takes nothing away, and of two of the same the one changed last stays', async () => {
    const storage = await fill()
    const text = await takeBackup(storage)
    const later = { ...marked, note: 'From the sea.', changed: '2026-02-01T10:00:00.000Z' }
    await storage.table<Highlight>('highlights').put('h1', later)
    await storage.table<Highlight>('highlights').put('h2', { ...marked, id: 'h2' })
    changeSetting('face', 'legible')
    changeSetting('size', 24)
    await bringIn(fileOf(text), storage)
    expect(await storage.table('highlights').all()).toEqual([later, { ...marked, id: 'h2' }])
    expect(settings.get()).toEqual({ face: 'legible', size: 24 })
    const newer = toBackupFile(
      {
        settings: {},
        rows: { highlights: [{ ...later, note: 'Or not.', changed: '2027-01-01T10:00:00.000Z' }] },
      },
      '',
    )
    expect(await bringIn(fileOf(newer), storage)).toEqual({ changed: 1, unread: 0 })
    expect(await storage.table('highlights').all()).toMatchObject([
      { note: 'Or not.' },
      later && {},
    ])
  })

  test('with entries that make no sense is read without them, and says how many', async () => {
    const storage = await fill()
    const rows = {
      corrections: [{ ...tower, text: 'Other' }, { ...tower, role: 'poem' }, null, 7],
      highlights: [
        { ...marked, id: 'h3', at: -1 },
        { ...marked, id: 'urn:h4' },
        { ...marked, id: 'h5', changed: '2026-99-99T99:99:99.999Z' },
        [],
      ],
      paces: [{ language: 'en', factors: ['1', '2'] }],
      reading: [
        { ...read, share: -4 },
        { ...read, share: 40 },
        { ...read, minutes: -3 },
      ],
      poems: [1],
    }
    const text = JSON.stringify({
      galley: 'backup',
      version: 1,
      rows,
      settings: { face: 7, theme: 'night' },
    })
    expect(await bringIn(fileOf(text), storage)).toEqual({ changed: 1, unread: 11 })
    expect(settings.get()).toEqual({ face: 'sans', theme: 'night' })
  })

  test('takes of a highlight what a highlight has, with a line where its own is not known', async () => {
    const storage = await openStorage('/')
    const rows = { highlights: [{ ...marked, mark: 'glitter', colour: 'gold' }] }
    await bringIn(fileOf(toBackupFile({ settings: {}, rows }, '')), storage)
    expect(await storage.table('highlights').all()).toEqual([marked])
  })

  test.each([
    ['{"galley":"backup","vers', 'broken'],
    ['{"galley":"backup"}', 'broken'],
    ['', 'broken'],
    ['{"galley":"backup","version":2,"rows":{}}', 'newer'],
    ['{"galley":"backup","version":9,"kinds":[]}', 'newer'],
    ['{"@context":"http://www.w3.org/ns/anno.jsonld","items":[]}', 'foreign'],
    ['[]', 'foreign'],
    ['# Galley\n\nPlain text in, typeset reading out.', 'foreign'],
    ['null', 'foreign'],
  ])('%j changes nothing and is told to be %s', async (text, fault) => {
    const storage = await fill()
    const before = await takeBackup(storage).then(readBackupFile)
    await expect(bringIn(fileOf(text), storage)).rejects.toMatchObject({ fault })
    expect(await takeBackup(storage).then(readBackupFile)).toEqual(before)
  })

  test('of 200 MB is not even opened', async () => {
    const huge = { size: 4 * mostBytes, text: vi.fn<() => Promise<string>>() }
    await expect(bringIn(huge as unknown as Blob, await openStorage('/'))).rejects.toMatchObject({
      fault: 'large',
    })
    expect(huge.text).not.toHaveBeenCalled()
  })

  test('that cannot be read is not told to lack room', async () => {
    const moved = fileOf('')
    moved.text = () => Promise.reject(new DOMException('it has been moved', 'NotReadableError'))
    await expect(bringIn(moved, await openStorage('/'))).rejects.toMatchObject({
      fault: 'unreadable',
    })
  })

  test('that the device has no room for leaves what was there', async () => {
    const storage = await fill()
    const text = toBackupFile(
      { settings: {}, rows: { highlights: [1, 2, 3].map((id) => ({ ...marked, id: `n${id}` })) } },
      '',
    )
    let room = 2
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if ((room -= 1) < 0) throw new DOMException('full', 'QuotaExceededError')
      return this.add(...row)
    })
    await expect(bringIn(fileOf(text), storage)).rejects.toThrow(StorageError)
    vi.restoreAllMocks()
    expect(storage.trouble.get()).toBe('full')
    expect(await storage.table('highlights').all()).toEqual([marked])
  })
})
