import type { Entry } from './entry.ts'

interface Sort {
  name: string
  compare: (a: Entry, b: Entry) => number
}

const byLetters = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** The orders a library can be listed in; the first is the one nobody has to choose. */
export const sorts: Sort[] = [
  { name: 'added', compare: (a, b) => a.place - b.place },
  {
    name: 'headline',
    compare: (a, b) => byLetters.compare(toSortKey(a.headline), toSortKey(b.headline)),
  },
  { name: 'length', compare: (a, b) => a.words - b.words },
]

/** The entries that hold every word of `filter` in headline or opening words, in the order named `sort`. */
export function listEntries(entries: Entry[], filter: string, sort: string): Entry[] {
  const words = fold(filter).split(/\s+/).filter(Boolean)
  const found = entries.filter(({ headline, opening }) => {
    const text = fold(`${headline} ${opening}`)
    return words.every((word) => text.includes(word))
  })
  const { compare } = sorts.find(({ name }) => name === sort) ?? sorts[0]!
  return found.sort((a, b) => compare(a, b) || a.place - b.place)
}

// Quotes and brackets before the first word do not count in the alphabet.
function toSortKey(headline: string): string {
  return headline.replace(/^[^\p{L}\p{N}]+/u, '')
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
