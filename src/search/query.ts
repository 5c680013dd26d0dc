import { isUnspaced } from './find.ts'
import { fold, foldLightly } from '../library/fold.ts'

/** One thing that is looked for: a word, by its beginning, or a phrase, word for word. */
export interface Term {
  kind: 'word' | 'phrase'
  /** Its words, folded but for their umlauts, without the marks inside them. */
  words: string[]
  /** As it was typed, without quotes. */
  said: string
}

/** What somebody typed, and what it asks for. */
export interface Query {
  /** As it was typed, without space at its ends. */
  text: string
  terms: Term[]
  /** Whether there was more of it than is looked for. */
  cut: boolean
}

/** Past these a query is somebody's clipboard: what comes after is left out of account. */
export const mostCharacters = 200
export const mostTerms = 10
/** A field takes more, so that this is told, but no more than an address holds that a host shall answer. */
export const mostTyped = 400

const quoted = /"([^"]*)"/g
const wordCharacter = '\\p{L}\\p{N}\\p{M}'
// Marks inside a word: don't, co-operative, U.S, 3.5.
const word = new RegExp(`[${wordCharacter}]+(?:['.,·\\-]+[${wordCharacter}]+)*`, 'gu')

/** What a query asks for. Quotes of any kind make a phrase; signs alone ask for nothing. */
export function readQuery(typed: string): Query {
  const text = typed.trim()
  const looked = text.slice(0, mostCharacters)
  const straight = looked.replace(/[“”„‟«»″]/g, '"')
  const phrases = [...straight.matchAll(quoted)].flatMap(([, said = '']) => toPhrase(said))
  const rest = straight.replace(quoted, ' ').replaceAll('"', ' ')
  const words = toWords(rest).map((said): Term => ({
    kind: 'word',
    words: [toKey(said, foldLightly)],
    said,
  }))
  const terms = distinct([...phrases, ...words])
  return {
    text,
    terms: terms.slice(0, mostTerms),
    cut: text.length > mostCharacters || terms.length > mostTerms,
  }
}

/** Whether this much can be looked for: one letter begins too many words; a sign of Han or a Korean syllable is one. */
export function isLongEnough({ kind, words }: Term): boolean {
  return (
    kind === 'phrase' ||
    words.some((word) => word.length > 1 || isUnspaced(word) || /[가-힣]/.test(word))
  )
}

/** The words of a text as they were written. */
export function toWords(text: string): string[] {
  return text.replace(/[‘’ʼ]/g, "'").match(word) ?? []
}

/** A word as words are compared: folded, and `don't` and `dont` are one. */
export function toKey(text: string, folding = fold): string {
  return folding(text).replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}

function toPhrase(said: string): Term[] {
  const words = toWords(said)
    .map((word) => toKey(word, foldLightly))
    .filter(Boolean)
  return words.length === 0 ? [] : [{ kind: 'phrase', words, said: said.trim() }]
}

function distinct(terms: Term[]): Term[] {
  const seen = new Map(
    terms
      .filter(({ words }) => words.some(Boolean))
      .map((term) => [`${term.kind} ${fold(term.words.join(' '))}`, term]),
  )
  return [...seen.values()]
}
