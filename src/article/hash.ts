import { lower } from './characters.ts'

export const seed = 0x811c9dc5
export const prime = 0x01000193

/** One more UTF-16 unit of a word, without regard to case (FNV-1a). */
export function mix(hash: number, code: number): number {
  return Math.imul(hash ^ lower(code), prime)
}

/** A word's hash, without regard to case. */
export function hashOf(word: string): number {
  let hash = seed
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i))
  return hash
}

/** Numbers by hash. Asked for every word there is, where a Map would take most of the time. */
export interface HashTable {
  keys: Int32Array
  /** 0 where the place is free. */
  values: Int32Array
  size: number
}

/** An empty table; `room` is a power of two and grows with what comes in. */
export function newTable(room = 1024): HashTable {
  return { keys: new Int32Array(room), values: new Int32Array(room), size: 0 }
}

/** The number kept for a hash; 0 if there is none. */
export function valueOf({ keys, values }: HashTable, hash: number): number {
  return values[placeOf(keys, values, hash | 0)]!
}

/** Keeps a number other than 0 for a hash. */
export function keep(table: HashTable, hash: number, value: number): void {
  if (table.size * 2 >= table.keys.length) grow(table)
  const { keys, values } = table
  const place = placeOf(keys, values, hash | 0)
  if (values[place] === 0) table.size++
  keys[place] = hash
  values[place] = value
}

/** Where a hash stands, or the free place where it would. */
function placeOf(keys: Int32Array, values: Int32Array, hash: number): number {
  const mask = keys.length - 1
  let place = (hash ^ (hash >>> 15)) & mask
  while (values[place] !== 0 && keys[place] !== hash) place = (place + 1) & mask
  return place
}

function grow(table: HashTable): void {
  const { keys, values } = table
  const room = keys.length * 2
  table.keys = new Int32Array(room)
  table.values = new Int32Array(room)
  for (let place = 0; place < keys.length; place++) {
    if (values[place] === 0) continue
    const free = placeOf(table.keys, table.values, keys[place]!)
    table.keys[free] = keys[place]!
    table.values[free] = values[place]!
  }
}
