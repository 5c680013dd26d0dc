import type { Article } from './article.ts'
import { readByline } from './byline.ts'
import { readDate } from './dates.ts'
import { unstressed } from './stress.ts'

/** Who wrote an article and when, as far as its text says so for certain. */
export interface Origin {
  /** The names in the byline; none where it names nobody plainly. */
  authors: string[]
  /** The byline says no more than these names, and a day. */
  plain?: true
  /** The day it is dated, as `2024-03-14`; absent where none is certain. */
  date?: string
}

/** Reads an article's byline and date. The day is its date's, or else its byline's. */
export function readOrigin({ byline, date, language }: Article): Origin {
  const signed = unstressed(byline?.text ?? '')
  const dated = unstressed(date?.text ?? '')
  const read = readByline(signed)
  const day = readDate(dated, language) ?? readDate(signed, language)
  return {
    authors: read.authors,
    ...(read.plain && { plain: true }),
    ...(day && { date: day }),
  }
}
