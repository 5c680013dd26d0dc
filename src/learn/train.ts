import { roles } from '../article/article.ts'
import { forwardBackward, type Chain } from '../article/chain.ts'
import { newNetwork, reach, run, type Network } from '../article/network.ts'

/** A document as numbers: the answers heard and the roles that are right. */
export interface Lesson {
  heard: Uint16Array[]
  right: number[]
  /** How much it counts. */
  weight: number
}

export interface Course {
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
  rounds: 12,
  rate: 2e-3,
  deaf: 0.3,
  decay: 0.1,
  seed: 1,
}

/** What scores are multiplied by before they are told as confidence: measured on hosts held back. */
export const usualTemper = 0.7

export interface Learned {
  chain: Chain
  net: Network
}

const count = roles.length
type Block = Float32Array | Float64Array

/** Learns a linear chain over a small network by Adam, a few documents at a time, in an order drawn from a seed. */
export function train(lessons: Lesson[], answers: number, course: Course = usualCourse): Learned {
  const chance = random(course.seed)
  const net = newNetwork(answers, course.hidden)
  const chain: Chain = {
    start: new Float64Array(count),
    end: new Float64Array(count),
    moves: new Float64Array(count * count),
  }
  const spread = (block: Float32Array, size: number): void => {
    for (let i = 0; i < block.length; i++) block[i] = (chance() * 2 - 1) * size
  }
  spread(net.cues, 0.15)
  const width = count + course.hidden
  for (let i = 0; i < net.cues.length; i++) if (i % width < count) net.cues[i] = 0
  spread(net.view, Math.sqrt(3 / (course.hidden * 3)))
  spread(net.leave, Math.sqrt(3 / course.hidden))
  const blocks: Block[] = [
    net.cues,
    net.enterBias,
    net.view,
    net.viewBias,
    net.leave,
    net.leaveBias,
    chain.start,
    chain.end,
    chain.moves,
    net.whole,
  ]
  const slopes = blocks.map((block) => new Float32Array(block.length))
  const first = blocks.map((block) => new Float32Array(block.length))
  const second = blocks.map((block) => new Float32Array(block.length))
  const mean = blocks.map((block) => new Float64Array(block.length))
  let averaged = 0
  const order = lessons.map((_, at) => at)
  const batch = 4
  const total = Math.ceil(order.length / batch) * course.rounds
  let steps = 0
  for (let round = 0; round < course.rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1))
      const held = order[i]!
      order[i] = order[j]!
      order[j] = held
    }
    for (let begin = 0; begin < order.length; begin += batch) {
      for (const at of order.slice(begin, begin + batch))
        learn(lessons[at]!, net, chain, slopes, course, chance)
      steps++
      const rate = course.rate * Math.min(1, steps / 100) * (1 - 0.9 * (steps / total))
      const correct = Math.sqrt(1 - 0.999 ** steps) / (1 - 0.9 ** steps)
      for (let b = 0; b < blocks.length; b++) {
        const block = blocks[b]!
        const slope = slopes[b]!
        const m = first[b]!
        const v = second[b]!
        for (let i = 0; i < block.length; i++) {
          const value = block[i]!
          const g = slope[i]! / batch
          const mi = (m[i] = 0.9 * m[i]! + 0.1 * g)
          const vi = (v[i] = 0.999 * v[i]! + 0.001 * g * g)
          block[i] =
            value - (rate * correct * mi) / (Math.sqrt(vi) + 1e-6) - rate * course.decay * value
        }
        slope.fill(0)
      }
    }
    if (round < course.rounds * 0.7) continue
    averaged++
    for (let b = 0; b < blocks.length; b++) {
      for (let i = 0; i < blocks[b]!.length; i++) mean[b]![i]! += blocks[b]![i]!
    }
  }
  for (let b = 0; b < blocks.length; b++)
    for (let i = 0; i < blocks[b]!.length; i++) blocks[b]![i] = mean[b]![i]! / averaged
  return { chain, net }
}

/** Numbers from 0 to 1 in an order fixed by the seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function learn(
  lesson: Lesson,
  net: Network,
  chain: Chain,
  slopes: Float32Array[],
  course: Course,
  chance: () => number,
): void {
  const { right, weight } = lesson
  const length = right.length
  if (length === 0) return
  const heard =
    course.deaf > 0
      ? lesson.heard.map((row) => row.filter(() => chance() >= course.deaf))
      : lesson.heard
  const { hidden } = net
  const width = count + hidden
  const activity = run(heard, net)
  const { first, second, scores } = activity
  const chances = forwardBackward(scores, chain)
  const [dCues, dEnterBias, dView, dViewBias, dLeave, dLeaveBias, dStart, dEnd, dMoves, dWhole] =
    slopes as [
      Float32Array,
      Float32Array,
      Float32Array,
      Float32Array,
      Float32Array,
      Float32Array,
      Float32Array,
      Float32Array,
      Float32Array,
      Float32Array,
    ]
  moveSlopes(chances, scores, chain, lesson, dMoves)
  for (let role = 0; role < count; role++) {
    dStart[role]! += weight * (chances.marginals[role]! - (right[0] === role ? 1 : 0))
    const last = (length - 1) * count + role
    dEnd[role]! += weight * (chances.marginals[last]! - (right[length - 1] === role ? 1 : 0))
  }
  const dFirst = new Float32Array(length * hidden)
  const dGround = new Float32Array(hidden)
  const slope = new Float32Array(count)
  const inner = new Float32Array(hidden)
  for (let at = 0; at < length; at++) {
    let size = 0
    for (let role = 0; role < count; role++) {
      slope[role] = weight * (chances.marginals[at * count + role]! - (right[at] === role ? 1 : 0))
      size += Math.abs(slope[role]!)
    }
    if (size < 1e-3) continue
    for (let role = 0; role < count; role++) dLeaveBias[role]! += slope[role]!
    for (const answer of heard[at]!) {
      const start = answer * width
      for (let role = 0; role < count; role++) dCues[start + role]! += slope[role]!
    }
    for (let unit = 0; unit < hidden; unit++) {
      const value = second[at * hidden + unit]!
      let back = 0
      for (let role = 0; role < count; role++) {
        back += slope[role]! * net.leave[unit * count + role]!
        dLeave[unit * count + role]! += slope[role]! * value
      }
      const flat = 1 - Math.abs(value)
      inner[unit] = back * flat * flat
      dViewBias[unit]! += inner[unit]!
      dGround[unit]! += inner[unit]!
    }
    for (let step = 0; step <= 2 * reach; step++) {
      const other = at + step - reach
      if (other < 0 || other >= length) continue
      for (let from = 0; from < hidden; from++) {
        const start = (step * hidden + from) * hidden
        const value = first[other * hidden + from]!
        let back = 0
        for (let unit = 0; unit < hidden; unit++) {
          back += inner[unit]! * net.view[start + unit]!
          dView[start + unit]! += inner[unit]! * value
        }
        dFirst[other * hidden + from]! += back
      }
    }
  }
  const dMean = new Float32Array(hidden)
  for (let from = 0; from < hidden; from++) {
    for (let unit = 0; unit < hidden; unit++) {
      dWhole[from * hidden + unit]! += dGround[unit]! * activity.mean[from]!
      dMean[from]! += (dGround[unit]! * net.whole[from * hidden + unit]!) / length
    }
  }
  for (let i = 0; i < dFirst.length; i++) dFirst[i]! += dMean[i % hidden]!
  for (let at = 0; at < length; at++) {
    let size = 0
    for (let unit = 0; unit < hidden; unit++) {
      const flat = 1 - Math.abs(first[at * hidden + unit]!)
      const back = dFirst[at * hidden + unit]! * flat * flat
      inner[unit] = back
      size += Math.abs(back)
    }
    if (size < 1e-4) continue
    for (let unit = 0; unit < hidden; unit++) dEnterBias[unit]! += inner[unit]!
    for (const answer of heard[at]!) {
      const start = answer * width + count
      for (let unit = 0; unit < hidden; unit++) dCues[start + unit]! += inner[unit]!
    }
  }
}

function moveSlopes(
  chances: ReturnType<typeof forwardBackward>,
  scores: Float64Array,
  chain: Chain,
  lesson: Lesson,
  slopes: Float32Array,
): void {
  const { right, weight } = lesson
  const { forward, backward } = chances
  const moves = chain.moves.map(Math.exp)
  const pair = new Float64Array(count * count)
  for (let at = 1; at < right.length; at++) {
    let sum = 0
    let top = -Infinity
    for (let role = 0; role < count; role++) top = Math.max(top, scores[at * count + role]!)
    for (let role = 0; role < count; role++) {
      const out = Math.exp(scores[at * count + role]! - top) * backward[at * count + role]!
      for (let before = 0; before < count; before++) {
        const value = forward[(at - 1) * count + before]! * moves[before * count + role]! * out
        pair[before * count + role] = value
        sum += value
      }
    }
    for (let i = 0; i < pair.length; i++) slopes[i]! += (weight * pair[i]!) / sum
    slopes[right[at - 1]! * count + right[at]!]! -= weight
  }
}
