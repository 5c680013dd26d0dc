import { foldLightly } from './fold.ts'
import type { Row } from './row.ts'
import { spell } from './umlauts.ts'

/** Whether a row has every word of a filter in its headline or opening words, whatever case, accents and quotes. */
export function createFilter(filter: string): (row: Row) => boolean {
  const hasWords = createWordFilter(filter)
  return (row) => hasWords(textOf(row))
}

/** Whether a text that was folded lightly has every word of a filter. */
export function createWordFilter(filter: string): (folded: string) => boolean {
  const words = foldLightly(filter).split(/\s+/).filter(Boolean)
  const patterns = words.map((word) => new RegExp(spell(word), 'u'))
  return (folded) => patterns.every((pattern) => pattern.test(folded))
}

const texts = new WeakMap<Row, string>()

function textOf(row: Row): string {
  const text = texts.get(row) ?? foldLightly(`${row.headline} ${row.opening}`)
  texts.set(row, text)
  return text
}
