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
export interface Answer {
  name: string
  says: string
}

interface Slot {
  cue: Cue
  /** The first answer's number; the neighbours' follow. */
  own: number
  above: number
  below: number
}

/** Every answer there is, in order: what a weight belongs to. */
export const answers: Answer[] = []

const slots: readonly Slot[] = cues.map((cue) => {
  const own = answers.length
  addAnswers(cue, '', '')
  const above = cue.near ? answers.length : -1
  if (cue.near) addAnswers(cue, 'above/', 'the one above ')
  const below = cue.near ? answers.length : -1
  if (cue.near) addAnswers(cue, 'below/', 'the one below ')
  return { cue, own, above, below }
})

function addAnswers(cue: Cue, prefix: string, saysPrefix: string): void {
  if (!cue.steps) {
    answers.push({ name: prefix + cue.name, says: saysPrefix + cue.says })
    return
  }
  for (let step = 0; step <= cue.steps.length; step++) {
    const bounds = toBounds(cue.steps[step - 1], cue.steps[step])
    answers.push({
      name: `${prefix}${cue.name}:${step}`,
      says: saysPrefix + cue.says.replace('#', bounds),
    })
  }
}

function toBounds(from: number | undefined, below: number | undefined): string {
  if (from === undefined) return `under ${below}`
  if (below === undefined) return `${from} or more`
  return below - from === 1 ? String(from) : `${from} to ${below - 1}`
}

/** Per stretch of a document, the numbers of all answers given. */
export function hear(survey: Survey): Uint16Array[] {
  const { sketches } = survey
  let above: Uint8Array = new Uint8Array(slots.length)
  let own = measureAll(survey, 0)
  return sketches.map((_, at) => {
    const below = measureAll(survey, at + 1)
    const heard = gather(own, above, below)
    above = own
    own = below
    return heard
  })
}

/** For each cue the step of its answer at a place, counted from 1; 0 where it says nothing. */
function measureAll(survey: Survey, at: number): Uint8Array {
  const said = new Uint8Array(slots.length)
  const sketch = survey.sketches[at]
  if (!sketch) return said
  for (let number = 0; number < slots.length; number++) {
    const { measure, steps } = slots[number]!.cue
    const found = measure(sketch, at, survey)
    if (found === undefined || found === false) continue
    said[number] = steps ? stepOf(steps, found as number) + 1 : 1
  }
  return said
}

const gathered = new Uint16Array(3 * slots.length)

function gather(own: Uint8Array, above: Uint8Array, below: Uint8Array): Uint16Array {
  let count = 0
  for (let number = 0; number < slots.length; number++) {
    const slot = slots[number]!
    if (own[number]) gathered[count++] = slot.own + own[number]! - 1
    if (slot.above < 0) continue
    if (above[number]) gathered[count++] = slot.above + above[number]! - 1
    if (below[number]) gathered[count++] = slot.below + below[number]! - 1
  }
  return gathered.slice(0, count)
}

function stepOf(steps: readonly number[], found: number): number {
  let step = 0
  while (step < steps.length && found >= (steps[step] as number)) step++
  return step
}
