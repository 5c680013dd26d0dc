import { roles } from '../article/article.ts'
import type { Chain } from '../article/chain.ts'
import { cues } from '../article/cues/index.ts'
import { never } from '../article/label.ts'
import {
  depth,
  ends,
  factAsked,
  factsOf,
  factsWith,
  inTree,
  next,
  nothingAsked,
  type Trees,
} from '../article/trees.ts'
import { random } from './chance.ts'
import { grow, type GrowthCourse } from './grow.ts'
import { chancesIn } from './slopes.ts'
import type { Lesson } from './train.ts'

interface BoostCourse extends GrowthCourse {
  /** How many trees each role gets. */
  rounds: number
  /** The share of facts that a tree may ask for; the stretch's own get twice that. */
  facts: number
  /** The share of lessons that a round is taught by. */
  lessons: number
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
/** Of what is all but right, which is most, one in ten is looked at. */
const settledSlope = 0.01
const settledShare = 0.1

/** Where the rows of a lesson begin. */
interface Placed {
  lesson: Lesson
  begin: number
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
  const columns = toColumns(placed, rows, words)
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
      const facts = drawFacts(columns.length, course.facts, chance)
      grow({ columns, slopes, bends, role, trees, tree, facts, course }, bearing)
      addTree(columns, trees, tree, role, scores)
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
  const { right, given = [], weight, doubt } = lesson
  if (right.length === 0) return
  const from = begin * count
  const scores = all.slice(from, from + right.length * count)
  const { marginals } = chancesIn(lesson, scores, chain)
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

function drawFacts(all: number, share: number, chance: () => number): number[] {
  const drawn: number[] = []
  for (let fact = 0; fact < all; fact++) {
    if (chance() < (fact < cues.length ? 2 * share : share)) drawn.push(fact)
  }
  return drawn
}

function addTree(
  columns: readonly Uint8Array[],
  trees: Trees,
  tree: number,
  role: number,
  scores: Float64Array,
): void {
  const from = tree * inTree
  for (let row = 0; row * count < scores.length; row++) {
    let at = 0
    for (let level = 0; level < depth; level++) {
      const question = trees.questions[from + at]!
      at = next(at, question, columns[factAsked(question)]![row]!)
    }
    scores[row * count + role]! += trees.ends[tree * ends + at - inTree]!
  }
}
