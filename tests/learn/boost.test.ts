import { expect, test } from 'vitest'
import { roles } from '../../src/article/article.ts'
import { cues } from '../../src/article/cues/index.ts'
import { hearTrees } from '../../src/article/trees.ts'
import { boost, usualBoostCourse } from '../../src/learn/boost.ts'
import type { Lesson } from '../../src/learn/train.ts'

const count = roles.length
const [caption, heading, paragraph] = (['caption', 'heading', 'paragraph'] as const).map((role) =>
  roles.indexOf(role),
) as [number, number, number]
const flat = {
  start: new Float64Array(count),
  end: new Float64Array(count),
  moves: new Float64Array(count * count),
}

/** Each stretch says yes to some cues, by number. */
function lesson(said: number[][], right: number[]): Lesson {
  const steps = new Uint8Array(said.length * cues.length)
  for (const [at, numbers] of said.entries())
    for (const number of numbers) steps[at * cues.length + number] = 1
  return { heard: said.map(() => new Uint16Array()), steps, right, weight: 1, doubt: 0 }
}

// A caption says 1 and not 2, or 2 and not 1: no cue alone tells it.
const lessons = Array.from({ length: 80 }, () =>
  lesson([[3], [1], [1, 2], [2], []], [paragraph, caption, heading, caption, heading]),
)
const course = { ...usualBoostCourse, rounds: 40, rate: 0.3, facts: 0.5, hold: 1, least: 1 }

test('learns what only several cues tell together', () => {
  const trees = boost(lessons, flat, 0, course)
  const { heard, steps } = lessons[0]!
  const scores = new Float64Array(heard.length * count)
  hearTrees(scores, flat, { heard, steps }, trees, 0)
  const found = heard.map((_, at) => {
    const row = scores.subarray(at * count, (at + 1) * count)
    return row.indexOf(Math.max(...row))
  })
  expect(found).toEqual(lessons[0]!.right)
})

test('what is settled, and what is not asked about, teaches nothing', () => {
  const silent = lessons.map((one): Lesson => ({
    ...one,
    doubt: 0.1,
    given: one.right.map((role) => ({ role: roles[role]!, by: 'marked' })),
  }))
  expect(boost(silent, flat, 0, course).ends.every((end) => end === 0)).toBe(true)
  const deck = roles.indexOf('deck')
  const barred = lessons.map((one) => ({ ...one, barred: [deck] }))
  const { ends } = boost(barred, flat, 0, course)
  const perTree = ends.length / (course.rounds * count)
  const ofDeck = ends.filter((_, at) => Math.floor(at / perTree) % count === deck)
  expect(ofDeck.every((end) => end === 0)).toBe(true)
})

test('the same lessons give the same trees', () => {
  const short = { ...course, rounds: 3 }
  expect(boost(lessons, flat, 0, short)).toEqual(boost(lessons, flat, 0, short))
})
