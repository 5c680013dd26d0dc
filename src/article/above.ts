import { phrasesOf } from './lexicon/languages/index.ts'
import type { Stretch } from './segment.ts'

const skips = new Set(phrasesOf('skip'))
const bars = new Set(phrasesOf('bar'))
const browsers = new Set(phrasesOf('browser'))
const consents = new Set(phrasesOf('consent'))
const cookies = /cookie|куки|クッキー/
const privacy =
  /cookie|куки|クッキー|privacy|datenschutz|privatsphäre|confidentialité|vie privée|privacidad/

/** A way past the bar of a site is among its first lines, if a scraper has left it. */
const furthestSkip = 6
/** The headline is repeated soon below itself, and a bar has few lines, of few letters. */
const furthestHeadline = 12
const furthestRepeat = 8
const leastRepeated = 25
const longestEntry = 40

/** What is longer is a text. */
const longestPath = 200
/** Consent is asked for in a few lines. */
const furthestQuestion = 4

/**
 * How many stretches at the start are the page's own and not the article's: a question for consent to cookies,
 * the address of the page, the entries of a site's bar, with what leads past it, the path that leads to the
 * page, and short lines above the first line that is repeated as headlines are.
 */
export function countAbove(stretches: readonly Stretch[]): number {
  const texts = stretches.slice(0, furthestHeadline + furthestRepeat).map(({ text }) => text)
  const keys = texts.map(toKey)
  let above = 0
  for (const count of [countConsent, countAddress, countBar, countPath]) {
    above += count(keys.slice(above), texts.slice(above))
  }
  const repeat = findRepeated(keys, above)
  // What is itself repeated further down is the headline, whatever else is.
  const first = keys[above]
  if (repeat > above && !stretches.some(({ text }, at) => at > above && toKey(text) === first)) {
    above = repeat
  }
  // Something is left that can be the headline.
  return stretches.slice(above).some(({ text }) => /[\p{L}\p{N}]/u.test(text)) ? above : 0
}

/** Lines that speak of cookies, with the answers that can be given below. */
function countConsent(keys: readonly string[]): number {
  const asked = keys.findIndex((key) => !privacy.test(key))
  if (asked < 1 || asked > furthestQuestion) return 0
  const answers = keys.slice(asked).findIndex((key) => !consents.has(key))
  const isAsked = keys.slice(0, asked).some((key) => cookies.test(key))
  return isAsked && answers > 0 ? asked + answers : 0
}

/** The address or the host of the page, above what can be a headline. */
function countAddress(_: unknown, [text = '', next = '', ...rest]: readonly string[]): number {
  if (/^https?:\/\/\S+$/.test(text)) return 1
  // A name that is written like one is somebody's: Booking.com.
  if (!/^(?:[a-z\d-]+\.)+[a-z]{2,}$/.test(text)) return 0
  const isSubject = [next, ...rest].some((one) => one.includes(text))
  return !isSubject && next.length >= leastRepeated && !isSentence(next) ? 1 : 0
}

function countBar(keys: readonly string[]): number {
  if (browsers.has(keys[0] ?? '')) return 1
  const skip = keys.slice(0, furthestSkip).findLastIndex((key) => skips.has(key))
  if (keys.slice(0, skip + 1).some((key) => !isEntry(key))) return 0
  let end = skip + 1
  while (bars.has(keys[end] ?? '')) end++
  // One entry alone may be a headline.
  return skip < 0 && end === 1 ? 0 : end
}

/** The path from a site's first page to this one, on one line or with its signs on lines of their own. */
function countPath(keys: readonly string[]): number {
  const [first = '', ...steps] = (keys[0] ?? '')
    .slice(0, longestPath)
    .split(/\s+[>›»→]\s+|\s+[/|]\s+(?=.*\s[/|]\s)/)
  if (!bars.has(first.replace(/^[^:]{0,20}:\s*/, ''))) return 0
  if (steps.length > 0) return 1
  let end = 1
  while (/^[>›»→/]$/.test(keys[end] ?? '')) end += isEntry(keys[end + 1] ?? '') ? 2 : 1
  return end > 1 ? end : 0
}

/** The first line of some length that stands again soon below, where only entries of a bar are above it; -1 if none does. */
function findRepeated(keys: readonly string[], from: number): number {
  for (const [at, key] of keys.slice(0, furthestHeadline).entries()) {
    if (at < from) continue
    const isRepeated = keys.slice(at + 1, at + 1 + furthestRepeat).includes(key)
    if (isRepeated && key.length >= leastRepeated) return at
    if (!isEntry(key)) return -1
  }
  return -1
}

function isEntry(key: string): boolean {
  return key.length < longestEntry && !isSentence(key)
}

function isSentence(text: string): boolean {
  return /[.!?…。！？]$/.test(text)
}

function toKey(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
