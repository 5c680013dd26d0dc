import { expect, test } from 'vitest'
import { toId } from '../../src/library/address.ts'
import type { Entry } from '../../src/library/entry.ts'
import { entriesPerShard, toShardIndex, toShards } from '../../src/library/shard.ts'

const entriesOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: toId(`${at}.txt`), place: at }) as Entry)

test('an empty library has one empty shard', () => {
  expect(toShards([])).toEqual([[]])
})

test('every entry is in the shard that its id names', () => {
  const shards = toShards(entriesOf(1050))
  expect(shards).toHaveLength(11)
  shards.forEach((shard, index) => {
    for (const { id } of shard) expect(toShardIndex(id, shards.length)).toBe(index)
  })
  expect(shards.flat()).toHaveLength(1050)
})

test('shards are about as full as each other', () => {
  const sizes = toShards(entriesOf(5000)).map(({ length }) => length)
  expect(Math.max(...sizes)).toBeLessThan(entriesPerShard * 1.5)
  expect(Math.min(...sizes)).toBeGreaterThan(entriesPerShard * 0.5)
})
