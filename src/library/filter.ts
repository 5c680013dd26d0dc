import { plainLetters } from './address.ts'
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

const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')

// café is found by cafe, Łódź by lodz, ’ by '.
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(special, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„]/g, '"')
}
