import { roles } from '../article/article.ts'
import type { Chain } from '../article/chain.ts'
import type { Given } from '../article/label.ts'
import { newNetwork, type Network } from '../article/network.ts'
import { random } from './chance.ts'
import { addSlopes } from './slopes.ts'

/** A document as numbers: the answers heard and the roles that are right. */
export interface Lesson {
  heard: Uint16Array[]
  /** Stretch by cue: the step of its answer, as `hear` gives it; what trees ask for. */
  steps: Uint8Array
  right: number[]
  /** What is settled before anything is weighed. */
  given?: (Given | undefined)[]
  /** Roles that are not asked about, since their absence teaches nothing. */
  barred?: number[]
  /** It is of a kind that will not be read: what holds for its kind alone is learned apart. */
  apart?: boolean
  /** How much it counts. */
  weight: number
  /** How far its labels are doubted: the share of each that is spread over all roles. */
  doubt: number
}

interface Course {
  hidden: number
  rounds: number
  rate: number
  /** The share of answers that are not heard in a lesson, so that no answer is relied on alone. */
  deaf: number
  /** How fast weights fade that nothing holds up. */
  decay: number
  seed: number
}

export const usualCourse: Course = {
  hidden: 24,
  rounds: 16,
  rate: 2e-3,
  deaf: 0.25,
  decay: 0.1,
  seed: 1,
}

/** What scores are multiplied by before they are told as confidence: measured on hosts held back. */
export const usualTemper = 0.9

/** What a course teaches, or how what is known should move. */
export interface Learned {
  chain: Chain
  net: Network
}

/** The same while it is learned. */
export interface Learning extends Learned {
  /** What lessons apart add to the chain. To the network they add an answer, the last, that all of them give. */
  apart: Chain
}

type Block = Float32Array | Float64Array

const count = roles.length
const batch = 4
/** The rounds whose mean is kept: the last ones. */
const keptShare = 0.3

/**
 * Learns a chain over a network by Adam with decay, a few documents at a time, in an order drawn from a seed.
 * The same lessons give the same numbers.
 */
export function train(lessons: Lesson[], answers: number, course: Course = usualCourse): Learned {
  const chance = random(course.seed)
  const learned = newLearning(answers + 1, course.hidden)
  scatter(learned.net, chance)
  const slopes = newLearning(answers + 1, course.hidden)
  const blocks = blocksOf(learned)
  const steps = blocksOf(slopes).map((slope, at) => adam(blocks[at]!, slope, course))
  const means = blocks.map((block) => new Float64Array(block.length))
  const order = lessons.map((_, at) => at)
  const total = Math.ceil(order.length / batch) * course.rounds
  let done = 0
  let kept = 0
  for (let round = 0; round < course.rounds; round++) {
    shuffle(order, chance)
    for (let begin = 0; begin < order.length; begin += batch) {
      for (const at of order.slice(begin, begin + batch)) {
        addSlopes(toHear(lessons[at]!, answers, course.deaf, chance), learned, slopes)
      }
      done++
      for (const step of steps) step(done, total)
    }
    if (round < course.rounds * (1 - keptShare)) continue
    kept++
    for (const [at, block] of blocks.entries()) {
      for (let i = 0; i < block.length; i++) means[at]![i]! += block[i]!
    }
  }
  for (const [at, block] of blocks.entries()) {
    for (let i = 0; i < block.length; i++) block[i] = means[at]![i]! / kept
  }
  const { net, chain } = learned
  return { net: { ...net, cues: net.cues.slice(0, answers * (count + net.hidden)) }, chain }
}

function newLearning(answers: number, hidden: number): Learning {
  return { net: newNetwork(answers, hidden), chain: newChain(), apart: newChain() }
}

function newChain(): Chain {
  return {
    start: new Float64Array(count),
    end: new Float64Array(count),
    moves: new Float64Array(count * count),
  }
}

function blocksOf({ net, chain, apart }: Learning): Block[] {
  const { cues, enterBias, view, whole, viewBias, leave, leaveBias } = net
  return [
    cues,
    enterBias,
    view,
    whole,
    viewBias,
    leave,
    leaveBias,
    chain.start,
    chain.end,
    chain.moves,
    apart.start,
    apart.end,
    apart.moves,
  ]
}

/** Hidden units must start unlike each other; the rest starts from nothing. */
function scatter({ hidden, cues, view, leave }: Network, chance: () => number): void {
  const width = count + hidden
  const drawn = (size: number): number => (chance() * 2 - 1) * size
  for (let i = 0; i < cues.length; i++) if (i % width >= count) cues[i] = drawn(0.15)
  for (let i = 0; i < view.length; i++) view[i] = drawn(Math.sqrt(1 / hidden))
  for (let i = 0; i < leave.length; i++) leave[i] = drawn(Math.sqrt(3 / hidden))
}

function shuffle(order: number[], chance: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1))
    const held = order[i]!
    order[i] = order[j]!
    order[j] = held
  }
}

/** A lesson as it is heard this time: some answers are not, and one apart gives the answer of its kind. */
function toHear(lesson: Lesson, kind: number, deaf: number, chance: () => number): Lesson {
  const heard = lesson.heard.map((row) => {
    const left = deaf > 0 ? row.filter(() => chance() >= deaf) : row
    if (!lesson.apart) return left
    const withKind = new Uint16Array(left.length + 1)
    withKind.set(left)
    withKind[left.length] = kind
    return withKind
  })
  return { ...lesson, heard }
}

/** A step of Adam for one block of numbers; it clears the slope for the next. */
function adam(block: Block, slope: Block, course: Course): (done: number, total: number) => void {
  const first = new Float32Array(block.length)
  const second = new Float32Array(block.length)
  return (done, total) => {
    const rate = course.rate * Math.min(1, done / 100) * (1 - 0.9 * (done / total))
    const corrected = (rate * Math.sqrt(1 - 0.999 ** done)) / (1 - 0.9 ** done)
    for (let i = 0; i < block.length; i++) {
      const by = slope[i]! / batch
      const value = block[i]!
      const mean = (first[i] = 0.9 * first[i]! + 0.1 * by)
      const spread = (second[i] = 0.999 * second[i]! + 0.001 * by * by)
      block[i] =
        value - (corrected * mean) / (Math.sqrt(spread) + 1e-6) - rate * course.decay * value
    }
    slope.fill(0)
  }
}
