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
  const { hidden, leave } = net
  const width = count + hidden
  const sums = new Float32Array(width)
  const length = heard.length
  const first = new Float32Array(length * hidden)
  const second = new Float32Array(length * hidden)
  const scores = new Float64Array(length * count)
  for (let at = 0; at < length; at++) {
    sums.set(net.leaveBias)
    sums.set(net.enterBias, count)
    addRows(sums, heard[at]!, net.cues)
    for (let role = 0; role < count; role++) scores[at * count + role] = sums[role]!
    for (let unit = 0; unit < hidden; unit++)
      first[at * hidden + unit] = squash(sums[count + unit]!)
  }
  const mean = meanOf(first, hidden)
  const ground = groundOf(mean, net)
  for (let at = 0; at < length; at++) {
    const row = at * hidden
    second.set(ground, row)
    look(second, at, first, net)
    for (let unit = 0; unit < hidden; unit++) {
      second[row + unit] = squash(second[row + unit]!)
    }
    for (let role = 0; role < count; role++) {
      let score = scores[at * count + role]!
      for (let unit = 0, out = role; unit < hidden; unit++, out += count) {
        score += second[row + unit]! * leave[out]!
      }
      scores[at * count + role] = score
    }
  }
  return { first, second, scores, mean }
}

/** Adds to a row of sums the rows of the answers heard: four columns at a time, so that the sums stay in registers. */
function addRows(sums: Float32Array, numbers: ArrayLike<number>, rows: Float32Array): void {
  const width = sums.length
  const even = width - (width % 4)
  for (let one = 0; one < even; one += 4) {
    let a = sums[one]!
    let b = sums[one + 1]!
    let c = sums[one + 2]!
    let d = sums[one + 3]!
    for (let i = 0; i < numbers.length; i++) {
      const from = numbers[i]! * width + one
      a = Math.fround(a + rows[from]!)
      b = Math.fround(b + rows[from + 1]!)
      c = Math.fround(c + rows[from + 2]!)
      d = Math.fround(d + rows[from + 3]!)
    }
    sums[one] = a
    sums[one + 1] = b
    sums[one + 2] = c
    sums[one + 3] = d
  }
  for (let one = even; one < width; one++) {
    for (let i = 0; i < numbers.length; i++) sums[one]! += rows[numbers[i]! * width + one]!
  }
}

/** Adds to a place's row of the second layer what the first says there and to either side, likewise. */
function look(
  second: Float32Array,
  at: number,
  first: Float32Array,
  { hidden, view }: Network,
): void {
  const row = at * hidden
  const begin = Math.max(0, at - reach) * hidden
  const end = Math.min(first.length, (at + reach + 1) * hidden)
  const begun = (begin - (at - reach) * hidden) * hidden
  const even = hidden - (hidden % 4)
  for (let unit = 0; unit < even; unit += 4) {
    let a = second[row + unit]!
    let b = second[row + unit + 1]!
    let c = second[row + unit + 2]!
    let d = second[row + unit + 3]!
    for (let from = begin, start = begun + unit; from < end; from++, start += hidden) {
      const value = first[from]!
      a += value * view[start]!
      b += value * view[start + 1]!
      c += value * view[start + 2]!
      d += value * view[start + 3]!
    }
    second[row + unit] = a
    second[row + unit + 1] = b
    second[row + unit + 2] = c
    second[row + unit + 3] = d
  }
  for (let unit = even; unit < hidden; unit++) {
    let sum = second[row + unit]!
    for (let from = begin, start = begun + unit; from < end; from++, start += hidden) {
      sum += first[from]! * view[start]!
    }
    second[row + unit] = sum
  }
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
