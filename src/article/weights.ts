import { roles } from './article.ts'
import type { Chain } from './chain.ts'
import { answers } from './cues/index.ts'
import { newNetwork, type Network } from './network.ts'
import { keep, newTable, type HashTable } from './hash.ts'
import learned from './weights.json' with { type: 'json' }

/** A row of numbers as stored: one byte each, in base64, worth `unit`. */
interface StoredNumbers {
  unit: number
  bytes: string
}

/** What was learned, as `weights.json` holds it. Written by `npm run learn`, never by hand. */
interface StoredWeights {
  hidden: number
  /** The answers the rows of `cues` and `enter` belong to, by name: answers may be added and moved. */
  answers: string[]
  /** Hashes of the learned words; their rows follow those of the answers. */
  words: number[]
  /** Scores are multiplied by this before they are told as confidence. */
  temper: number
  numbers: Record<NumberKey, StoredNumbers>
}

const perAnswer = ['cues', 'enter'] as const
const ofNetwork = ['enterBias', 'view', 'whole', 'viewBias', 'leave', 'leaveBias'] as const
const ofChain = ['start', 'end', 'moves'] as const
type NumberKey = (typeof perAnswer)[number] | (typeof ofNetwork)[number] | (typeof ofChain)[number]

/** What was learned, ready for use. */
export interface Weights {
  net: Network
  chain: Chain
  temper: number
  /** The numbers of the learned words, counted from 1, by hash. */
  words: HashTable
}

/** Stored weights made ready; an answer that has none says nothing. */
function toWeights(stored: StoredWeights): Weights {
  const { hidden, numbers } = stored
  const net = newNetwork(answers.length + stored.words.length, hidden)
  for (const key of ofNetwork) net[key].set(toNumbers(numbers[key]))
  const rows = new Map(stored.answers.map((name, row) => [name, row]))
  for (const key of perAnswer) {
    const width = key === 'cues' ? roles.length : hidden
    const skip = key === 'cues' ? 0 : roles.length
    const all = toNumbers(numbers[key])
    const place = (row: number, number: number) =>
      net.cues.set(
        all.subarray(row * width, (row + 1) * width),
        number * (roles.length + hidden) + skip,
      )
    for (const [number, { name }] of answers.entries()) {
      const row = rows.get(name)
      if (row !== undefined) place(row, number)
    }
    for (const word of stored.words.keys())
      place(stored.answers.length + word, answers.length + word)
  }
  const chain: Chain = {
    start: Float64Array.from(toNumbers(numbers.start)),
    end: Float64Array.from(toNumbers(numbers.end)),
    moves: Float64Array.from(toNumbers(numbers.moves)),
  }
  return { net, chain, temper: stored.temper, words: toWords(stored.words) }
}

/** Weights as they are stored. */
export function toStored({ net, chain, temper, words }: Weights): StoredWeights {
  const width = roles.length + net.hidden
  const numbers = Object.fromEntries([
    // Apart, for each has its own unit.
    ['cues', fromNumbers(net.cues.filter((_, at) => at % width < roles.length))],
    ['enter', fromNumbers(net.cues.filter((_, at) => at % width >= roles.length))],
    ...ofNetwork.map((key) => [key, fromNumbers(net[key])]),
    ...ofChain.map((key) => [key, fromNumbers(chain[key])]),
  ]) as Record<NumberKey, StoredNumbers>
  return {
    hidden: net.hidden,
    answers: answers.map(({ name }) => name),
    words: hashesOf(words),
    temper,
    numbers,
  }
}

/** Learned words as a table: each by its place in the list, counted from 1. */
export function toWords(hashes: readonly number[]): HashTable {
  const words = newTable()
  for (const [at, hash] of hashes.entries()) keep(words, hash, at + 1)
  return words
}

function hashesOf({ keys, values, size }: HashTable): number[] {
  const hashes = Array.from<number>({ length: size })
  for (const [place, value] of values.entries()) if (value > 0) hashes[value - 1] = keys[place]!
  return hashes
}

function toNumbers({ unit, bytes }: StoredNumbers): Float32Array {
  return Float32Array.from(atob(bytes), (letter) => {
    const byte = letter.charCodeAt(0)
    return unit * (byte > 127 ? byte - 256 : byte)
  })
}

function fromNumbers(numbers: ArrayLike<number>): StoredNumbers {
  let most = 1e-6
  for (let i = 0; i < numbers.length; i++) most = Math.max(most, Math.abs(numbers[i]!))
  const unit = Number((most / 127).toPrecision(4))
  const bytes = Array.from(numbers, (one) => String.fromCharCode(Math.round(one / unit) & 255))
  return { unit, bytes: btoa(bytes.join('')) }
}

let ready: Weights | undefined

/** The weights that come with Galley. */
export function ownWeights(): Weights {
  ready ??= toWeights(learned)
  return ready
}
