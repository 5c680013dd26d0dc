import { splitSentences } from '../article/sentences.ts'
import { toForm } from '../library/form.ts'

/** A sentence of an article: where it began in the text, and its first words, which find it in another text. */
export interface Place {
  at: number
  quote: string
}

const quoteCharacters = 80

/** The place of the sentence of a passage that the offset into the article's text lies in. */
export function toPlace(
  passage: { at: number; text: string },
  offset: number,
  language: string,
): Place {
  const sentences = splitSentences(passage.text, language)
  const begun = sentences.findLast(({ at }) => passage.at + at <= offset) ?? sentences[0]
  const { at, length } = begun ?? { at: 0, length: passage.text.length }
  return {
    at: passage.at + at,
    quote: passage.text.slice(at, at + Math.min(length, quoteCharacters)),
  }
}

/**
 * Where that sentence begins in a text, which may have been edited or read anew since: the nearest
 * of the same words, or the nearest of its first half; also in other quotes or with accents that are
 * kept in another way. Undefined where neither stands there.
 */
export function findPlace(text: string, { at, quote }: Place): number | undefined {
  const found = findWords(text, quote, at)
  if (found !== undefined) return found
  const formed = toForm(text)
  const place = findWords(formed.text, toForm(quote).text, at)
  return place === undefined ? undefined : formed.back(place)
}

function findWords(text: string, quote: string, at: number): number | undefined {
  const half = quote.slice(0, Math.ceil(quote.length / 2))
  return (
    findNearest(text, quote, at) ?? (half.length >= 16 ? findNearest(text, half, at) : undefined)
  )
}

function findNearest(text: string, words: string, at: number): number | undefined {
  if (words === '') return undefined
  const after = text.indexOf(words, at)
  const before = text.lastIndexOf(words, at)
  if (after < 0) return before < 0 ? undefined : before
  return before >= 0 && at - before <= after - at ? before : after
}
