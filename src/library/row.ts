import type { Article } from '../article/article.ts'
import { cut, excerpt } from '../article/facts.ts'
import { toSlug } from './address.ts'
import type { ArticleEntry, Entry } from './entry.ts'

/** What the page of the library shows of an article. */
export interface Row {
  id: string
  slug: string
  headline: string
  /** Enough of the opening words for two lines. */
  opening: string
  /** BCP 47, or `und`. */
  language: string
  minutes: number
  words: number
  date?: string | undefined
}

/** A row as files hold it; the slug is made of headline and id. */
export type PackedRow = [
  id: string,
  headline: string,
  opening: string,
  language: string,
  minutes: number,
  words: number,
  date?: string,
]

const openingCharacters = 180

export function packRow({
  id,
  headline,
  opening,
  language,
  minutes,
  words,
  date,
}: Entry): PackedRow {
  const row = [id, headline, cut(opening, openingCharacters), language, minutes, words] as const
  return date === undefined ? [...row] : [...row, date]
}

export function unpackRow([id, headline, opening, language, minutes, words, date]: PackedRow): Row {
  return { id, slug: toSlug(headline, id), headline, opening, language, minutes, words, date }
}

/** The row of an open article. */
export function toRowOf(entry: ArticleEntry, article: Article): Row {
  const { id, slug, headline, language, minutes, words, date } = entry
  const opening = excerpt(article, openingCharacters)
  return { id, slug, headline, opening, language, minutes, words, ...(date && { date }) }
}
