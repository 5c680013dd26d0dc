/** Letters that Unicode does not take apart into a base letter and a mark, as they are written without. */
export const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}

const idLength = 8
const mostWords = 9
const mostCharacters = 64

/**
 * The short id of a seed, from its file's path alone, so that neither another seed nor a new
 * headline ever changes it. 41 bits: two of 10,000 files share one once in 50,000 libraries.
 */
export function toId(file: string): string {
  const name = file.normalize('NFC').replace(/\.txt$/i, '')
  return toHash(name)
}

/** Eight characters that name a text: 41 bits. */
export function toHash(text: string): string {
  const number = (BigInt(hash(text, 0x811c9dc5)) << 32n) | BigInt(hash(text, 0x9747b28c))
  return number.toString(36).padStart(idLength, '0').slice(-idLength)
}

/** The words of a text in plain ASCII small letters, for an address. */
export function toSlugWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => plainLetters[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}

/** The last part of an article's address: the headline's words in plain ASCII, then the id. */
export function toSlug(headline: string, id: string): string {
  let slug = ''
  for (const word of toSlugWords(headline).slice(0, mostWords)) {
    if (slug.length + word.length > mostCharacters) break
    slug += `${word}-`
  }
  return slug + id
}

/** The id at the end of a slug, also of one whose words are out of date. */
export function toIdOfSlug(slug: string): string {
  return slug.replace(/\.html$/, '').slice(-idLength)
}

/** Whether this could be the id of an article at all. */
export function isId(text: string): boolean {
  return text.length === idLength && /^[0-9a-z]+$/.test(text)
}

/** Where an article's page stands below the library's base, and in the router. */
export function toArticlePath(slug: string): string {
  return `/articles/${slug}.html`
}

/** Where an article's raw text is, below the library's base: beside its page. */
export function toTextPath(slug: string): string {
  return `articles/${slug}.txt`
}

/** Where the listing is, below the library's base: its name never changes. */
export const listingPath = 'catalog/library.json'

/** Where the listing of a section is. */
export function toSectionListingPath(section: string): string {
  return `catalog/sections/${section}.json`
}

/**
 * Where a page of an edition asks for a file. Hosts take no notice of the question; the edition in
 * it keeps copies of two editions apart wherever they are kept.
 */
export function toDataAddress(base: URL, path: string, edition: string | undefined): URL {
  const address = new URL(path, base)
  if (edition !== undefined) address.searchParams.set('edition', edition)
  return address
}

/** Where a part of a library's rows in an order is, below its base; `edition` names its state. */
export function toPartPath(
  { edition, section }: { edition: string; section?: string },
  sort: string,
  part: number,
): string {
  const list = section === undefined ? edition : `${edition}/${section}`
  return `catalog/lists/${list}/${sort}-${part}.json`
}

/** Where the ids of a library's articles are, last added first. */
export function toIdsPath({ edition, section }: { edition: string; section?: string }): string {
  return `catalog/lists/${section === undefined ? edition : `${edition}/${section}`}/ids.json`
}

/** The way to a plain page of the library, counted from 1. */
export function toPlainPath(page: number): string {
  return `/library/${page}.html`
}

// FNV-1a over UTF-16 units, with a last mix so that near names give far numbers.
function hash(text: string, seed: number): number {
  let value = seed
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}

/** A path with its escapes read; as it is where somebody cut one of them off, or they are no text. */
export function readEscapes(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
