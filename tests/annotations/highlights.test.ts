import { expect, test } from 'vitest'
import type { Highlight } from '../../src/annotations/highlight.ts'
import { createHighlights } from '../../src/annotations/highlights.ts'
import { createMemoryStorage } from '../../src/storage/storage.ts'
import { toHighlight } from './show.ts'

test('a highlight is kept, changed, removed and put back', async () => {
  const storage = createMemoryStorage()
  const highlights = createHighlights(async () => storage)
  const one = toHighlight()
  await highlights.put(one)
  await highlights.change(one, { note: 'Since when?' })
  await highlights.change(one, { mark: 'wave' })
  const [kept] = await storage.table('highlights').all()
  expect(kept).toMatchObject({ id: 'one', note: 'Since when?', mark: 'wave' })

  const [shown] = highlights.list.get()
  await highlights.remove(shown!)
  expect(await storage.table('highlights').all()).toEqual([])
  await highlights.putBack(shown!)
  expect(await storage.table('highlights').all()).toEqual([kept])
})

test('what another tab has brought back with newer words is not put back with its older ones', async () => {
  const storage = createMemoryStorage()
  const here = createHighlights(async () => storage)
  const there = createHighlights(async () => storage)
  const one = toHighlight({ note: 'Since when?' })
  await here.put(one)
  await here.remove(one)
  await there.change(one, { note: 'Since March.' })
  await here.putBack(one)
  expect(await storage.table('highlights').all()).toMatchObject([{ note: 'Since March.' }])
  expect(here.list.get()).toMatchObject([{ note: 'Since March.' }])
})

test('a change is later than the one before, though the clock was put back', async () => {
  const storage = createMemoryStorage()
  const highlights = createHighlights(async () => storage)
  const before = toHighlight({ note: 'Before', changed: '2150-01-01T00:00:00.000Z' })
  await highlights.put(before)
  await highlights.change(before, { note: 'Since' })
  // As a backup made before the change brings it in.
  expect(await highlights.merge([before])).toBe(0)
  expect(highlights.list.get()).toMatchObject([
    { note: 'Since', changed: '2150-01-01T00:00:00.001Z' },
  ])
})

test('an empty note is none', async () => {
  const highlights = createHighlights(async () => createMemoryStorage())
  await highlights.put(toHighlight({ note: 'Since when?' }))
  await highlights.change(highlights.list.get()[0]!, { note: ' \n' })
  expect(highlights.list.get()[0]).not.toHaveProperty('note')
})

test('a note written in one tab does not take back the mark chosen in another', async () => {
  const storage = createMemoryStorage()
  const here = createHighlights(async () => storage)
  const there = createHighlights(async () => storage)
  const one = toHighlight()
  await here.put(one)
  await there.change(one, { mark: 'dots' })
  await here.change(one, { note: 'Since when?' })
  expect(await storage.table('highlights').all()).toMatchObject([
    { mark: 'dots', note: 'Since when?' },
  ])
})

test('only what is new or newer is taken in, and what is here stays', async () => {
  const storage = createMemoryStorage()
  const highlights = createHighlights(async () => storage)
  const all = () => storage.table<Highlight>('highlights').all()
  const old = toHighlight({ changed: '2026-11-01T00:00:00.000Z' })
  const newer = toHighlight({ note: 'New', changed: '2026-11-02T00:00:00.000Z' })
  const other = toHighlight({ id: 'two' })
  await highlights.put(old)
  expect(await highlights.merge([newer, other, old])).toBe(2)
  expect(await all()).toEqual([newer, other])
  expect(await highlights.merge([old, other])).toBe(0)
  expect(await all()).toEqual([newer, other])
})
