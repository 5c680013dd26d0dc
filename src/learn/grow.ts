import { roles } from '../article/article.ts'
import { ends, inTree, toQuestion, type Trees } from '../article/trees.ts'

export interface GrowthCourse {
  /** How much of what a tree would mend it is let to. */
  rate: number
  /** The least that must stand at each end of a question: lessons in doubt, by their curvature. */
  least: number
  /** How strongly ends are held to nothing. */
  hold: number
}

const count = roles.length
/** No cue has as many steps. */
const bins = 16
/** No end moves a score further in one round. */
const furthest = 4

/** What a tree is grown from, and where it goes. */
interface Growth {
  /** Fact by row. */
  columns: readonly Uint8Array[]
  slopes: Float64Array
  bends: Float64Array
  role: number
  trees: Trees
  tree: number
  facts: readonly number[]
  course: GrowthCourse
}

/** Sums of slopes and bends, over some rows or by the steps of a fact. */
interface Sums {
  slope: number
  bend: number
}

/** Grows a tree, or the part of it below a question, for these rows. */
export function grow(growth: Growth, rows: Int32Array, at = 0): void {
  const { trees, tree, columns } = growth
  const sums = sumOf(growth, rows)
  const question = at < inTree ? bestQuestion(growth, rows, sums) : undefined
  if (!question) {
    endHere(growth, at, sums)
    return
  }
  const { fact, least } = question
  trees.questions[tree * inTree + at] = toQuestion(fact, least)
  const column = columns[fact]!
  grow(
    growth,
    rows.filter((row) => column[row]! < least),
    2 * at + 1,
  )
  grow(
    growth,
    rows.filter((row) => column[row]! >= least),
    2 * at + 2,
  )
}

function sumOf({ slopes, bends, role }: Growth, rows: Int32Array): Sums {
  let slope = 0
  let bend = 0
  for (const row of rows) {
    slope += slopes[row * count + role]!
    bend += bends[row * count + role]!
  }
  return { slope, bend }
}

/** Where nothing more is asked the answers are no: the first end below bears the number. */
function endHere({ trees, tree, course }: Growth, at: number, { slope, bend }: Sums): void {
  let end = at
  while (end < inTree) end = 2 * end + 1
  const step = -slope / (bend + course.hold)
  const kept = Math.max(-furthest, Math.min(furthest, step))
  trees.ends[tree * ends + end - inTree] = course.rate * kept
}

interface Question {
  fact: number
  least: number
}

/** The question that parts rows best, or none if none leaves enough on both sides. */
function bestQuestion(
  { columns, slopes, bends, role, facts, course }: Growth,
  rows: Int32Array,
  all: Sums,
): Question | undefined {
  const { least, hold } = course
  if (all.bend < 2 * least) return undefined
  const rowSlopes = Float64Array.from(rows, (row) => slopes[row * count + role]!)
  const rowBends = Float64Array.from(rows, (row) => bends[row * count + role]!)
  const slopeOf = new Float64Array(bins)
  const bendOf = new Float64Array(bins)
  const without = all.slope ** 2 / (all.bend + hold)
  let best: Question | undefined
  let most = 1e-3
  for (const fact of facts) {
    const column = columns[fact]!
    slopeOf.fill(0)
    bendOf.fill(0)
    for (let i = 0; i < rows.length; i++) {
      const bin = column[rows[i]!]!
      slopeOf[bin]! += rowSlopes[i]!
      bendOf[bin]! += rowBends[i]!
    }
    let slope = 0
    let bend = 0
    for (let bin = 0; bin < bins - 1; bin++) {
      slope += slopeOf[bin]!
      bend += bendOf[bin]!
      if (bend < least) continue
      if (all.bend - bend < least) break
      const gain =
        slope ** 2 / (bend + hold) + (all.slope - slope) ** 2 / (all.bend - bend + hold) - without
      if (gain <= most) continue
      most = gain
      best = { fact, least: bin + 1 }
    }
  }
  return best
}
