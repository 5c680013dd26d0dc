import { expect, test } from 'vitest'
import { toId } from '../../src/library/address.ts'
import type { Entry } from '../../src/library/entry.ts'
import { toArticleEntry, toShardPath, toShards } from '../../src/library/shard.ts'

const entriesOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: toId(`${at}.txt`), place: at }) as Entry)

test('every entry is in the one file that its id names', () => {
  const shards = toShards(entriesOf(1050))
  for (const [path, shard] of shards) {
    for (const { id } of shard) expect(toShardPath(id)).toBe(path)
  }
  expect([...shards.values()].flat()).toHaveLength(1050)
})

test('a file never has more than a few of 10,000 entries', () => {
  const sizes = [...toShards(entriesOf(10_000)).values()].map(({ length }) => length)
  expect(sizes.length).toBeLessThanOrEqual(36 ** 2)
  expect(Math.max(...sizes)).toBeLessThan(30)
})

test('an entry goes without what its own page does not need', () => {
  const entry = { id: 'a', place: 3, opening: 'It rained.', minutes: 2 } as Entry
  expect(toArticleEntry(entry)).toEqual({ id: 'a', minutes: 2 })
  expect(entry.place).toBe(3)
})
