import type { Row } from './row.ts'

interface Sort {
  name: string
  /** Rows that are equal stay as they were: last added first. */
  compare: (a: Row, b: Row) => number
}

const byLetters = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** The orders a library can be listed in; the first is the one nobody has to choose. */
export const sorts: Sort[] = [
  { name: 'added', compare: () => 0 },
  {
    name: 'headline',
    compare: (a, b) => byLetters.compare(toSortKey(a.headline), toSortKey(b.headline)),
  },
  { name: 'length', compare: (a, b) => a.words - b.words },
  // The newest first; what has no date comes last.
  { name: 'date', compare: (a, b) => compareDates(b.date, a.date) },
]

function compareDates(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** These rows, last added first, in the order named. */
export function sortRows<R extends Row>(rows: readonly R[], name: string): R[] {
  return rows.toSorted((sorts.find((sort) => sort.name === name) ?? sorts[0]!).compare)
}

/** The orders that make a difference for these rows: by date only where some have one. */
export function listSorts(rows: readonly { date?: string | undefined }[]): string[] {
  const dated = rows.some(({ date }) => date !== undefined)
  return sorts.map(({ name }) => name).filter((name) => dated || name !== 'date')
}

const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')

/** Where each letter begins in rows sorted by headline: `#` for what comes before A, `…` for other scripts. */
export function findLetters(rows: readonly Row[]): [letter: string, index: number][] {
  const letters: [string, number][] = []
  rows.forEach(({ headline }, index) => {
    const letter = toLetter(headline)
    if (letter !== letters.at(-1)?.[0]) letters.push([letter, index])
  })
  return letters
}

function toLetter(headline: string): string {
  const key = toSortKey(headline)
  if (byLetters.compare(key, 'A') < 0) return '#'
  if (!/^\p{Script=Latin}/u.test(key)) return '…'
  return alphabet.findLast((letter) => byLetters.compare(letter, key) <= 0)!
}

// Quotes and brackets before the first word do not count in the alphabet.
function toSortKey(headline: string): string {
  return headline.replace(/^[^\p{L}\p{N}]+/u, '')
}
