import { roles } from './article.ts'
import type { Chain } from './chain.ts'
import { answers, cues } from './cues/index.ts'
import { newNetwork, type Network } from './network.ts'
import { keep, newTable, type HashTable } from './hash.ts'
import { factAsked, factPlaces, nothingAsked, toQuestion, type Trees } from './trees.ts'
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
  trees: StoredTrees
}

interface StoredTrees {
  /** The cues that facts are numbered by, by name. */
  cues: string[]
  /** For each question the number of its fact, the higher byte first, and the least that means yes; in base64. */
  facts: string
  least: string
  ends: StoredNumbers
}

const perAnswer = ['cues', 'enter'] as const
const ofNetwork = ['enterBias', 'view', 'whole', 'viewBias', 'leave', 'leaveBias'] as const
const ofChain = ['start', 'end', 'moves'] as const
type NumberKey = (typeof perAnswer)[number] | (typeof ofNetwork)[number] | (typeof ofChain)[number]

/** What was learned, ready for use. */
export interface Weights {
  net: Network
  chain: Chain
  trees: Trees
  temper: number
  /** The numbers of the learned words, counted from 1, by hash. */
  words: HashTable
}

/** Stored weights made ready; an answer that has none says nothing. */
export function toWeights(stored: StoredWeights): Weights {
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
  const trees = toTrees(stored.trees)
  return { net, chain, trees, temper: stored.temper, words: toWords(stored.words) }
}

/** Trees made ready; a question about a cue that there is no more is answered by no. */
function toTrees(stored: StoredTrees): Trees {
  const facts = toBytes(stored.facts)
  const numbers = new Map(cues.map(({ name }, number) => [name, number]))
  const width = stored.cues.length
  const questions = Uint32Array.from(toBytes(stored.least), (least, at) => {
    const fact = facts[2 * at]! * 256 + facts[2 * at + 1]!
    const place = Math.min(factPlaces, Math.floor(fact / width))
    const rest = fact - place * width
    if (place === factPlaces) return toQuestion(factPlaces * cues.length + rest, least)
    const number = numbers.get(stored.cues[rest]!)
    return number === undefined ? nothingAsked : toQuestion(place * cues.length + number, least)
  })
  return { questions, ends: toNumbers(stored.ends) }
}

function toStoredTrees({ questions, ends }: Trees): StoredTrees {
  const facts = Array.from(questions, factAsked).flatMap((fact) => [fact >>> 8, fact & 255])
  return {
    cues: cues.map(({ name }) => name),
    facts: fromBytes(Uint8Array.from(facts)),
    least: fromBytes(Uint8Array.from(questions, (question) => question & 255)),
    ends: fromNumbers(ends),
  }
}

/** Weights as they are stored. */
export function toStored({ net, chain, trees, temper, words }: Weights): StoredWeights {
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
    trees: toStoredTrees(trees),
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
  return Float32Array.from(new Int8Array(toBytes(bytes).buffer), (byte) => unit * byte)
}

function fromNumbers(numbers: ArrayLike<number>): StoredNumbers {
  let most = 1e-6
  for (let i = 0; i < numbers.length; i++) most = Math.max(most, Math.abs(numbers[i]!))
  const unit = Number((most / 127).toPrecision(4))
  return { unit, bytes: fromBytes(Uint8Array.from(numbers, (one) => Math.round(one / unit) & 255)) }
}

function toBytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

function fromBytes(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

let ready: Weights | undefined

/** The weights that come with Galley. */
export function ownWeights(): Weights {
  ready ??= toWeights(learned)
  return ready
}
