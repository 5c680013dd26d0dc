import { answers } from '../article/cues/index.ts'
import type { Weights } from '../article/weights.ts'
import type { WordedLesson } from './lessons.ts'
import { summedSteps } from './steps.ts'
import { train, usualTemper } from './train.ts'
import { chooseWords, withWords } from './words.ts'

/** Weights from lessons, ready for use. The same lessons give the same weights. */
export function teach(lessons: readonly WordedLesson[]): Weights {
  const words = chooseWords(lessons)
  const learned = train(
    lessons.map((lesson) => withWords(lesson, words)),
    answers.length + words.size,
  )
  return { ...summedSteps(learned), temper: usualTemper, words }
}
