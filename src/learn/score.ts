import { roles } from '../article/article.ts'
import type { Known } from './corpus.ts'

/** What was found of one role: blocks there are, blocks said to be, blocks right. */
interface Tally {
  gold: number
  said: number
  hit: number
}

export interface Score {
  documents: number
  tallies: Tally[]
  /** Blocks of one role (row) taken for another, by most of their characters. */
  confusion: number[][]
}

export function newScore(): Score {
  return {
    documents: 0,
    tallies: roles.map(() => ({ gold: 0, said: 0, hit: 0 })),
    confusion: roles.map(() => roles.map(() => 0)),
  }
}

const blanks = /[\s\u00ad\u200b\u2060\ufeff]+/g
/** Two spans are the same block if they share this much of what they cover together. */
const sameSpan = 0.8

interface Span {
  role: number
  from: number
  to: number
}

function toSpans(blocks: { role: number; text: string }[]): Span[] {
  let at = 0
  return blocks.map(({ role, text }) => {
    const from = at
    at += text.replace(blanks, '').length
    return { role, from, to: at }
  })
}

/** Adds one document: blocks are hit if one of the same role covers the same characters. */
export function addDocument(
  score: Score,
  known: Known,
  said: { role: number; text: string }[],
): void {
  score.documents++
  const gold = toSpans(known.blocks.map(({ kind, text }) => ({ role: roles.indexOf(kind), text })))
  const found = toSpans(said)
  for (const span of found) score.tallies[span.role]!.said++
  let first = 0
  for (const span of gold) {
    const tally = score.tallies[span.role]!
    tally.gold++
    while (first < found.length && found[first]!.to <= span.from) first++
    let most = 0
    let taken = span.role
    for (let i = first; i < found.length && found[i]!.from < span.to; i++) {
      const other = found[i]!
      const shared = Math.min(span.to, other.to) - Math.max(span.from, other.from)
      const covered = Math.max(span.to, other.to) - Math.min(span.from, other.from)
      if (other.role === span.role && shared / covered >= sameSpan) tally.hit++
      if (shared > most) {
        most = shared
        taken = other.role
      }
    }
    score.confusion[span.role]![taken]!++
  }
}

export const f1 = ({ gold, said, hit }: Tally): number =>
  gold + said > 0 ? (2 * hit) / (gold + said) : 0

/** The mean of F1 over the roles there are. */
export function macroF1(score: Score): number {
  const present = score.tallies.filter((tally) => tally.gold > 0)
  return present.reduce((sum, tally) => sum + f1(tally), 0) / Math.max(1, present.length)
}

/** F1 over all blocks together. */
export function blockF1(score: Score): number {
  const sum = (key: keyof Tally): number =>
    score.tallies.reduce((all, tally) => all + tally[key], 0)
  return f1({ gold: sum('gold'), said: sum('said'), hit: sum('hit') })
}
