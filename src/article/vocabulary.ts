import { keep, newTable, valueOf, type HashTable } from './hash.ts'
import type { Sketch } from './sketch.ts'

/** The matter words of a document, numbered as they were met, and in which stretches each stands. */
export interface Vocabulary {
  /** The numbers of all matter words, stretch by stretch. */
  numbers: Int32Array
  /** Per stretch, where its words begin in `numbers`; and the end. */
  starts: Int32Array
  /** The stretches each word stands in, in order, word by word. */
  places: Int32Array
  /** Per number, where its stretches begin in `places`; and the end. */
  from: Int32Array
  /** Numbers, counted from 1, by hash. */
  table: HashTable
}

export function toVocabulary(sketches: readonly Sketch[]): Vocabulary {
  let total = 0
  for (const { matter } of sketches) total += matter.length
  const numbers = new Int32Array(total)
  const starts = new Int32Array(sketches.length + 1)
  const table = newTable()
  // Per number: in how many stretches it stands, and the last of them.
  const spread = new Int32Array(total)
  const last = new Int32Array(total).fill(-1)
  let count = 0
  let end = 0
  let stands = 0
  for (let at = 0; at < sketches.length; at++) {
    const { matter } = sketches[at]!
    for (let i = 0; i < matter.length; i++) {
      let number = valueOf(table, matter[i]!) - 1
      if (number < 0) {
        number = count++
        keep(table, matter[i]!, count)
      }
      numbers[end++] = number
      if (last[number] === at) continue
      last[number] = at
      spread[number]!++
      stands++
    }
    starts[at + 1] = end
  }
  const from = new Int32Array(count + 1)
  for (let number = 0; number < count; number++) from[number + 1] = from[number]! + spread[number]!
  const places = new Int32Array(stands)
  const filled = from.slice()
  last.fill(-1)
  for (let at = 0, i = 0; at < sketches.length; at++) {
    for (; i < starts[at + 1]!; i++) {
      const number = numbers[i]!
      if (last[number] === at) continue
      last[number] = at
      places[filled[number]!++] = at
    }
  }
  return { numbers, starts, places, from, table }
}

/** The number of a word; -1 if it is none of the document's matter. */
export function numberOf({ table }: Vocabulary, hash: number): number {
  return valueOf(table, hash) - 1
}

/** In how many stretches the word with this number stands. */
export function spreadOf({ from }: Vocabulary, number: number): number {
  return from[number + 1]! - from[number]!
}

/** Whether the word with this number stands in a stretch. */
export function standsIn({ from, places }: Vocabulary, number: number, at: number): boolean {
  let low = from[number]!
  let high = from[number + 1]! - 1
  while (high - low > 8) {
    const middle = (low + high) >> 1
    if (places[middle]! < at) low = middle + 1
    else high = middle
  }
  for (; low <= high; low++) if (places[low] === at) return true
  return false
}
