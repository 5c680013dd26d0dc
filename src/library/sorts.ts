import type { Row } from './row.ts'

interface Sort {
  name: string
  /** Rows that are equal stay as they were: last added first. */
  sort: <R extends Row>(rows: readonly R[]) => R[]
}

const byLetters = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** The orders a library can be listed in; the first is the one nobody has to choose. */
export const sorts: Sort[] = [
  { name: 'added', sort: (rows) => [...rows] },
  { name: 'headline', sort: by(({ headline }) => toSortKey(headline), byLetters.compare) },
  {
    name: 'length',
    sort: by(
      ({ words }) => words,
      (a, b) => a - b,
    ),
  },
  // The newest first; what has no date comes last.
  {
    name: 'date',
    sort: by(
      ({ date = '' }) => date,
      (a, b) => (a < b ? 1 : a > b ? -1 : 0),
    ),
  },
]

// Ten thousand rows are compared more than a hundred thousand times: each tells its key once.
function by<Key>(keyOf: (row: Row) => Key, compare: (a: Key, b: Key) => number): Sort['sort'] {
  return (rows) =>
    rows
      .map((row) => ({ row, key: keyOf(row) }))
      .sort((a, b) => compare(a.key, b.key))
      .map(({ row }) => row)
}

/** These rows, last added first, in the order named. */
export function sortRows<R extends Row>(rows: readonly R[], name: string): R[] {
  return (sorts.find((sort) => sort.name === name) ?? sorts[0]!).sort(rows)
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
