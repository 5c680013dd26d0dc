import { isLetter, sort, sortOf } from './characters.ts'
import { mix, seed } from './hash.ts'
import { bitOf, listsOf } from './lexicon/index.ts'
import { wordLists, type WordList } from './lexicon/words.ts'
import type { Stretch } from './segment.ts'

const lists = Object.keys(wordLists) as WordList[]
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
  /** Each word's hash, in order; in scripts without spaces each pair of letters. */
  hashes: number[]
  /** Whether the word of the same place is capitalised (1), stands at the start of a sentence (2), or both (3). */
  shapes: number[]
  /** Hashes of the words that carry the matter: no small words, no numbers, four letters or more. */
  matter: number[]
  /** Hashes of capitalised words inside a sentence. */
  names: number[]
  /** Hashes of two capitalised words in a row: people in full, places, institutions. */
  fullNames: number[]
  /** Hashes of whole sentences. */
  sentences: number[]
  /** How many words stand in each closed list. */
  listed: Uint16Array
  /** Letters of scripts without spaces. */
  unspaced: number
}

const stop = new Set([0x2e, 0x21, 0x3f, 0x2026, 0x3002, 0xff01, 0xff1f, 0x6d4, 0x61f])
const comma = new Set([0x2c, 0xff0c, 0x3001, 0x60c])
const quote = new Set([
  0x22, 0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0x300c, 0x300d, 0x2039, 0x203a,
])

/** Reads a stretch once, character by character. */
export function toSketch(stretch: Stretch): Sketch {
  const { text } = stretch
  const sketch: Sketch = {
    ...stretch,
    ink: 0,
    words: 0,
    capitals: 0,
    shouted: 0,
    digits: 0,
    commas: 0,
    stops: 0,
    quotes: 0,
    hashes: [],
    shapes: [],
    matter: [],
    names: [],
    fullNames: [],
    sentences: [],
    listed: new Uint16Array(lists.length),
    unspaced: 0,
  }
  let sentence = seed
  let sentenceWords = 0
  let lastName = 0
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const found = sortOf(code)
    if (found === sort.blank) {
      at++
      continue
    }
    if (found === sort.unspaced) {
      sketch.ink++
      sketch.unspaced++
      sketch.words += 0.5
      const hash = mix(mix(seed, code), at + 1 < text.length ? text.charCodeAt(at + 1) : 0)
      sketch.hashes.push(hash)
      sketch.shapes.push(0)
      sketch.matter.push(hash)
      sentence = mix(sentence, code)
      sentenceWords++
      at++
      continue
    }
    if (found === sort.other) {
      sketch.ink++
      if (code > 0x2f || code !== 0x2d) {
        if (comma.has(code)) sketch.commas++
        else if (quote.has(code)) sketch.quotes++
        else if (stop.has(code) && endsSentence(text, at)) {
          sketch.stops++
          if (sentenceWords > 4) sketch.sentences.push(sentence)
          sentence = seed
          sentenceWords = 0
          lastName = 0
        }
        if (code !== 0x2d && code !== 0x2e && code !== 0x27 && code !== 0x2019) lastName = 0
      }
      at++
      continue
    }
    const from = at
    let hash = seed
    let uppers = 0
    let digits = 0
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const kind = sortOf(unit)
      if (kind === sort.digit) digits++
      else if (kind === sort.upper) uppers++
      else if (kind !== sort.lower && kind !== sort.letter) {
        // An apostrophe or hyphen between letters stays in its word.
        const inner = unit === 0x27 || unit === 0x2019 || unit === 0x2d
        if (!inner || at + 1 >= text.length || !isLetter(text.charCodeAt(at + 1))) break
        if (sortOf(text.charCodeAt(at + 1)) === sort.unspaced) break
      }
      hash = mix(hash, unit)
    }
    const length = at - from
    sketch.ink += length
    sketch.words++
    sketch.digits += digits
    sentence = Math.imul(sentence ^ hash, 0x01000193)
    const opens = sentenceWords === 0
    sentenceWords++
    const capital = found === sort.upper
    if (capital) sketch.capitals++
    if (uppers > 1 && uppers + digits === length) sketch.shouted++
    sketch.hashes.push(hash)
    sketch.shapes.push((capital ? 1 : 0) | (opens ? 2 : 0))
    const bits = listsOf(hash)
    if (bits) for (let i = 0; i < lists.length; i++) if (bits & (1 << i)) sketch.listed[i]!++
    if (length >= 4 && digits < length && !(bits & functionBit)) sketch.matter.push(hash)
    if (capital && !(bits & functionBit)) {
      if (!opens) sketch.names.push(hash)
      if (lastName) sketch.fullNames.push(Math.imul(lastName ^ hash, 0x01000193))
      lastName = hash
    } else lastName = 0
  }
  if (sentenceWords > 4) sketch.sentences.push(sentence)
  return sketch
}

/** A stop ends a sentence if a blank or a closing mark follows and then no small letter. */
function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return at + 1 < text.length
  let next = at + 1
  while (next < text.length && (quote.has(text.charCodeAt(next)) || text.charCodeAt(next) === 0x29))
    next++
  if (next >= text.length || sortOf(text.charCodeAt(next)) !== sort.blank) return false
  if (code === 0x2e && at >= 2) {
    // An initial or an ordinal is no end: "J. Smith", "3. Mai".
    const before = sortOf(text.charCodeAt(at - 1))
    const second = sortOf(text.charCodeAt(at - 2))
    if (before === sort.upper && second !== sort.upper && second !== sort.lower) return false
    if (before === sort.digit && second !== sort.digit) return false
  }
  const following = sortOf(text.charCodeAt(next + 1))
  return following !== sort.lower && following !== sort.blank
}

/** How many words of the sketch stand in a closed list. */
export function count(sketch: Sketch, list: WordList): number {
  return sketch.listed[lists.indexOf(list)] as number
}
