import { phrasesOf } from './lexicon/languages/index.ts'
import type { Stretch } from './segment.ts'

const skips = new Set(phrasesOf('skip'))
const bars = new Set(phrasesOf('bar'))

/** A way past the bar of a site is among its first lines, if a scraper has left it. */
const furthestSkip = 6
/** The headline is repeated soon below itself, and a bar has few lines, of few letters. */
const furthestHeadline = 12
const furthestRepeat = 8
const leastRepeated = 25
const longestEntry = 40

/**
 * How many stretches at the start are the page's own and not the article's: the entries of a site's bar, with
 * what leads past it, and short lines above the first line that is repeated as headlines are.
 */
export function countAbove(stretches: readonly Stretch[]): number {
  const keys = stretches.slice(0, furthestHeadline + furthestRepeat).map(({ text }) => toKey(text))
  let above = countBar(keys)
  const repeat = findRepeated(keys, above)
  // What is itself repeated further down is the headline, whatever else is.
  const first = keys[above]
  if (repeat > above && !stretches.some(({ text }, at) => at > above && toKey(text) === first)) {
    above = repeat
  }
  // Something is left that can be the headline.
  return stretches.slice(above).some(({ text }) => /[\p{L}\p{N}]/u.test(text)) ? above : 0
}

function countBar(keys: readonly string[]): number {
  const skip = keys.slice(0, furthestSkip).findLastIndex((key) => skips.has(key))
  if (keys.slice(0, skip + 1).some((key) => !isEntry(key))) return 0
  let end = skip + 1
  while (bars.has(keys[end] ?? '')) end++
  // One entry alone may be a headline.
  return skip < 0 && end === 1 ? 0 : end
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
  return key.length < longestEntry && !/[.!?…。！？]$/.test(key)
}

function toKey(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
