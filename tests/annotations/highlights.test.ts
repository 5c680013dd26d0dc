import { expect, test } from 'vitest'
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
  expect(highlights.removed.get()).toEqual(kept)
  await highlights.put(highlights.removed.get()!)
  expect(await storage.table('highlights').all()).toEqual([kept])
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
