import { monthOf } from './lexicon/months.ts'

type Parts = [year: number, month: number | undefined, day: number]

interface Form {
  pattern: RegExp
  /** undefined where the order of day and month is anyone's guess. */
  read: (found: string[], language: string) => Parts | undefined
}

const month = '(\\p{L}{3,}\\.?)'
const year = '((?:19|20)\\d\\d)'
// A time of day may be glued to the year.
const end = '(?:(?!\\d)|(?=\\d{1,2}[:.]\\d\\d))'

/** The ways a day is written, the surest first. */
const forms: readonly Form[] = [
  {
    pattern: /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u,
    read: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    pattern: /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})/u,
    read: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    // 14 March 2024, 14. März 2024, 14 de marzo de 2024, 1er mars 2024
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|ª)?(?:\\s+(?:de|of)(?=\\s))?[\\s/]*${month},?[\\s/]+(?:de[l]?\\s+)?${year}${end}`,
      'iu',
    ),
    read: ([d, m, y]) => [Number(y), monthOf(m!), Number(d)],
  },
  {
    // March 14, 2024
    pattern: new RegExp(
      `(?<!\\p{L})${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}${end}`,
      'iu',
    ),
    read: ([m, d, y]) => [Number(y), monthOf(m!), Number(d)],
  },
  {
    pattern: /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/u,
    read: ([d, m, y]) => [Number(y), Number(m), Number(d)],
  },
  {
    // 19.10.19: where dots stand between and the day stands first for certain.
    pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d\d)(?![\d.:]|\s?Uhr)/u,
    read: ([d, m, y], language) =>
      dayFirst.has(language.slice(0, 2)) ? [2000 + Number(y), Number(m), Number(d)] : undefined,
  },
  {
    pattern: /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?!\d)/u,
    read: ([a, b, y], language) => slashed(Number(a), Number(b), Number(y), language),
  },
]

// Where the day stands first for certain. English is written both ways.
const dayFirst = new Set([
  'de',
  'es',
  'fr',
  'it',
  'nl',
  'pl',
  'pt',
  'ru',
  'cs',
  'tr',
  'ar',
  'el',
  'ro',
])

function slashed(a: number, b: number, y: number, language: string): Parts | undefined {
  if (a === b || a > 12 || dayFirst.has(language.slice(0, 2))) return [y, b, a]
  return b > 12 ? [y, a, b] : undefined
}

/** A day that a text names: where it stands there, and its parts if they are certain. */
interface Named {
  from: number
  to: number
  parts: Parts | undefined
}

// Arabic and Persian digits; the last four bits of their codes are their value.
const otherDigits = /[٠-٩۰-۹]/g

/** The first day named in a text, certain or not; undefined if there is none. */
export function dateIn(text: string, language = 'und'): Named | undefined {
  const plain = text.replace(otherDigits, (digit) => String(digit.charCodeAt(0) & 15))
  let first: Named | undefined
  for (const { pattern, read } of forms) {
    const found = pattern.exec(plain)
    if (!found || (first && found.index >= first.from)) continue
    const parts = read(found.slice(1), language)
    if (parts && parts[1] === undefined) continue
    first = { from: found.index, to: found.index + found[0].length, parts }
  }
  return first
}

/** The first day named in a text, as `2024-03-14`; undefined if there is none, or if it could be two. */
export function readDate(text: string, language = 'und'): string | undefined {
  const at = text.search(published)
  const parts = (at < 0 ? undefined : dateIn(text.slice(at), language))?.parts
  const first = parts ?? dateIn(text, language)?.parts
  return first && toIso(first)
}

// Of two days that a line names, the one it came out on goes before the one it was changed on.
const published =
  /(?<!\p{L})(?:published|posted|created|veröffentlicht|erschienen|erstellt|publié|publicado|pubblicato|opublikowano|gepubliceerd|publicerad|опубликовано|yayınlanma)(?!\p{L})/iu

function toIso([y, m = 0, d]: Parts): string | undefined {
  const day = new Date(Date.UTC(y, m - 1, d))
  const real = day.getUTCFullYear() === y && day.getUTCMonth() === m - 1 && day.getUTCDate() === d
  return real ? day.toISOString().slice(0, 10) : undefined
}
