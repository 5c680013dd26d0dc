import { expect, test } from 'vitest'
import { createRecentSearches } from '../../src/search/recent.ts'
import { createMemoryStorage } from '../../src/storage/storage.ts'

function create() {
  const storage = createMemoryStorage()
  let time = 0
  const open = () =>
    createRecentSearches(
      async () => storage,
      () => (time += 1),
    )
  return open
}

test('the last search comes first, each once', async () => {
  const recent = create()()
  for (const text of ['ferry', 'bees', 'Ferry']) await recent.add(text)
  expect(recent.list.get()).toEqual(['Ferry', 'bees'])
})

test('they outlast the page, six of them', async () => {
  const open = create()
  const before = open()
  for (const text of ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8']) await before.add(text)
  const after = open()
  await after.load()
  expect(after.list.get()).toEqual(['a8', 'a7', 'a6', 'a5', 'a4', 'a3'])
})

test('they can be forgotten', async () => {
  const open = create()
  const recent = open()
  await recent.add('ferry')
  await recent.clear()
  expect(recent.list.get()).toEqual([])
  const after = open()
  await after.load()
  expect(after.list.get()).toEqual([])
})
