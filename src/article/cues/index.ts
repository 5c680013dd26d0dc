import type { Bounds } from '../article.ts'
import { newTable, type HashTable } from '../hash.ts'
import { learnedWordsOf } from '../learned-words.ts'
import { longestShort, type Sketch } from '../sketch.ts'
import type { Survey } from '../survey.ts'
import type { Cue } from './cue.ts'
import { form } from './form.ts'
import { habits } from './habits.ts'
import { listing } from './lists.ts'
import { neighbours } from './neighbours.ts'
import { peers } from './peers.ts'
import { place } from './place.ts'
import { repetition } from './repetition.ts'
import { wording } from './wording.ts'

/** All cues. A new one is an entry in its family and a run of `npm run learn`. */
export const cues: readonly Cue[] = [
  ...place,
  ...form,
  ...wording,
  ...repetition,
  ...neighbours,
  ...listing,
  ...habits,
  ...peers,
]

/** One answer a cue can give, heard by the stretch itself or by a neighbour. */
interface Answer {
  name: string
  says: string
  /** The number of the lowest step of its figure; its own if it is a plain yes. */
  lowest: number
  /** What its figure lies between. */
  bounds?: Bounds
}

interface Slot {
  cue: Cue
  /** The first answer's number, and those of the neighbours' first; -1 if they are not heard. */
  own: number
  above: number
  below: number
}

/** Every answer there is, in order: what a weight belongs to. */
export const answers: Answer[] = []

export const slots: readonly Slot[] = cues.map((cue) => {
  const own = answers.length
  addAnswers(cue, '', '')
  const above = cue.near ? answers.length : -1
  if (cue.near) addAnswers(cue, 'above/', 'the one above ')
  const below = cue.near ? answers.length : -1
  if (cue.near) addAnswers(cue, 'below/', 'the one below ')
  return { cue, own, above, below }
})

// The loops below run for every cue of every stretch: rows of their own, in the order of the slots.
const measures = slots.map(({ cue }) => cue.measure)
const bounds = slots.map(({ cue }) => cue.steps ?? [])
const ownNumbers = Int16Array.from(slots, ({ own }) => own)
const aboveNumbers = Int16Array.from(slots, ({ above }) => above)
const belowNumbers = Int16Array.from(slots, ({ below }) => below)

function addAnswers(cue: Cue, prefix: string, saysPrefix: string): void {
  const lowest = answers.length
  if (!cue.steps) {
    answers.push({ name: prefix + cue.name, says: saysPrefix + cue.says, lowest })
    return
  }
  for (let step = 0; step <= cue.steps.length; step++) {
    const from = cue.steps[step - 1]
    const below = cue.steps[step]
    const bounds = { ...(from !== undefined && { from }), ...(below !== undefined && { below }) }
    // A unit goes with the number: 300% or more.
    const says = cue.says.replace(/#([%‰]?)/, (_, unit: string) => sayBounds(bounds, unit))
    answers.push({ name: `${prefix}${cue.name}:${step}`, says: saysPrefix + says, lowest, bounds })
  }
}

function sayBounds({ from, below }: Bounds, unit: string): string {
  if (from === undefined) return `under ${below}${unit}`
  if (below === undefined) return `${from}${unit} or more`
  return below - from === 1 ? `${from}${unit}` : `${from} to ${below - 1}${unit}`
}

const noWords = newTable(1)

/** What the stretches of a document answer. */
export interface Hearing {
  /** Per stretch, the numbers of all answers given; and of the learned words it holds, whose numbers follow those of the answers. */
  heard: Uint16Array[]
  /** Stretch by cue: the step of its own answer, counted from 1; 0 where the cue says nothing. */
  steps: Uint8Array
}

/** Asks every stretch of a document every cue, and which of the learned words it holds. */
export function hear(survey: Survey, words: HashTable = noWords): Hearing {
  const { sketches } = survey
  const width = slots.length
  const steps = new Uint8Array(sketches.length * width)
  const nobody = new Uint8Array(width)
  const row = (at: number): Uint8Array =>
    at < 0 || at >= sketches.length ? nobody : steps.subarray(at * width, (at + 1) * width)
  for (const [at, sketch] of sketches.entries()) measureAll(sketch, at, survey, row(at))
  let above: Uint8Array = nobody
  let own = row(0)
  const heard = sketches.map((sketch, at) => {
    const below = row(at + 1)
    const gathered = gather(own, above, below, learnedWordsOf(sketch, words))
    above = own
    own = below
    return gathered
  })
  return { heard, steps }
}

/** For each cue the step of its answer at a place, counted from 1; 0 where it says nothing. */
function measureAll(sketch: Sketch, at: number, survey: Survey, said: Uint8Array): void {
  for (let number = 0; number < measures.length; number++) {
    const found = measures[number]!(sketch, at, survey)
    if (found === undefined || found === false) continue
    said[number] = found === true ? 1 : stepOf(bounds[number]!, found) + 1
  }
}

// A word has two characters at least, with the blank after it; those of a script without spaces have one.
const mostHeard = 3 * slots.length + longestShort
// Answers of many stretches lie in one room: one of its own for each would cost more than asking.
let room = new Uint16Array(0)
let taken = 0

function gather(
  own: Uint8Array,
  above: Uint8Array,
  below: Uint8Array,
  words: Iterable<number>,
): Uint16Array {
  if (taken + mostHeard > room.length) {
    room = new Uint16Array(32 * mostHeard)
    taken = 0
  }
  const begun = taken
  const gathered = room
  let count = begun
  for (let number = 0; number < own.length; number++) {
    if (own[number]) gathered[count++] = ownNumbers[number]! + own[number]! - 1
    if (aboveNumbers[number]! < 0) continue
    if (above[number]) gathered[count++] = aboveNumbers[number]! + above[number]! - 1
    if (below[number]) gathered[count++] = belowNumbers[number]! + below[number]! - 1
  }
  for (const word of words) gathered[count++] = answers.length + word
  taken = count
  return gathered.subarray(begun, count)
}

function stepOf(steps: readonly number[], found: number): number {
  let step = 0
  while (step < steps.length && found >= steps[step]!) step++
  return step
}
