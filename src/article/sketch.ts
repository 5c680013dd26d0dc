import { lowerTable, sort, sortTable } from './characters.ts'
import { mix, prime, seed } from './hash.ts'
import { bitOf, listsOf } from './lexicon/index.ts'
import { wordLists, type WordList } from './lexicon/words.ts'
import type { Stretch } from './segment.ts'
import { closeOf, endsInStop, endsSentence, quoteMarks, stopMarks, type Close } from './stops.ts'

const lists = Object.keys(wordLists) as WordList[]
const orders = Object.fromEntries(lists.map((list, order) => [list, order])) as Record<
  WordList,
  number
>
// The loop below runs for every character there is: tables, no calls.
const sorts = sortTable
const lows = lowerTable

const functionBit = bitOf('function')

/** What one reading of a stretch finds: the raw facts that cues are made of. */
export interface Sketch extends Stretch {
  /** Characters that are not white. */
  ink: number
  /** Words; two letters of a script without spaces count as one. */
  words: number
  capitals: number
  /** Words in capitals only, of two letters or more. */
  shouted: number
  digits: number
  commas: number
  /** Full stops and their like that another sentence follows. */
  stops: number
  quotes: number
  /** The first and the last word's hash; 0 if there is no word. */
  firstWord: number
  lastWord: number
  /** The first two words are capitalised, and the first is no small word. */
  opensWithName: boolean
  /** Hashes of the words that carry the matter: no small words, no numbers, four letters or more. */
  matter: number[]
  /** Hashes of all words that hold no figure, if the text is short: what was learned of single words is looked up by them. */
  short: number[]
  /** Hashes of capitalised words inside a sentence. */
  names: number[]
  /** Hashes of two capitalised words in a row: people in full, places, institutions. */
  fullNames: number[]
  /** Hashes of whole sentences. */
  sentences: number[]
  /** Ends in a full stop or its like, closing quotes and brackets aside. */
  stopped: boolean
  /** Running text: several sentences, or one of some length that ends as sentences do. */
  long: boolean
  /** The text in small letters, to compare short texts by; empty if the text is long. */
  key: string
  /** How many words stand in each closed list. */
  listed: number[]
  /** Letters of scripts without spaces. */
  unspaced: number
  /** Which of the marks in `sign` there are, a bit each: what has no @ holds no address. */
  signs: number
  closes: Close
  /** What stands between the lead of an item and its text: "Flour: sieved", "Flour – sieved". */
  lead: string
}

/** Marks that regular expressions look for: where one is missing, they need not. */
export const sign = {
  at: 1,
  hash: 2,
  slash: 4,
  bar: 8,
  copyright: 16,
  bracket: 32,
  colon: 64,
  dash: 128,
} as const

const signTable = new Uint8Array(0x10000)
for (const [marks, bit] of [
  ['@', sign.at],
  ['#', sign.hash],
  ['/', sign.slash],
  ['|｜•·', sign.bar],
  ['©', sign.copyright],
  ['([（【', sign.bracket],
  [':：', sign.colon],
  ['-–—', sign.dash],
] as const) {
  for (const mark of marks) signTable[mark.charCodeAt(0)] = bit
}

const commaMarks = new Set([0x2c, 0xff0c, 0x3001, 0x60c])
/** Longer texts are not compared as a whole. */
const longestKey = 400
/** Of longer texts the single words are not heard: what they are shows in other ways. */
export const longestShort = 500

const nothing: number[] = []
const zeros: number[] = lists.map(() => 0)

/** Reads a stretch once, character by character. */
export function toSketch({ text, from, to, above, lines, indent }: Stretch): Sketch {
  let ink = 0
  let words = 0
  let capitals = 0
  let shouted = 0
  let digits = 0
  let commas = 0
  let stops = 0
  let quotes = 0
  let unspaced = 0
  let signs = 0
  let firstWord = 0
  let lastWord = 0
  let named = 0
  let sentence = seed
  let sentenceWords = 0
  let lastName = 0
  const matter: number[] = []
  const short = text.length > longestShort ? nothing : []
  const heard = short !== nothing
  let names = nothing
  let fullNames = nothing
  let sentences = nothing
  const listed = zeros.slice()
  const end = text.length
  let at = 0
  while (at < end) {
    const code = text.charCodeAt(at)
    const found = sorts[code]!
    if (found === sort.blank) {
      at++
      continue
    }
    if (found === sort.other) {
      ink++
      at++
      signs |= signTable[code]!
      if (code === 0x2d || code === 0x27 || code === 0x2019) continue
      if (commaMarks.has(code)) commas++
      else if (quoteMarks.has(code)) quotes++
      else if (stopMarks.has(code) && endsSentence(text, at - 1)) {
        stops++
        if (sentenceWords > 4) sentences = added(sentences, sentence)
        sentence = seed
        sentenceWords = 0
        lastName = 0
      }
      if (code !== 0x2e) lastName = 0
      continue
    }
    if (found === sort.unspaced) {
      const next = at + 1 < end ? text.charCodeAt(at + 1) : 0
      const hash = mix(mix(seed, code), next)
      ink++
      unspaced++
      words += 0.5
      if (firstWord === 0) firstWord = hash
      lastWord = hash
      matter.push(hash)
      if (heard) short.push(hash)
      sentence = mix(sentence, code)
      sentenceWords++
      at++
      continue
    }
    const start = at
    let hash = seed
    let uppers = 0
    let figures = 0
    for (; at < end; at++) {
      const unit = text.charCodeAt(at)
      const kind = sorts[unit]!
      if (kind === sort.digit) figures++
      else if (kind === sort.upper) uppers++
      else if (kind !== sort.lower && kind !== sort.letter && !staysInside(text, at)) break
      hash = Math.imul(hash ^ lows[unit]!, prime)
    }
    const length = at - start
    ink += length
    words++
    digits += figures
    sentence = Math.imul(sentence ^ hash, prime)
    const opens = sentenceWords++ === 0
    const capital = found === sort.upper
    if (capital) capitals++
    if (uppers > 1 && uppers + figures === length) shouted++
    const bits = listsOf(hash)
    for (let list = 0, left = bits; left !== 0; list++, left >>>= 1) if (left & 1) listed[list]!++
    const small = (bits & functionBit) !== 0
    if (words === 1) named = capital && !small ? 1 : 0
    else if (words === 2 && capital && !opens) named++
    if (firstWord === 0) firstWord = hash
    lastWord = hash
    if (length >= 4 && figures < length && !small) matter.push(hash)
    if (heard && figures === 0) short.push(hash)
    if (capital && !small) {
      if (!opens) names = added(names, hash)
      if (lastName !== 0) fullNames = added(fullNames, Math.imul(lastName ^ hash, prime))
      lastName = hash
    } else lastName = 0
  }
  if (sentenceWords > 4) sentences = added(sentences, sentence)
  const stopped = endsInStop(text)
  return {
    text,
    from,
    to,
    above,
    lines,
    indent,
    ink,
    words,
    capitals,
    shouted,
    digits,
    commas,
    stops,
    quotes,
    firstWord,
    lastWord,
    opensWithName: named === 2,
    matter,
    short,
    names,
    fullNames,
    sentences,
    stopped,
    long: words >= 45 || (words >= 16 && (stops > 0 || stopped)),
    key: end > longestKey ? '' : text.toLowerCase(),
    listed,
    unspaced,
    signs,
    closes: closeOf(text, stopped),
    lead:
      signs & (sign.colon | sign.dash) ? (leading.exec(text.slice(0, 60))?.[1]?.trim() ?? '') : '',
  }
}

const leading = /^[^.!?]{2,50}?(\s[-–—]\s|[:：]\s)/

/** Most stretches have no names or sentences to keep: an array is made with the first. */
function added(list: number[], one: number): number[] {
  if (list === nothing) return [one]
  list.push(one)
  return list
}

/** An apostrophe or a hyphen between letters stays in its word. */
function staysInside(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit !== 0x27 && unit !== 0x2019 && unit !== 0x2d) return false
  const next = sorts[text.charCodeAt(at + 1)]
  return next === sort.lower || next === sort.upper || next === sort.letter
}

/** How many words of the sketch stand in a closed list. */
export function count(sketch: Sketch, list: WordList): number {
  return sketch.listed[orders[list]]!
}
