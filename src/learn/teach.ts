import { answers } from '../article/cues/index.ts'
import type { Weights } from '../article/weights.ts'
import { boost } from './boost.ts'
import type { WordedLesson } from './lessons.ts'
import { summedSteps } from './steps.ts'
import { train, usualTemper } from './train.ts'
import { chooseWords, withWords } from './words.ts'

/** Weights from lessons, ready for use. The same lessons give the same weights. */
export function teach(lessons: readonly WordedLesson[]): Weights {
  const words = chooseWords(lessons)
  const worded = lessons.map((lesson) => withWords(lesson, words))
  const learned = train(worded, answers.length + words.size)
  const trees = boost(worded, learned.chain, words.size)
  return { ...summedSteps(learned), trees, temper: usualTemper, words }
}
