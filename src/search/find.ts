import { foldWithPlaces } from './fold.ts'
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
  find: (text: string) => Hit[]
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
  const patterns = terms.map((term, index) =>
    toPattern(term, forms.get(index) ?? [], inside.has(index)),
  )
  return {
    terms: terms.length,
    find(text) {
      if (patterns.length === 0) return []
      const folded = foldWithPlaces(text)
      const hits = patterns.flatMap((pattern, term) =>
        Array.from(folded.text.matchAll(pattern), ({ 0: found, index }): Hit => {
          const at = folded.from[index]!
          return { at, length: folded.from[index + found.length]! - at, term }
        }),
      )
      return withoutOverlaps(hits)
    },
  }
}

/** How many of the query's terms are among these hits. */
export function countTerms(hits: Hit[]): number {
  return new Set(hits.map(({ term }) => term)).size
}

const letter = '[\\p{L}\\p{N}\\p{M}]'
// co-operative and cooperative, U.S. and US, don't and dont are the same words.
const marks = "['.,·\\-]?"

function toPattern({ kind, words }: Term, forms: string[], inside: boolean): RegExp {
  const last = words.length - 1
  const parts = words.map((word, index) =>
    isUnspaced(word)
      ? toLetters(word, '\\s?')
      : `${inside && index === 0 ? '' : `(?<!${letter})`}${toLetters(word, marks)}${isWhole(kind, word, index < last) ? `(?!${letter})` : `${letter}*`}`,
  )
  const alternatives = forms.map((form) => `(?<!${letter})${toLetters(form, marks)}(?!${letter})`)
  const between = `[^\\p{L}\\p{N}]${words.some(isUnspaced) ? '*' : '+'}`
  return new RegExp([parts.join(between), ...alternatives].join('|'), 'gu')
}

// One letter begins too many words.
function isWhole(kind: Term['kind'], word: string, inner: boolean): boolean {
  return kind === 'phrase' || inner || word.length === 1
}

// Keys hold letters, digits and their marks only: nothing in them means anything to a pattern.
function toLetters(word: string, between: string): string {
  return Array.from(word).join(between)
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
