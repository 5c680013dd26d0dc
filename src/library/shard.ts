import type { Entry } from './entry.ts'

/** About how many entries one file of the catalog holds. */
export const entriesPerShard = 100

/** The catalog in files of about `entriesPerShard`; an id alone says which one holds it. */
export function toShards(entries: Entry[]): Entry[][] {
  const count = Math.max(1, Math.ceil(entries.length / entriesPerShard))
  const shards: Entry[][] = Array.from({ length: count }, () => [])
  for (const entry of entries) shards[toShardIndex(entry.id, count)]!.push(entry)
  return shards
}

/** Which of `count` shards holds this id. */
export function toShardIndex(id: string, count: number): number {
  return Number.parseInt(id, 36) % count
}
