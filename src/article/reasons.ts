import { roles, type Reason } from './article.ts'
import { answers } from './cues/index.ts'
import { reach, type Activity, type Network } from './network.ts'

const count = roles.length
const reasonsKept = 5
/** Less than this is no reason. */
const least = 0.05

/**
 * The answers of a stretch that spoke most for its role. What an answer weighs is what it adds, by itself
 * and through the hidden units, to the role's score above the mean of the others'.
 */
export function toReasons(
  heard: ArrayLike<number>,
  at: number,
  role: number,
  activity: Activity,
  net: Network,
): Reason[] {
  const pull = pullOf(at, role, activity, net)
  const found: { number: number; weight: number }[] = []
  for (let i = 0; i < heard.length; i++) {
    const number = heard[i]!
    let mean = 0
    for (let other = 0; other < count; other++) mean += net.cues[number * count + other]! / count
    let weight = net.cues[number * count + role]! - mean
    for (let unit = 0; unit < net.hidden; unit++)
      weight += pull[unit]! * net.enter[number * net.hidden + unit]!
    if (weight > least) found.push({ number, weight })
  }
  found.sort((a, b) => b.weight - a.weight)
  return found.slice(0, reasonsKept).map(({ number, weight }) => {
    const { name, says } = answers[number]!
    return { cue: name, weight: Math.round(weight * 100) / 100, says }
  })
}

/** How far each unit of the first layer, if stirred, would pull the role above the others. */
function pullOf(at: number, role: number, { first, second }: Activity, net: Network): Float32Array {
  const { hidden } = net
  const outer = new Float32Array(hidden)
  for (let unit = 0; unit < hidden; unit++) {
    let mean = 0
    for (let other = 0; other < count; other++) mean += net.leave[unit * count + other]! / count
    const flat = 1 - Math.abs(second[at * hidden + unit]!)
    outer[unit] = (net.leave[unit * count + role]! - mean) * flat * flat
  }
  const pull = new Float32Array(hidden)
  for (let from = 0; from < hidden; from++) {
    const start = (reach * hidden + from) * hidden
    let sum = 0
    for (let unit = 0; unit < hidden; unit++) sum += outer[unit]! * net.view[start + unit]!
    const flat = 1 - Math.abs(first[at * hidden + from]!)
    pull[from] = sum * flat * flat
  }
  return pull
}
