import { stress } from '../article/stress.ts'

/** A stretch of set text; a run of capitals, a short compound and stressed words, with their signs, are set apart from the rest. */
export interface Run {
  text: string
  kind?: 'capitals' | 'unbroken' | 'stressed'
}

const capitals = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?!\p{L})/gu
// Most text has none, and to find that out this is quicker.
const threeCapitals = /\p{Lu}{3}/u
// Mid-Air, six-day: a line must not end inside a short compound of a headline.
const compounds = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]{1,5}-[\p{L}\p{N}]{1,5}(?![\p{L}\p{N}-])/gu

/** Splits text at its runs of three and more capitals (NATO), which are set a little smaller. */
export function toCapitalRuns(text: string): Run[] {
  // A line all in capitals is loud as a whole; taking each word down would only make it uneven.
  return threeCapitals.test(text) && /\p{Ll}/u.test(text)
    ? split(text, capitals, 'capitals')
    : [{ text }]
}

/** Splits text at the words that it stresses. */
export function toStressedRuns(text: string): Run[] {
  return /[_*]/.test(text) ? split(text, stress, 'stressed') : [{ text }]
}

/** Splits a headline at its short hyphenated compounds. */
export function toCompoundRuns(text: string): Run[] {
  return split(text, compounds, 'unbroken')
}

/** How far a text that opens with a quotation mark hangs out of its column. */
export function hangOf(text: string): 'double' | 'single' | undefined {
  if (/^[“„«”"]/.test(text)) return 'double'
  return /^[‘‚’']/.test(text) ? 'single' : undefined
}

function split(text: string, pattern: RegExp, kind: Run['kind']): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index) })
    runs.push({ text: match[0], kind })
    at = match.index + match[0].length
  }
  if (at < text.length) runs.push({ text: text.slice(at) })
  return runs
}
