import { foldLightly, unfold } from '../library/fold.ts'
import { spell } from '../library/umlauts.ts'
import type { Term } from './query.ts'

/** A stretch of a text that was looked for, in UTF-16 units, and the number of its term in the query. */
export interface Hit {
  at: number
  length: number
  term: number
}

/** Finds the terms of one query in texts. */
interface Finder {
  terms: number
  /** The hits in a text, in order, none over another. */
  find: (text: string | ReadyText) => Hit[]
  /** The numbers of the terms that a text has: sooner known than where. */
  meet: (text: ReadyText) => number[]
}

/** A text made ready to be looked through, for who asks more than once. */
export interface ReadyText {
  folded: string
  /** The way back to the text, as `unfold` gives it. */
  toPlace: (place: number) => number
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
  const patterns = terms.map(
    (term, index) => new RegExp(toPattern(term, forms.get(index) ?? [], inside.has(index)), 'gu'),
  )
  return {
    terms: terms.length,
    find(text) {
      if (terms.length === 0) return []
      const { folded, toPlace } = typeof text === 'string' ? makeReady(text) : text
      const hits = patterns.flatMap((pattern, term) =>
        Array.from(folded.matchAll(pattern), ({ 0: found, index }): Hit => {
          const at = toPlace(index)
          return { at, length: toPlace(index + found.length) - at, term }
        }),
      )
      return withoutOverlaps(hits)
    },
    meet: ({ folded }) =>
      patterns.flatMap((pattern, term) => {
        pattern.lastIndex = 0
        return pattern.test(folded) ? [term] : []
      }),
  }
}

/** Makes a text ready: folds it. The way back is made for texts in which something is found. */
export function makeReady(text: string): ReadyText {
  let way: ReturnType<typeof unfold> | undefined
  return { folded: foldLightly(text), toPlace: (place) => (way ??= unfold(text))(place) }
}

/** How many of the query's terms are among these hits. */
export function countTerms(hits: Hit[]): number {
  return new Set(hits.map(({ term }) => term)).size
}

const letter = '[\\p{L}\\p{N}\\p{M}]'
const notLetter = '[^\\p{L}\\p{N}\\p{M}]'
const begin = `(?<!${letter})`
const end = `(?!${letter})`

// What may stand between the letters of a word: don't, co-operative, U.S.
const marks = "['.,·-]*"

/** What a term looks like in a folded text. Its words hold letters and digits only, so nothing has to be escaped. */
function toPattern({ kind, words }: Term, forms: string[], inside: boolean): string {
  // Where words are not parted, neither are what is looked for and where: sign by sign, whatever the spaces.
  if (words.some(isUnspaced)) return spell(words.join(''), '\\s?')
  if (kind === 'phrase')
    return begin + words.map((word) => spell(word, marks)).join(`${notLetter}+`) + end
  const [word = ''] = words
  const whole = forms.map((form) => spell(form, marks) + end)
  // One letter begins too many words.
  const begun = `${begin}(?:${[spell(word, marks) + (word.length === 1 ? end : `${letter}*`), ...whole].join('|')})`
  return inside ? `${begun}|${spell(word)}${letter}*` : begun
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
