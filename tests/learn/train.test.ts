import { expect, test } from 'vitest'
import { likeliest, marginals } from '../../src/article/chain.ts'
import { run } from '../../src/article/network.ts'
import { train, usualCourse, type Lesson } from '../../src/learn/train.ts'

// Answer 0 speaks for role 0 and answer 1 for role 7, but 1 after 2 is role 5: only the chain or the view can tell.
const lesson = (answers: number[], right: number[], doubt = 0): Lesson => ({
  heard: answers.map((answer) => Uint16Array.of(answer)),
  steps: new Uint8Array(),
  right,
  weight: 1,
  doubt,
})
const lessons = Array.from({ length: 60 }, (_, at) =>
  at % 2 === 0 ? lesson([0, 1, 1], [0, 7, 7]) : lesson([0, 2, 1], [0, 6, 5]),
)
const course = { ...usualCourse, hidden: 8, rounds: 40, deaf: 0, rate: 0.02 }

test('learns what a passage is from what it says and from what stands before it', () => {
  const { net, chain } = train(lessons, 3, course)
  const read = (answers: number[]) => likeliest(run(lesson(answers, []).heard, net).scores, chain)
  expect(read([0, 1, 1])).toEqual([0, 7, 7])
  expect(read([0, 2, 1])).toEqual([0, 6, 5])
})

/** The highest chance of any role, once lessons are doubted so far. */
function surest(doubt: number): number {
  const doubted = lessons.map((one) => ({ ...one, doubt }))
  const { net, chain } = train(doubted, 3, course)
  return Math.max(...marginals(run(lesson([0, 1, 1], []).heard, net).scores, chain))
}

test('is less sure of lessons that are doubted', () => {
  expect(surest(0.2)).toBeLessThan(surest(0) - 0.05)
})

test('a role that is settled or barred is not learned, however doubted', () => {
  const settled = lessons.map((one): Lesson => ({
    ...one,
    doubt: 0.2,
    given: [{ role: 'headline', by: 'first' }],
  }))
  expect(train(settled, 3, course).net.leaveBias[0]).toBeCloseTo(0)
})

/** What speaks for role 3, which no lesson has, where these are barred. */
const biasAfter = (barred: number[]) =>
  train(
    lessons.map((one) => ({ ...one, barred })),
    3,
    course,
  ).net.leaveBias[3]!

test('a role that is not asked about is not unlearned', () => {
  expect(biasAfter([])).toBeLessThan(-0.1)
  expect(biasAfter([3])).toBeCloseTo(0)
})

test('what holds for one kind of texts alone is learned apart and left out', () => {
  const apart = Array.from({ length: 60 }, (): Lesson => ({
    ...lesson([0, 1, 1], [0, 5, 5]),
    apart: true,
  }))
  const { net, chain } = train([...lessons, ...apart], 3, course)
  expect(likeliest(run(lesson([0, 1, 1], []).heard, net).scores, chain)).toEqual([0, 7, 7])
})

test('the same lessons give the same numbers', () => {
  const short = { ...course, rounds: 2 }
  expect(train(lessons, 3, short)).toEqual(train(lessons, 3, short))
})
