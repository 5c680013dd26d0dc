import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { toHash } from '../../src/library/address.ts'
import type { ArticleEntry } from '../../src/library/entry.ts'
import { listEditions, toCacheName } from '../../src/offline/caches.ts'
import { bringOver, removeUnused } from '../../src/offline/editions.ts'
import { keepArticle } from '../../src/offline/keep.ts'
import { createOffline } from '../../src/offline/kept.ts'
import { createMemoryStorage } from '../../src/storage/storage.ts'
import { createFakeCaches } from './fake-caches.ts'

const base = new URL('https://example.org/news/')
const deployment = { base, edition: 'new' }
const target = { ...deployment, part: 'read' } as const
const texts = { fog: 'Fog\nThe east mole.\n', ice: 'Ice\nThe west mole.\n' }
const picture = { number: 1, hash: 'abc', width: 1600, height: 900, widths: [640, 1280], bytes: 9 }

let host: Record<string, string>
let asked: string[]

const entryOf = (name: 'fog' | 'ice', supplied?: (typeof picture)[]) =>
  ({
    id: `${name}00000`,
    slug: `${name}-${name}00000`,
    hash: toHash(texts[name]),
    ...(supplied && { supplied }),
  }) as ArticleEntry

function publish(edition: string): Record<string, string> {
  const fog = entryOf('fog', [picture])
  const ice = entryOf('ice')
  return {
    'catalog/entries/fo.json': JSON.stringify({ edition, entries: [fog] }),
    'catalog/entries/ic.json': JSON.stringify({ edition, entries: [ice] }),
    [`articles/${fog.slug}.txt`]: texts.fog,
    [`articles/${ice.slug}.txt`]: texts.ice,
    'pictures/abc-1280.avif': 'a picture',
    'catalog/library.json': JSON.stringify({ edition }),
    'catalog/whole.json': JSON.stringify({
      edition,
      articles: 2,
      bytes: 100,
      shards: [
        ['catalog/entries/fo.json', 60],
        ['catalog/entries/ic.json', 30],
      ],
    }),
    'catalog/whole-files.json': JSON.stringify({
      edition,
      files: [
        ['catalog/library.json', 5],
        [`search/${edition}/index.json`, 5],
      ],
    }),
    [`search/${edition}/index.json`]: '{}',
  }
}

beforeEach(() => {
  host = publish('new')
  asked = []
  vi.stubGlobal('caches', createFakeCaches())
  vi.stubGlobal('navigator', {
    storage: { persist: async () => true },
    locks: { request: async (_: string, __: object, act: (lock: object) => boolean) => act({}) },
  })
  vi.stubGlobal('fetch', async (address: URL, { signal }: RequestInit = {}) => {
    signal?.throwIfAborted()
    const path = address.pathname.slice(base.pathname.length)
    asked.push(path)
    if (host[path] === '404') return new Response('', { status: 404 })
    if (host[path] === undefined) throw new TypeError('network')
    if (host[path] === 'sign in') {
      return new Response(host[path], { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
    }
    return new Response(host[path])
  })
})
afterEach(() => vi.unstubAllGlobals())

const isKept = async (path: string) => (await caches.match(new URL(path, base))) !== undefined

test('an article is kept with its entry and its picture, and asked for once', async () => {
  await keepArticle(target, entryOf('fog').slug)
  expect(asked).toHaveLength(3)
  expect(await isKept('pictures/abc')).toBe(true)
  await keepArticle(target, entryOf('fog').slug)
  expect(asked).toHaveLength(3)
})

test('a text that is not the one of the entry is of another edition, and not kept', async () => {
  const path = `articles/${entryOf('ice').slug}.txt`
  host[path] = 'Ice\nChanged meanwhile.\n'
  await expect(keepArticle(target, entryOf('ice').slug)).rejects.toMatchObject({
    name: 'NewEditionError',
  })
  expect(await isKept(path)).toBe(false)
})

test('a page in place of a file, as of a network that wants a sign-in, is not kept', async () => {
  host['pictures/abc-1280.avif'] = 'sign in'
  await expect(keepArticle(target, entryOf('fog').slug)).rejects.toThrow('pictures')
  expect(await isKept('pictures/abc')).toBe(false)
  const path = `articles/${entryOf('ice').slug}.txt`
  host[path] = 'sign in'
  const { keep } = createKeeping()
  expect(await keep(entryOf('ice'))).toBe('network')
})

test('a new edition takes over what was read, and fetches only what has changed', async () => {
  host = publish('old')
  const old = { ...target, edition: 'old' } as const
  await keepArticle(old, entryOf('fog').slug)
  await keepArticle(old, entryOf('ice').slug, false)
  texts.ice = 'Ice\nCorrected.\n'
  host = publish('new')
  asked = []
  await bringOver(target)
  expect(asked.filter((path) => path.endsWith('.txt'))).toEqual([
    `articles/${entryOf('ice').slug}.txt`,
  ])
  await removeUnused(deployment)
  expect(await listEditions(base)).toEqual(['new'])
  expect(await isKept('pictures/abc')).toBe(true)
})

test('an article that the reader keeps comes with the pictures of the new edition', async () => {
  host = publish('old')
  const [fog, other] = [entryOf('fog', [picture]), { ...picture, hash: 'def' }]
  const storage = createMemoryStorage()
  await caches.open(toCacheName({ base, edition: 'old' }))
  await createOffline({ base, edition: 'old' }, async () => storage).keep(fog)
  const renewed = entryOf('fog', [other])
  host = {
    ...publish('new'),
    'catalog/entries/fo.json': JSON.stringify({ edition: 'new', entries: [renewed] }),
    'pictures/def-1280.avif': 'another picture',
  }
  const { isThere, rows } = createOffline(deployment, async () => storage)
  // Not yet: but nobody has cleared it.
  expect(await isThere(renewed)).toBe(true)
  await rows.load()
  await bringOver(target, (id) => rows.list.get().some((row) => row.id === id))
  await removeUnused(deployment)
  expect(await isKept('pictures/def')).toBe(true)
  expect(await isThere(renewed)).toBe(true)
})

test('an edition that is just coming is not removed by a page of the one before', async () => {
  await caches.open(toCacheName({ base, edition: 'older' }))
  await keepArticle(target, entryOf('fog').slug)
  // Its worker is on its way, and no tab shows it.
  await caches.open(toCacheName({ base, edition: 'newer' }))
  await removeUnused(deployment)
  expect(await listEditions(base)).toEqual(['newer', 'new'])
})

test('an article that the new edition has no longer keeps no other from being taken over', async () => {
  host = publish('old')
  const old = { ...target, edition: 'old' } as const
  await keepArticle(old, entryOf('ice').slug)
  await keepArticle(old, entryOf('fog').slug)
  host = { ...publish('new'), 'catalog/entries/ic.json': '404' }
  await bringOver(target)
  await removeUnused(deployment)
  expect(await isKept(`articles/${entryOf('fog').slug}.txt`)).toBe(true)
  expect(await isKept(`articles/${entryOf('ice').slug}.txt`)).toBe(false)
})

const createKeeping = () => createOffline(deployment, async () => createMemoryStorage())

test('the whole library is kept piece by piece, and then is there', async () => {
  const { whole, rows } = createKeeping()
  await whole.look()
  expect(whole.state.get()).toMatchObject({ step: 'none', articles: 2, bytes: 100 })
  const told: number[] = []
  whole.state.subscribe(() => told.push(whole.state.get().done))
  await whole.keep()
  expect(whole.state.get()).toMatchObject({ step: 'kept', done: 100 })
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(rows.list.get()).toEqual([{ id: 'whole', edition: 'new' }])
  await whole.remove()
  expect(await caches.has(toCacheName(deployment, 'whole'))).toBe(false)
  expect(rows.list.get()).toEqual([])
})

test('what is kept is said to be kept before the reader has said whether it may last', async () => {
  vi.stubGlobal('navigator', { storage: { persist: () => new Promise(() => undefined) } })
  const { whole, keep } = createKeeping()
  await whole.keep()
  expect(whole.state.get().step).toBe('kept')
  expect(await keep(entryOf('fog'))).toBeUndefined()
})

test('what stops on the way goes on from there', async () => {
  const { whole } = createKeeping()
  delete host[`search/new/index.json`]
  await whole.keep()
  expect(whole.state.get()).toMatchObject({ step: 'stopped', trouble: 'network' })
  host = publish('new')
  asked = []
  await whole.keep()
  expect(whole.state.get().step).toBe('kept')
  expect(asked).not.toContain(`articles/${entryOf('fog').slug}.txt`)
})

test('a host that has not all of it is told from a network that is gone', async () => {
  const { whole, keep } = createKeeping()
  host[`articles/${entryOf('fog').slug}.txt`] = '404'
  await whole.keep()
  expect(whole.state.get()).toMatchObject({ step: 'stopped', trouble: 'host' })
  expect(await keep(entryOf('fog'))).toBe('host')
  host['catalog/whole.json'] = '404'
  await whole.keep()
  expect(whole.state.get()).toMatchObject({ step: 'stopped', trouble: 'host' })
})

test('whoever keeps it meanwhile is not told how it stood before', async () => {
  const { whole } = createKeeping()
  const looked = whole.look()
  const kept = whole.keep()
  const steps: string[] = []
  whole.state.subscribe(() => steps.push(whole.state.get().step))
  await Promise.all([looked, kept])
  expect(new Set(steps)).toEqual(new Set(['keeping', 'kept']))
})

test('what another tab takes away while it is being kept is not said to be kept', async () => {
  const { whole } = createKeeping()
  const remove = whole.state.subscribe(() => {
    if (whole.state.get().done < 60) return
    remove()
    void caches.delete(toCacheName(deployment, 'whole'))
  })
  await whole.keep()
  expect(whole.state.get().step).toBe('stopped')
  await whole.keep()
  expect(whole.state.get().step).toBe('kept')
  expect(await isKept('catalog/entries/fo.json')).toBe(true)
})

test('what is taken away leaves the pictures that another article has as well', async () => {
  const [fog, ice] = [entryOf('fog', [picture]), entryOf('ice', [picture])]
  host['catalog/entries/ic.json'] = JSON.stringify({ edition: 'new', entries: [ice] })
  const { keep, remove, isThere } = createKeeping()
  await keep(fog)
  await keep(ice)
  await remove(fog)
  expect(await isThere(fog)).toBe(false)
  expect(await isThere(ice)).toBe(true)
  await remove(ice)
  expect(await isKept('pictures/abc')).toBe(false)
})

test('the reader can stop it, and nothing is said to be wrong', async () => {
  const { whole } = createKeeping()
  const kept = whole.keep()
  whole.stop()
  await kept
  expect(whole.state.get().step).toBe('stopped')
  expect(whole.state.get().trouble).toBeUndefined()
})

test('the size of an article is that of its text and its pictures, kept or not', async () => {
  const { sizeOf } = createKeeping()
  const size = texts.fog.length + picture.bytes
  expect(await sizeOf(entryOf('fog', [picture]))).toBe(size)
  await keepArticle(target, entryOf('fog').slug)
  asked = []
  expect(await sizeOf(entryOf('fog', [picture]))).toBe(size)
  expect(asked).toEqual([])
})

test('a device without room says so', async () => {
  vi.stubGlobal('caches', createFakeCaches(2))
  const { whole, keep } = createKeeping()
  await whole.keep()
  expect(whole.state.get()).toMatchObject({ step: 'stopped', trouble: 'full' })
  expect(await keep(entryOf('ice'))).toBe('full')
})

test('what the browser has cleared is not said to be kept', async () => {
  const { whole, keep, isThere } = createKeeping()
  await whole.keep()
  await keep(entryOf('fog', [picture]))
  expect(await isThere(entryOf('fog', [picture]))).toBe(true)
  vi.stubGlobal('caches', createFakeCaches())
  await whole.look()
  expect(whole.state.get()).toMatchObject({ step: 'none', trouble: 'cleared' })
  expect(await isThere(entryOf('fog', [picture]))).toBe(false)
})

test('what was begun in an edition before goes on from there, or is taken away', async () => {
  host = publish('old')
  const storage = createMemoryStorage()
  const begin = async () => {
    await caches.open(toCacheName({ base, edition: 'old' }))
    await caches.open(toCacheName({ base, edition: 'old' }, 'whole'))
    const { whole } = createOffline(deployment, async () => storage)
    await whole.look()
    expect(whole.state.get()).toMatchObject({ step: 'stopped' })
    return whole
  }
  await (await begin()).remove()
  expect(await caches.has(toCacheName({ base, edition: 'old' }, 'whole'))).toBe(false)
  host = publish('new')
  await (await begin()).keep()
  expect(await caches.has(toCacheName({ base, edition: 'old' }, 'whole'))).toBe(false)
})

test('a library of an edition before is told as such', async () => {
  host = publish('old')
  const storage = createMemoryStorage()
  await caches.open(toCacheName({ base, edition: 'old' }))
  const old = createOffline({ base, edition: 'old' }, async () => storage)
  await old.whole.keep()
  host = publish('new')
  const { whole } = createOffline(deployment, async () => storage)
  await whole.look()
  expect(whole.state.get().step).toBe('older')
  await whole.keep()
  expect(whole.state.get().step).toBe('kept')
  expect(await caches.has(toCacheName({ base, edition: 'old' }, 'whole'))).toBe(false)
})
