import type { Row } from './row.ts'

/** Whether a row has every word of a filter in its headline or opening words, whatever case, accents and quotes. */
export function createFilter(filter: string): (row: Row) => boolean {
  const words = fold(filter).split(/\s+/).filter(Boolean)
  return (row) => words.every((word) => textOf(row).includes(word))
}

const texts = new WeakMap<Row, string>()

function textOf(row: Row): string {
  const text = texts.get(row) ?? fold(`${row.headline} ${row.opening}`)
  texts.set(row, text)
  return text
}

// café is found by cafe, ’ by '.
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„]/g, '"')
    .toLowerCase()
}
