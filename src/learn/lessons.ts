import { hear } from '../article/cues/index.ts'
import { roles } from '../article/article.ts'
import { settled } from '../article/parse.ts'
import { readStretches } from '../article/read-stretches.ts'
import { survey } from '../article/survey.ts'
import { rolesOf, type Known } from './corpus.ts'
import { withLowerSteps } from './steps.ts'
import type { Lesson } from './train.ts'

/** How much documents count: what is judged by above what only helps, pages above books and blogs. */
const weights = { judged: 1, page: 1, book: 0.25, own: 6 }

/** Some labels of a corpus are wrong, and its rare roles are heard better when all are doubted a little; ours are right. */
const doubts = { judged: 0.02, helping: 0.02, own: 0 }

// What stands around an article in a page. Who keeps texts without it says nothing about it.
const furniture = (['deck', 'byline', 'date', 'teaser', 'boilerplate'] as const).map((role) =>
  roles.indexOf(role),
)

type Kind = 'judged' | 'helping' | 'own'

/** A lesson before it is known which words are learned. */
export interface WordedLesson extends Lesson {
  host: string
  /** Per stretch, the hashes of its words, each once; none if it is long. */
  words: number[][]
}

/** A document as numbers, read as the parser reads it; what is learned from them is to be put through `summedSteps`. */
export function toLesson(known: Known, kind: Kind): WordedLesson {
  const marked = readStretches(known.text)
  const right = rolesOf(known, marked.stretches)
  const weight = kind === 'helping' ? (known.complete ? weights.page : weights.book) : weights[kind]
  const surveyed = survey(marked.stretches)
  const { heard, steps } = hear(surveyed)
  return {
    heard: heard.map(withLowerSteps),
    steps,
    host: known.host,
    words: surveyed.sketches.map(({ short }) => [...new Set(short)]),
    right,
    // What is settled wrongly teaches nothing about what is weighed; a caption that is marked as one teaches
    // what those are like that are not.
    given: settled(marked).map((one, at) =>
      one && one.role !== 'caption' && roles[right[at]!] === one.role ? one : undefined,
    ),
    barred: known.complete ? [] : furniture.filter((role) => !right.includes(role)),
    apart: !known.complete,
    weight,
    doubt: doubts[kind],
  }
}
