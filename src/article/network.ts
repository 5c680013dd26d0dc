import { roles } from './article.ts'

const count = roles.length

/** How many stretches to either side are taken into view. */
export const reach = 2
const window = 2 * reach + 1

/**
 * The learned numbers that turn the answers heard into scores. Each answer has a weight for each role,
 * and speaks besides through `hidden` units, which see which answers come together, here and
 * `reach` stretches to either side.
 */
export interface Network {
  hidden: number
  /** Answer by role and hidden unit: a row begins with a number for each role, one for each unit follows. */
  cues: Float32Array
  enterBias: Float32Array
  /** Place in the window by unit by unit of the second layer. */
  view: Float32Array
  /** The mean of the whole document, unit by unit: its habits. */
  whole: Float32Array
  viewBias: Float32Array
  /** Unit of the second layer by role. */
  leave: Float32Array
  leaveBias: Float32Array
}

export interface Activity {
  first: Float32Array
  second: Float32Array
  /** Place by role. */
  scores: Float64Array
  /** The first layer's mean over the document. */
  mean: Float32Array
}

export function newNetwork(answers: number, hidden: number): Network {
  return {
    hidden,
    cues: new Float32Array(answers * (count + hidden)),
    enterBias: new Float32Array(hidden),
    view: new Float32Array(window * hidden * hidden),
    whole: new Float32Array(hidden * hidden),
    viewBias: new Float32Array(hidden),
    leave: new Float32Array(hidden * count),
    leaveBias: new Float32Array(count),
  }
}

/** The scores of every stretch for every role, and what the hidden units did. */
export function run(heard: readonly ArrayLike<number>[], net: Network): Activity {
  const { hidden, cues, view, leave } = net
  const width = count + hidden
  const sums = new Float32Array(width)
  const length = heard.length
  const first = new Float32Array(length * hidden)
  const second = new Float32Array(length * hidden)
  const scores = new Float64Array(length * count)
  for (let at = 0; at < length; at++) {
    sums.set(net.leaveBias)
    sums.set(net.enterBias, count)
    const numbers = heard[at]!
    for (let i = 0; i < numbers.length; i++) {
      const from = numbers[i]! * width
      for (let one = 0; one < width; one++) sums[one]! += cues[from + one]!
    }
    for (let role = 0; role < count; role++) scores[at * count + role] = sums[role]!
    for (let unit = 0; unit < hidden; unit++)
      first[at * hidden + unit] = squash(sums[count + unit]!)
  }
  const mean = meanOf(first, hidden)
  const ground = groundOf(mean, net)
  for (let at = 0; at < length; at++) {
    const row = at * hidden
    for (let unit = 0; unit < hidden; unit++) second[row + unit] = ground[unit]!
    for (let step = 0; step < window; step++) {
      const other = at + step - reach
      if (other < 0 || other >= length) continue
      for (let from = 0; from < hidden; from++) {
        const value = first[other * hidden + from]!
        const start = (step * hidden + from) * hidden
        for (let unit = 0; unit < hidden; unit++) second[row + unit]! += value * view[start + unit]!
      }
    }
    for (let unit = 0; unit < hidden; unit++) {
      const value = squash(second[row + unit]!)
      second[row + unit] = value
      for (let role = 0; role < count; role++) {
        scores[at * count + role]! += value * leave[unit * count + role]!
      }
    }
  }
  return { first, second, scores, mean }
}

function meanOf(first: Float32Array, hidden: number): Float32Array {
  const mean = new Float32Array(hidden)
  for (let i = 0; i < first.length; i++) mean[i % hidden]! += first[i]!
  return mean.map((sum) => (sum * hidden) / first.length)
}

/** What the second layer starts from in every stretch: the document's habits. */
function groundOf(mean: Float32Array, { hidden, viewBias, whole }: Network): Float32Array {
  const ground = viewBias.slice()
  for (let from = 0; from < hidden; from++) {
    for (let unit = 0; unit < hidden; unit++) {
      ground[unit]! += mean[from]! * whole[from * hidden + unit]!
    }
  }
  return ground
}

/** Between -1 and 1, like tanh but cheap: x / (1 + |x|). */
function squash(value: number): number {
  return value / (1 + Math.abs(value))
}
