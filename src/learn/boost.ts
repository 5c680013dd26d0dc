import { roles } from '../article/article.ts'
import { forwardBackward, type Chain } from '../article/chain.ts'
import { cues } from '../article/cues/index.ts'
import { never, settle } from '../article/label.ts'
import {
  depth,
  ends,
  factsOf,
  factsWith,
  inTree,
  nothingAsked,
  toQuestion,
  type Trees,
} from '../article/trees.ts'
import { random } from './chance.ts'
import type { Lesson } from './train.ts'

export interface BoostCourse {
  /** How many trees each role gets. */
  rounds: number
  /** How much of what a tree would mend it is let to. */
  rate: number
  /** The share of facts that a tree may ask for; the stretch's own get twice that. */
  facts: number
  /** The share of lessons that a round is taught by. */
  lessons: number
  /** The least that must stand at each end of a question: lessons in doubt, by their curvature. */
  least: number
  /** How strongly ends are held to nothing. */
  hold: number
  seed: number
}

export const usualBoostCourse: BoostCourse = {
  rounds: 100,
  rate: 0.12,
  facts: 0.08,
  lessons: 0.7,
  least: 3,
  hold: 3,
  seed: 2,
}

const count = roles.length
/** No cue has as many steps. */
const bins = 16
/** No end moves a score further in one round. */
const furthest = 4
/** Of what is all but right, which is most, one in ten is looked at. */
const settledSlope = 0.01
const settledShare = 0.1

/** Where the rows of a lesson begin. */
interface Placed {
  lesson: Lesson
  begin: number
}

/** All stretches of all lessons, as columns: fact by row. */
interface Ground {
  columns: Uint8Array[]
  rows: number
}

/**
 * Grows trees that give the scores of a chain (gradient boosting of its likelihood, by Newton's steps): what is wrong
 * is measured over whole documents, so that no tree has to say what the chain knows. The same lessons give
 * the same trees. Of a text that was kept without its page the furniture is not asked.
 */
export function boost(
  lessons: readonly Lesson[],
  chain: Chain,
  words: number,
  course: BoostCourse = usualBoostCourse,
): Trees {
  const chance = random(course.seed)
  const placed: Placed[] = []
  let rows = 0
  for (const lesson of lessons) {
    placed.push({ lesson, begin: rows })
    rows += lesson.right.length
  }
  const ground = { columns: toColumns(placed, rows, words), rows }
  const trees = newTrees(course.rounds * count)
  const scores = new Float64Array(rows * count)
  const slopes = new Float64Array(rows * count)
  const bends = new Float64Array(rows * count)
  for (let round = 0; round < course.rounds; round++) {
    const taught = placed.filter((one) => {
      addSlopes(one, chain, scores, slopes, bends)
      return chance() < course.lessons
    })
    for (let role = 0; role < count; role++) {
      const tree = round * count + role
      const bearing = rowsOf(taught, role, slopes, chance)
      const facts = drawFacts(ground, course.facts, chance)
      grow({ ground, slopes, bends, role, trees, tree, facts, course }, bearing)
      addTree(ground, trees, tree, role, scores)
    }
  }
  return trees
}

function newTrees(size: number): Trees {
  return {
    questions: new Uint32Array(size * inTree).fill(nothingAsked),
    ends: new Float32Array(size * ends),
  }
}

function toColumns(placed: readonly Placed[], rows: number, words: number): Uint8Array[] {
  const width = factsWith(words)
  const columns = Array.from({ length: width }, () => new Uint8Array(rows))
  const facts = new Uint8Array(width)
  for (const { lesson, begin } of placed) {
    for (let at = 0; at < lesson.right.length; at++) {
      factsOf(lesson, at, facts)
      for (let fact = 0; fact < width; fact++) columns[fact]![begin + at] = facts[fact]!
    }
  }
  return columns
}

/** How a document would have its scores changed: the slope and the bend of its likelihood at each. */
function addSlopes(
  { lesson, begin }: Placed,
  chain: Chain,
  all: Float64Array,
  slopes: Float64Array,
  bends: Float64Array,
): void {
  const { right, given = [], barred = [], weight, doubt } = lesson
  if (right.length === 0) return
  const from = begin * count
  const scores = all.slice(from, from + right.length * count)
  settle(scores, given)
  for (let at = 0; at < right.length; at++) {
    if (!given[at]) for (const role of barred) scores[at * count + role] = never
  }
  const { marginals } = forwardBackward(scores, chain)
  for (let at = 0; at < right.length; at++) {
    for (let role = 0; role < count; role++) {
      const i = at * count + role
      const found = marginals[i]!
      const silent = given[at] !== undefined || scores[i]! <= never / 2
      const wanted = (right[at] === role ? 1 - doubt : 0) + doubt / count
      slopes[from + i] = silent ? 0 : weight * (found - wanted)
      bends[from + i] = silent ? 0 : weight * Math.max(1e-4, found * (1 - found))
    }
  }
}

/** The rows from which a tree of a role has something to learn. */
function rowsOf(
  taught: readonly Placed[],
  role: number,
  slopes: Float64Array,
  chance: () => number,
): Int32Array {
  const rows: number[] = []
  for (const { lesson, begin } of taught) {
    for (let row = begin; row < begin + lesson.right.length; row++) {
      if (lesson.given?.[row - begin]) continue
      const slope = Math.abs(slopes[row * count + role]!)
      if (slope >= settledSlope || chance() < settledShare) rows.push(row)
    }
  }
  return Int32Array.from(rows)
}

function drawFacts({ columns }: Ground, share: number, chance: () => number): number[] {
  const drawn: number[] = []
  for (let fact = 0; fact < columns.length; fact++) {
    if (chance() < (fact < cues.length ? 2 * share : share)) drawn.push(fact)
  }
  return drawn
}

function addTree(
  { columns, rows }: Ground,
  trees: Trees,
  tree: number,
  role: number,
  scores: Float64Array,
): void {
  const from = tree * inTree
  for (let row = 0; row < rows; row++) {
    let at = 0
    for (let level = 0; level < depth; level++) {
      const question = trees.questions[from + at]!
      at = 2 * at + (columns[question >>> 8]![row]! >= (question & 255) ? 2 : 1)
    }
    scores[row * count + role]! += trees.ends[tree * ends + at - inTree]!
  }
}

/** What a tree is grown from, and where it goes. */
interface Growth {
  ground: Ground
  slopes: Float64Array
  bends: Float64Array
  role: number
  trees: Trees
  tree: number
  facts: readonly number[]
  course: BoostCourse
}

/** Sums of slopes and bends, over some rows or by the steps of a fact. */
interface Sums {
  slope: number
  bend: number
}

/** Grows a tree, or the part of it below a question, for these rows. */
function grow(growth: Growth, rows: Int32Array, at = 0): void {
  const { trees, tree, ground } = growth
  const sums = sumOf(growth, rows)
  const question = at < inTree ? bestQuestion(growth, rows, sums) : undefined
  if (!question) {
    endHere(growth, at, sums)
    return
  }
  const { fact, least } = question
  trees.questions[tree * inTree + at] = toQuestion(fact, least)
  const column = ground.columns[fact]!
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
  { ground, slopes, bends, role, facts, course }: Growth,
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
    const column = ground.columns[fact]!
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
