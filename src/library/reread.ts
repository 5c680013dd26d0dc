import { readOrigin } from '../article/origin.ts'
import { parseArticle, type Pin } from '../article/parse.ts'
import type { Reread } from './library.ts'

/** What is read anew: a raw text, its language, and the roles that stand firm in it. */
export interface Rereading {
  text: string
  language: string
  pins: Pin[]
}

/** Reads a text anew, with cues and weights: in a browser the work of a worker. */
export function reread({ text, language, pins }: Rereading): Reread {
  const article = parseArticle(text, { language, pins, reasons: true })
  return { article, origin: readOrigin(article) }
}
