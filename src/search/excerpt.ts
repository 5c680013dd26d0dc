import { safeCut } from '../article/facts.ts'
import type { Hit } from './find.ts'

/** A stretch of an excerpt; `found` if it was looked for. */
export interface Run {
  text: string
  found?: true
}

/** About how many characters of a passage an excerpt shows, and how many of them before the first hit. */
const usualLength = 150
const usualLead = 60
// Rather a little more than an ellipsis for a last word.
const slack = 24

/** The part of a passage around its hits, with dots where something is left out. */
export function toExcerpt(text: string, hits: Hit[], length = usualLength): Run[] {
  const first = hits[0]?.at ?? 0
  const from = first > usualLead + slack ? toWordStart(text, first - usualLead, first) : 0
  const to =
    text.length > from + length + slack ? toWordEnd(text, from + length, from) : text.length
  const runs = toRuns(text, hits, from, to)
  const opened: Run[] = from > 0 ? [{ text: '…' }, ...runs] : runs
  return to < text.length ? [...opened, { text: '…' }] : opened
}

/** A whole text with its hits set apart. */
export function toRuns(text: string, hits: Hit[], from = 0, to = text.length): Run[] {
  const runs: Run[] = []
  let at = from
  for (const hit of hits) {
    const end = Math.min(hit.at + hit.length, to)
    if (hit.at < at || hit.at >= to) continue
    if (hit.at > at) runs.push({ text: text.slice(at, hit.at) })
    runs.push({ text: text.slice(hit.at, end), found: true })
    at = end
  }
  if (at < to) runs.push({ text: text.slice(at, to) })
  return runs
}

// The nearest start of a word after `at`; `at` itself where there are no spaces.
function toWordStart(text: string, at: number, before: number): number {
  const space = text.slice(at, before).search(/\s\S/)
  return space < 0 ? safeCut(text, at) : at + space + 1
}

function toWordEnd(text: string, at: number, after: number): number {
  const space = text.slice(after, at).search(/\s\S*$/)
  if (space <= 0 || at - after - space > usualLead) return safeCut(text, at)
  // Dots end an excerpt better than a comma and dots.
  return after + text.slice(after, after + space).replace(/[\s,;:–—]+$/, '').length
}
