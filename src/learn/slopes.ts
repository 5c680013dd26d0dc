import { roles } from '../article/article.ts'
import { forwardBackward, type Chain, type Chances } from '../article/chain.ts'
import { never, settle } from '../article/label.ts'
import { reach, run, type Activity, type Network } from '../article/network.ts'
import type { Learning, Lesson } from './train.ts'

const count = roles.length
/** What is all but right teaches nothing: leaving it out saves most of the time. */
const leastOuter = 1e-3
const leastInner = 1e-4

/** Adds to `slopes` how one document would have the numbers changed (the gradient of its log-likelihood). */
export function addSlopes(lesson: Lesson, learned: Learning, slopes: Learning): void {
  const { right, given, apart, weight, doubt } = lesson
  const { net } = learned
  const chain = apart ? plus(learned.chain, learned.apart) : learned.chain
  if (right.length === 0) return
  const activity = run(lesson.heard, net)
  const chances = chancesIn(lesson, activity.scores, chain)
  const wrong = Float32Array.from(chances.marginals, (chance, i) => {
    const at = Math.floor(i / count)
    const labelled = right[at] === i % count ? 1 : 0
    // What is settled or barred has nothing to learn.
    if (given?.[at] || chance === 0) return 0
    return weight * (chance - (1 - doubt) * labelled - doubt / count)
  })
  const last = (right.length - 1) * count
  for (const moved of apart ? [slopes.chain, slopes.apart] : [slopes.chain]) {
    for (let role = 0; role < count; role++) {
      moved.start[role]! += wrong[role]!
      moved.end[role]! += wrong[last + role]!
    }
    addMoves(chances, activity.scores, chain, lesson, moved)
  }
  const ground = new Float32Array(net.hidden)
  const first = addOuter(lesson, wrong, activity, net, slopes.net, ground)
  addGround(ground, first, activity, net, slopes.net)
  addInner(lesson, first, activity, net, slopes.net)
}

/** The chances of every role in a lesson, with what is settled settled and what is not asked about left out of the scores. */
export function chancesIn(
  { right, given = [], barred = [] }: Lesson,
  scores: Float64Array,
  chain: Chain,
): Chances {
  settle(scores, given)
  for (let at = 0; at < right.length; at++) {
    for (const role of barred) scores[at * count + role] = never
  }
  return forwardBackward(scores, chain)
}

function plus(one: Chain, other: Chain): Chain {
  const added = (key: keyof Chain): Float64Array =>
    one[key].map((value, i) => value + other[key][i]!)
  return { start: added('start'), end: added('end'), moves: added('moves') }
}

function addMoves(
  { forward, backward }: Chances,
  scores: Float64Array,
  chain: Chain,
  { right, weight }: Lesson,
  slopes: Chain,
): void {
  const moves = chain.moves.map(Math.exp)
  const pair = new Float64Array(count * count)
  for (let at = 1; at < right.length; at++) {
    let sum = 0
    let top = -Infinity
    for (let role = 0; role < count; role++) top = Math.max(top, scores[at * count + role]!)
    for (let role = 0; role < count; role++) {
      const out = Math.exp(scores[at * count + role]! - top) * backward[at * count + role]!
      for (let before = 0; before < count; before++) {
        const i = before * count + role
        sum += pair[i] = forward[(at - 1) * count + before]! * moves[i]! * out
      }
    }
    for (let i = 0; i < pair.length; i++) slopes.moves[i]! += (weight * pair[i]!) / sum
    slopes.moves[right[at - 1]! * count + right[at]!]! -= weight
  }
}

/** From the scores back through the second layer; gives the slopes of the first layer's units. */
function addOuter(
  { heard }: Lesson,
  wrong: Float32Array,
  { first, second }: Activity,
  net: Network,
  slopes: Network,
  ground: Float32Array,
): Float32Array {
  const { hidden } = net
  const width = count + hidden
  const length = heard.length
  const back = new Float32Array(length * hidden)
  const inner = new Float32Array(hidden)
  for (let at = 0; at < length; at++) {
    const slope = wrong.subarray(at * count, (at + 1) * count)
    if (sizeOf(slope) < leastOuter) continue
    for (let role = 0; role < count; role++) slopes.leaveBias[role]! += slope[role]!
    for (const answer of heard[at]!) {
      for (let role = 0; role < count; role++) slopes.cues[answer * width + role]! += slope[role]!
    }
    for (let unit = 0; unit < hidden; unit++) {
      const value = second[at * hidden + unit]!
      let sum = 0
      for (let role = 0; role < count; role++) {
        sum += slope[role]! * net.leave[unit * count + role]!
        slopes.leave[unit * count + role]! += slope[role]! * value
      }
      inner[unit] = sum * (1 - Math.abs(value)) ** 2
      slopes.viewBias[unit]! += inner[unit]!
      ground[unit]! += inner[unit]!
    }
    for (let step = 0; step <= 2 * reach; step++) {
      const other = at + step - reach
      if (other < 0 || other >= length) continue
      for (let from = 0; from < hidden; from++) {
        const start = (step * hidden + from) * hidden
        const value = first[other * hidden + from]!
        let sum = 0
        for (let unit = 0; unit < hidden; unit++) {
          sum += inner[unit]! * net.view[start + unit]!
          slopes.view[start + unit]! += inner[unit]! * value
        }
        back[other * hidden + from]! += sum
      }
    }
  }
  return back
}

/** What the mean of the document had a part in. */
function addGround(
  ground: Float32Array,
  back: Float32Array,
  { mean }: Activity,
  { hidden, whole }: Network,
  slopes: Network,
): void {
  const share = hidden / back.length
  const backMean = new Float32Array(hidden)
  for (let from = 0; from < hidden; from++) {
    for (let unit = 0; unit < hidden; unit++) {
      slopes.whole[from * hidden + unit]! += ground[unit]! * mean[from]!
      backMean[from]! += ground[unit]! * whole[from * hidden + unit]! * share
    }
  }
  for (let i = 0; i < back.length; i++) back[i]! += backMean[i % hidden]!
}

/** From the first layer back to the answers heard. */
function addInner(
  { heard }: Lesson,
  back: Float32Array,
  { first }: Activity,
  { hidden }: Network,
  slopes: Network,
): void {
  const width = count + hidden
  for (let at = 0; at < heard.length; at++) {
    const slope = back.subarray(at * hidden, (at + 1) * hidden)
    for (let unit = 0; unit < hidden; unit++) {
      slope[unit]! *= (1 - Math.abs(first[at * hidden + unit]!)) ** 2
    }
    if (sizeOf(slope) < leastInner) continue
    for (let unit = 0; unit < hidden; unit++) slopes.enterBias[unit]! += slope[unit]!
    for (const answer of heard[at]!) {
      const start = answer * width + count
      for (let unit = 0; unit < hidden; unit++) slopes.cues[start + unit]! += slope[unit]!
    }
  }
}

function sizeOf(slope: Float32Array): number {
  let size = 0
  for (let i = 0; i < slope.length; i++) size += Math.abs(slope[i]!)
  return size
}
