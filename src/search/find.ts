import { fold, placesOf } from './fold.ts'
import type { Term } from './query.ts'

/** A stretch of a text that was looked for, in UTF-16 units, and the number of its term in the query. */
export interface Hit {
  at: number
  length: number
  term: number
}

/** Finds the terms of one query in texts. */
export interface Finder {
  terms: number
  /** The hits in a text, in order, none over another. */
  find: (text: string | ReadyText) => Hit[]
}

/** A text made ready to be looked through, for who asks more than once. */
export interface ReadyText {
  folded: string
  /** `folded` without what may stand inside a word: a word that is not in it is not in the text. */
  bare: string
  /** Its runs of letters and digits. */
  parts: () => Part[]
  /** The way back to the text, as `placesOf` gives it. */
  from: () => number[]
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Whether a word is of a script that sets no spaces between words. */
export function isUnspaced(word: string): boolean {
  return unspaced.test(word)
}

/**
 * A finder for these terms. Words are found by their beginning, phrases word for word, both whatever
 * the accents, quotes and marks inside them. `forms` are words, as keys, that stand for a term besides;
 * the terms in `inside` may begin within a word.
 */
export function createFinder(
  terms: Term[],
  forms: ReadonlyMap<number, string[]> = new Map(),
  inside: ReadonlySet<number> = new Set(),
): Finder {
  const searches = terms.map((term, index): Search => {
    if (term.words.some(isUnspaced)) return seekSigns(term.words)
    if (term.kind === 'phrase') return seekPhrase(term.words)
    return seekWord(term.words[0]!, forms.get(index) ?? [], inside.has(index))
  })
  return {
    terms: terms.length,
    find(text) {
      if (terms.length === 0) return []
      const ready = typeof text === 'string' ? makeReady(text) : text
      const hits = searches.flatMap((search, term) =>
        search(ready).map(([from, to]): Hit => {
          const places = ready.from()
          const at = places[from]!
          return { at, length: places[to]! - at, term }
        }),
      )
      return withoutOverlaps(hits)
    },
  }
}

/** Makes a text ready: folds it; what only its hits need is made when it has one. */
export function makeReady(text: string): ReadyText {
  const folded = fold(text)
  let parts: Part[] | undefined
  let from: number[] | undefined
  return {
    folded,
    bare: folded.replace(insideWords, ''),
    parts: () => (parts ??= toParts(folded)),
    from: () => (from ??= placesOf(text)),
  }
}

/** How many of the query's terms are among these hits. */
export function countTerms(hits: Hit[]): number {
  return new Set(hits.map(({ term }) => term)).size
}

/** A run of letters and digits in a folded text. */
interface Part {
  text: string
  from: number
  to: number
  /** Whether a mark holds it to the one before, as in don't, co-operative, U.S. */
  joined: boolean
}

/** Finds something, as places in the folded text. */
type Search = (text: ReadyText) => [from: number, to: number][]

const run = /[\p{L}\p{N}\p{M}]+/gu
const insideWords = /['.,·-]+/g

function toParts(text: string): Part[] {
  let end = -1
  return Array.from(text.matchAll(run), ({ 0: part, index }) => {
    const joined = end >= 0 && /^['.,·-]+$/.test(text.slice(end, index))
    end = index + part.length
    return { text: part, from: index, to: end, joined }
  })
}

/** The part after those that begin at `start` and make up this word, marks or none between; -1 if they do not. */
function readWord(parts: Part[], start: number, word: string, whole: boolean): number {
  let read = ''
  for (let at = start; at < parts.length; at += 1) {
    if (at > start && !parts[at]!.joined) return -1
    read += parts[at]!.text
    if (read === word || (!whole && read.startsWith(word))) return at + 1
    if (!word.startsWith(read)) return -1
  }
  return -1
}

function seekWord(word: string, forms: string[], inside: boolean): Search {
  // One letter begins too many words.
  const whole = word.length === 1
  const seek = (parts: Part[], start: number): [number, number] | undefined => {
    const part = parts[start]!
    const within = inside ? part.text.indexOf(word, 1) : -1
    if (within > 0) return [part.from + within, part.to]
    const ends = [
      readWord(parts, start, word, whole),
      ...forms.map((form) => readWord(parts, start, form, true)),
    ]
    const end = Math.max(...ends)
    return end < 0 ? undefined : [part.from, parts[end - 1]!.to]
  }
  return (text) =>
    [word, ...forms].some((one) => text.bare.includes(one)) ? seekAll(text.parts(), seek) : []
}

function seekPhrase(words: string[]): Search {
  const seek = (parts: Part[], start: number): [number, number] | undefined => {
    let next = start
    for (const word of words) {
      next = readWord(parts, next, word, true)
      if (next < 0) return undefined
    }
    return [parts[start]!.from, parts[next - 1]!.to]
  }
  return (text) =>
    words.every((word) => text.bare.includes(word)) ? seekAll(text.parts(), seek) : []
}

function seekAll(
  parts: Part[],
  seek: (parts: Part[], start: number) => [number, number] | undefined,
): [number, number][] {
  const found: [number, number][] = []
  for (let start = 0; start < parts.length; start += 1) {
    const one = seek(parts, start)
    if (one) found.push(one)
  }
  return found
}

// Where words are not parted, neither are what is looked for and where: sign by sign, whatever the spaces.
function seekSigns(words: string[]): Search {
  const pattern = new RegExp(Array.from(words.join('')).join('\\s?'), 'gu')
  return ({ folded }) =>
    Array.from(folded.matchAll(pattern), ({ 0: found, index }) => [index, index + found.length])
}

function withoutOverlaps(hits: Hit[]): Hit[] {
  const kept: Hit[] = []
  let end = 0
  for (const hit of hits.sort((a, b) => a.at - b.at || b.length - a.length)) {
    if (hit.at < end || hit.length === 0) continue
    kept.push(hit)
    end = hit.at + hit.length
  }
  return kept
}
