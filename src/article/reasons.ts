import { roles, type Reason } from './article.ts'
import { answers } from './cues/index.ts'
import type { HashTable } from './hash.ts'
import { spell } from './learned-words.ts'
import { reach, type Activity, type Network } from './network.ts'

const count = roles.length
const reasonsKept = 5
/** Less than this is no reason. */
const least = 0.05

/** What an answer is read from. */
interface Speaking {
  net: Network
  words: HashTable
  text: string
}

/**
 * The answers of a stretch that spoke most for its role. What an answer weighs is what it adds, by itself
 * and through the hidden units, to the role's score above the mean of the others'.
 */
export function toReasons(
  heard: ArrayLike<number>,
  at: number,
  role: number,
  activity: Activity,
  { net, words, text }: Speaking,
): Reason[] {
  const width = count + net.hidden
  const pull = pullOf(at, role, activity, net)
  const numbers: number[] = []
  const weights: number[] = []
  for (let i = 0; i < heard.length; i++) {
    const start = heard[i]! * width
    let weight = 0
    for (let one = 0; one < width; one++) weight += pull[one]! * net.cues[start + one]!
    if (weight < least || (weights.length === reasonsKept && weight <= weights[reasonsKept - 1]!))
      continue
    let place = Math.min(weights.length, reasonsKept - 1)
    for (; place > 0 && weights[place - 1]! < weight; place--) {
      weights[place] = weights[place - 1]!
      numbers[place] = numbers[place - 1]!
    }
    weights[place] = weight
    numbers[place] = heard[i]!
  }
  return numbers.map((number, place) => {
    const weight = Math.round(weights[place]! * 100) / 100
    const answer = answers[number]
    if (answer) {
      const { name, says, bounds } = answer
      return { cue: name, weight, says, ...(bounds && { bounds }) }
    }
    const word = spell(text, number - answers.length, words)
    return { cue: learnedWord.cue, weight, says: learnedWord.says.replace('#', word), word }
  })
}

/** What a learned word says; `#` stands for the word. */
export const learnedWord = {
  cue: 'learned-word',
  says: 'has the word “#”, by which such lines are known on many sites',
}

/** How far each number of an answer's row pulls the role above the mean of the others. */
function pullOf(at: number, role: number, { first, second }: Activity, net: Network): Float32Array {
  const { hidden } = net
  const outer = new Float32Array(hidden)
  for (let unit = 0; unit < hidden; unit++) {
    let mean = 0
    for (let other = 0; other < count; other++) mean += net.leave[unit * count + other]! / count
    const flat = 1 - Math.abs(second[at * hidden + unit]!)
    outer[unit] = (net.leave[unit * count + role]! - mean) * flat * flat
  }
  const pull = new Float32Array(count + hidden).fill(-1 / count, 0, count)
  pull[role]! += 1
  for (let from = 0; from < hidden; from++) {
    const start = (reach * hidden + from) * hidden
    let sum = 0
    for (let unit = 0; unit < hidden; unit++) sum += outer[unit]! * net.view[start + unit]!
    const flat = 1 - Math.abs(first[at * hidden + from]!)
    pull[count + from] = sum * flat * flat
  }
  return pull
}
