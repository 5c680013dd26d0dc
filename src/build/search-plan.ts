/** Articles of the library that are indexed together. */
interface Portion<Item> {
  /** The language whose word forms are taken together; none where words are taken as they are. */
  stems?: string
  /** The folders of its indexes. Each is made by a process of its own, so that none takes too much memory. */
  indexes: { folder: string; items: Item[] }[]
}

interface Sized {
  id: string
  language: string
  /** In UTF-16 units. */
  length: number
}

// Languages whose word forms Pagefind 1.5 knows.
const stemmed = new Set(
  'ar ca da de el en eo es et eu fi fr ga hi hu hy id it lt nl no pl pt ro ru sr sv ta tr yi'.split(
    ' ',
  ),
)
// And those it cuts into words, which have no spaces; each needs an index of its own.
const segmented = new Set(['ja', 'th', 'zh'])

// The part that knows a language's forms is 70 KB to fetch, so not every language gets one.
const mostStemmed = 3
// In a large library the lists of articles are as large again.
const largeLibrary = 2000
const mostStemmedInLarge = 2
const leastShare = 0.02
// Pagefind takes about 60 bytes of memory for each character while it writes an index.
const charactersPerIndex = 10_000_000

/** Which articles are indexed together: the large languages each by their forms, the others as they are. */
export function planIndexes<Item extends Sized>(items: Item[]): Portion<Item>[] {
  const byLanguage = group(items)
  const large = [...byLanguage]
    .filter(
      ([language, { length }]) => stemmed.has(language) && length >= items.length * leastShare,
    )
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .slice(0, items.length > largeLibrary ? mostStemmedInLarge : mostStemmed)
  const chosen = new Set(large.map(([language]) => language))
  const portions: Portion<Item>[] = large.map(([language, items]) => ({
    stems: language,
    indexes: split(language, items),
  }))
  const plain = items.filter(
    ({ language }) => !chosen.has(toPrimary(language)) && !segmented.has(toPrimary(language)),
  )
  const indexes = [
    ...split('und', plain),
    ...[...segmented].flatMap((language) => split(language, byLanguage.get(language) ?? [])),
  ]
  return indexes.length > 0 ? [...portions, { indexes }] : portions
}

/** The language an index is told, so that it treats the words as planned. */
export function toIndexLanguage(folder: string): string {
  return folder.replace(/-\d+$/, '')
}

// An article's id alone says which index of several it is in: a new one changes no other.
function split<Item extends Sized>(
  name: string,
  items: Item[],
): { folder: string; items: Item[] }[] {
  const characters = items.reduce((sum, { length }) => sum + length, 0)
  const count = Math.ceil(characters / charactersPerIndex)
  const indexes = Array.from({ length: count }, (_, number) => ({
    folder: `${name}-${number}`,
    items: [] as Item[],
  }))
  for (const item of items) indexes[Number.parseInt(item.id, 36) % count]!.items.push(item)
  return indexes.filter(({ items }) => items.length > 0)
}

function group<Item extends Sized>(items: Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const language = toPrimary(item.language)
    const same = groups.get(language)
    if (same) same.push(item)
    else groups.set(language, [item])
  }
  return groups
}

function toPrimary(language: string): string {
  const primary = language.toLowerCase().split('-')[0]!
  return primary === 'nb' || primary === 'nn' ? 'no' : primary
}
