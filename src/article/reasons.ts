import { roles, type Reason } from './article.ts'
import { answers, slots, type Hearing } from './cues/index.ts'
import { spell } from './learned-words.ts'
import { reach, type Activity, type Network } from './network.ts'
import { factPlaces, factsOf, factsWith, networkShare, addPulls, type Trees } from './trees.ts'
import type { Weights } from './weights.ts'

const count = roles.length
const reasonsKept = 5
/** Less than this is no reason. */
const least = 0.05

/** What an answer is read from. */
interface Speaking {
  weights: Weights
  hearing: Hearing
  activity: Activity
  /** The trees, if they were asked. */
  trees: Trees | undefined
  text: string
}

/**
 * The facts of a stretch that spoke most for its role. What one weighs is what it adds, by itself, through
 * the hidden units and in the trees, to the role's score above the mean of the others'.
 */
export function toReasons(at: number, role: number, speaking: Speaking): Reason[] {
  const { weights, hearing, activity, trees, text } = speaking
  const facts = new Uint8Array(factsWith(weights.words.size))
  factsOf(hearing, at, facts)
  const pulls = new Float32Array(facts.length)
  if (trees) addPulls(facts, role, trees, pulls)
  const width = count + weights.net.hidden
  const pull = pullOf(at, role, activity, weights.net)
  const share = trees ? networkShare : 1
  for (const number of hearing.heard[at]!) {
    let weight = 0
    for (let one = 0; one < width; one++)
      weight += pull[one]! * weights.net.cues[number * width + one]!
    pulls[factOf(number)]! += share * weight
  }
  return strongest(pulls, facts).map((fact) =>
    toReason(fact, facts[fact]!, pulls[fact]!, text, weights),
  )
}

/** The facts that pull most, of those that say something. */
function strongest(pulls: Float32Array, facts: Uint8Array): number[] {
  const kept: number[] = []
  for (let fact = 0; fact < pulls.length; fact++) {
    const weight = pulls[fact]!
    if (facts[fact] === 0 || weight < least) continue
    if (kept.length === reasonsKept && weight <= pulls[kept.at(-1)!]!) continue
    if (kept.length === reasonsKept) kept.pop()
    let place = kept.length
    while (place > 0 && pulls[kept[place - 1]!]! < weight) place--
    kept.splice(place, 0, fact)
  }
  return kept
}

const places = [
  { prefix: '', says: '' },
  { prefix: 'above/', says: 'the one above ' },
  { prefix: 'below/', says: 'the one below ' },
] as const

function toReason(
  fact: number,
  step: number,
  pull: number,
  text: string,
  { words }: Weights,
): Reason {
  const weight = Math.round(pull * 100) / 100
  const slot = slots[fact % slots.length]!
  const place = places[Math.floor(fact / slots.length)]
  if (fact >= factPlaces * slots.length || !place) {
    const word = spell(text, fact - factPlaces * slots.length, words)
    return { cue: learnedWord.cue, weight, says: learnedWord.says.replace('#', word), word }
  }
  const { name, says, bounds } = answers[slot.own + step - 1]!
  return { cue: place.prefix + name, weight, says: place.says + says, ...(bounds && { bounds }) }
}

/** What a learned word says; `#` stands for the word. */
export const learnedWord = {
  cue: 'learned-word',
  says: 'has the word “#”, by which such lines are known on many sites',
}

const factOfAnswer = new Int32Array(answers.length)
for (const [number, { own, above, below }] of slots.entries()) {
  for (const [place, first] of [own, above, below].entries()) {
    if (first < 0) continue
    const { lowest } = answers[first]!
    for (let one = first; answers[one]?.lowest === lowest; one++)
      factOfAnswer[one] = place * slots.length + number
  }
}

/** The fact that an answer, or a learned word by its number, is about. */
function factOf(number: number): number {
  return number < answers.length
    ? factOfAnswer[number]!
    : factPlaces * slots.length + number - answers.length
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
