import type { Span } from '../article/article.ts'
import { toForm, type Formed } from '../library/form.ts'
import { findNear } from './near.ts'

/** What finds a passage again: where it stood, its words, and the words on both sides. */
export interface Anchor {
  at: number
  quote: string
  before: string
  after: string
  /** The most characters beside them that another place with the same words shared; without it, there was none. */
  twin?: number
}

/** Characters that are kept from each side of a passage. */
export const contextLength = 64

// Characters that must stand as they stood, of the words and beside them; of words that stood more than once, beside them.
const enough = 40
// So much better than the next one a place has to be.
const clear = 12
// On each side of few words: their end may else be another passage's beginning.
const leastBeside = 3

export function toAnchor(text: string, { at, length }: Span): Anchor {
  const quote = text.slice(at, at + length)
  const sides = {
    before: text.slice(Math.max(0, at - contextLength), at),
    after: text.slice(at + length, at + length + contextLength),
  }
  const anchor: Anchor = { at, quote, ...sides }
  const shared = listOccurrences(text, anchor).flatMap((other) =>
    other.at === at ? [] : [other.agreed],
  )
  return shared.length === 0 ? anchor : { ...anchor, twin: Math.max(...shared) }
}

/**
 * Where a passage stands in a text that may have been edited since: at its old place; else where its
 * words stand with enough of what stood beside them, also in other quotes or with accents that are
 * kept in another way; else where nearly these words stand between the same neighbours. Undefined
 * rather than a second choice: a note must not stand by wrong words.
 */
export function findAnchor(text: string, anchor: Anchor): Span | undefined {
  if (anchor.quote === '') return undefined
  return findUnmoved(text, anchor) ?? findQuote(text, anchor) ?? findInForm(text, anchor)
}

function findInForm(text: string, anchor: Anchor): Span | undefined {
  const { text: formed, back } = formOf(text)
  const [quote, before, after] = [anchor.quote, anchor.before, anchor.after].map(
    (part) => toForm(part).text,
  ) as [string, string, string]
  const wanted = { ...anchor, quote, before, after }
  // Nearly the same words may be the twin's.
  const near = () => (anchor.twin === undefined ? findNear(formed, wanted) : undefined)
  const found = quote === '' ? undefined : (findQuote(formed, wanted) ?? near())
  if (!found) return undefined
  const at = back(found.at)
  return { at, length: back(found.at + found.length) - at }
}

let last: { of: string; form: Formed } | undefined

// All highlights of an article are looked for in one text.
function formOf(text: string): Formed {
  if (last?.of !== text) last = { of: text, form: toForm(text) }
  return last.form
}

function findUnmoved(text: string, { at, quote, before, after }: Anchor): Span | undefined {
  const start = at - before.length
  const stands = start >= 0 && text.startsWith(before + quote + after, start)
  return stands ? { at, length: quote.length } : undefined
}

function findQuote(text: string, anchor: Anchor): Span | undefined {
  const [best, second] = listOccurrences(text, anchor)
    .filter(({ beside }) => beside || anchor.quote.length >= enough)
    .sort((a, b) => b.agreed - a.agreed)
  if (!best || best.agreed < leastAgreed(anchor)) return undefined
  if (second && best.agreed - second.agreed < clear) return undefined
  return { at: best.at, length: anchor.quote.length }
}

// A place that agrees no better than a twin once did may be the twin, left alone.
function leastAgreed({ quote, before, after, twin }: Anchor): number {
  const all = before.length + after.length
  if (twin === undefined) return Math.min(all, enough - quote.length)
  return twin < all ? Math.min(all, Math.max(enough, twin + clear)) : Infinity
}

interface Occurrence {
  at: number
  /** Characters beside it that are as they were. */
  agreed: number
  /** Whether some are on both sides. */
  beside: boolean
}

// Words that stand more often than this are not worth a look.
const most = 2000

function listOccurrences(text: string, anchor: Anchor): Occurrence[] {
  const occurrences: Occurrence[] = []
  let at = text.indexOf(anchor.quote)
  while (at >= 0 && occurrences.length < most) {
    occurrences.push(compare(text, at, anchor))
    at = text.indexOf(anchor.quote, at + 1)
  }
  return occurrences
}

function compare(text: string, at: number, { quote, before, after }: Anchor): Occurrence {
  const end = at + quote.length
  let left = 0
  while (left < before.length && before.at(-1 - left) === text[at - 1 - left]) left += 1
  let right = 0
  while (right < after.length && after[right] === text[end + right]) right += 1
  const beside =
    left >= Math.min(leastBeside, before.length) && right >= Math.min(leastBeside, after.length)
  return { at, agreed: left + right, beside }
}
