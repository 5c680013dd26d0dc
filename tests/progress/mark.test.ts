import { expect, test } from 'vitest'
import { isMarked, toggleRead } from '../../src/progress/mark.ts'
import { createShelf } from '../../src/progress/shelf.ts'
import { createMemoryStorage } from '../../src/storage/storage.ts'
import { row } from './row.ts'

test('a mark that is taken back lets reading count again', () => {
  const storage = createMemoryStorage()
  const shelf = createShelf(async () => storage)
  const first = toggleRead(shelf, row, 1)
  expect(isMarked(row.id)).toBe(true)
  const second = toggleRead(shelf, row, 2)
  second()
  expect(isMarked(row.id)).toBe(true)
  first()
  expect(isMarked(row.id)).toBe(false)
  expect(shelf.list.get()).toEqual([])
})

test('a mark is later than the reading before it, though the clock was put back', async () => {
  const shelf = createShelf(async () => createMemoryStorage())
  await shelf.put({ ...row, state: 'reading', share: 0.4, when: 1000 })
  toggleRead(shelf, row, 5)
  expect(shelf.list.get()).toMatchObject([{ state: 'finished', when: 1001 }])
})
