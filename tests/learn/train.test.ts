import { expect, test } from 'vitest'
import { likeliest } from '../../src/article/chain.ts'
import { run } from '../../src/article/network.ts'
import { train, usualCourse, type Lesson } from '../../src/learn/train.ts'

// Answer 0 speaks for role 0 and answer 1 for role 7, but 1 after 2 is role 5: only the chain or the view can tell.
const lesson = (answers: number[], right: number[]): Lesson => ({
  heard: answers.map((answer) => Uint16Array.of(answer)),
  right,
  weight: 1,
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

test('the same lessons give the same numbers', () => {
  const short = { ...course, rounds: 2 }
  expect(train(lessons, 3, short)).toEqual(train(lessons, 3, short))
})
