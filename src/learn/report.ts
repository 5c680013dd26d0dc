import { roles } from '../article/article.ts'
import type { Known } from './corpus.ts'
import type { Said } from './folds.ts'
import { blockF1, f1, macroF1, type Score } from './score.ts'

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)

/** F1 of every role, and of every layout. */
export function scoreTable(all: Score, layouts: ReadonlyMap<string, Score>): string {
  const lines = [
    `${all.documents} documents   macro-F1${percent(macroF1(all))}   block F1${percent(blockF1(all))}`,
  ]
  for (const [at, role] of roles.entries()) {
    const tally = all.tallies[at]!
    const precision = tally.said ? tally.hit / tally.said : 0
    const recall = tally.gold ? tally.hit / tally.gold : 0
    lines.push(
      `${role.padEnd(16)}${String(tally.gold).padStart(6)}  precision${percent(precision)}  recall${percent(recall)}  F1${percent(f1(tally))}`,
    )
  }
  for (const [name, score] of layouts) {
    lines.push(
      `${name.padEnd(16)}${String(score.documents).padStart(6)}  macro-F1${percent(macroF1(score))}  block F1${percent(blockF1(score))}`,
    )
  }
  return lines.join('\n')
}

/** What each role (row) was taken for. */
export function confusionTable({ confusion }: Score): string {
  const head = `${''.padEnd(16)}${roles.map((role) => role.slice(0, 7).padStart(8)).join('')}`
  const rows = roles.map(
    (role, at) => role.padEnd(16) + confusion[at]!.map((one) => String(one).padStart(8)).join(''),
  )
  return [head, ...rows].join('\n')
}

/** Of the passages it said it was so sure of, how many were right. */
export function calibrationTable(corpus: Known[], said: Said[][]): string {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, sure: 0, right: 0 }))
  for (const [at, known] of corpus.entries()) {
    const passages = said[at]!
    // Only where lines are blocks one by one.
    if (passages.length !== known.blocks.length) continue
    for (const [number, { role, confidence }] of passages.entries()) {
      const bin = bins[Math.min(9, Math.floor(confidence * 10))]!
      bin.count++
      bin.sure += confidence
      if (roles[role] === known.blocks[number]!.kind) bin.right++
    }
  }
  const lines = bins.flatMap(({ count, sure, right }) =>
    count > 0
      ? [
          `${String(count).padStart(6)} passages: said${percent(sure / count)}  was${percent(right / count)}`,
        ]
      : [],
  )
  return ['confidence', ...lines].join('\n')
}

/** Some mistakes, evenly drawn, with what stands before. */
export function mistakes(corpus: Known[], said: Said[][], most: number): string {
  const all: string[] = []
  for (const [at, { file, blocks }] of corpus.entries()) {
    const passages = said[at]!
    if (passages.length !== blocks.length) continue
    for (const [number, block] of blocks.entries()) {
      const role = roles[passages[number]!.role]
      if (role === block.kind) continue
      const before = blocks[number - 1]?.text.slice(-60) ?? ''
      all.push(
        `${file}: ${block.kind} taken for ${role}\n    … ${before}\n  > ${block.text.slice(0, 160)}`,
      )
    }
  }
  const step = Math.max(1, Math.floor(all.length / most))
  return all
    .filter((_, at) => at % step === 0)
    .slice(0, most)
    .join('\n')
}
