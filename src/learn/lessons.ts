import { hear } from '../article/cues/index.ts'
import { segment } from '../article/segment.ts'
import { survey } from '../article/survey.ts'
import { rolesOf, type Known } from './corpus.ts'
import { withLowerSteps } from './steps.ts'
import type { Lesson } from './train.ts'

/** How much documents count: what is judged by above what only helps, pages above books and blogs. */
const weights = { judged: 1, page: 1, book: 0.25, own: 6 }

export type Kind = 'judged' | 'helping' | 'own'

/** A document as numbers; what is learned from them is to be put through `summedSteps`. */
export function toLesson(known: Known, kind: Kind): Lesson {
  const stretches = segment(known.text)
  const weight = kind === 'helping' ? (known.complete ? weights.page : weights.book) : weights[kind]
  return {
    heard: hear(survey(stretches)).map(withLowerSteps),
    right: rolesOf(known, stretches),
    weight,
  }
}
