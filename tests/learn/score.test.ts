import { expect, test } from 'vitest'
import { roles } from '../../src/article/article.ts'
import { foldOf } from '../../src/learn/folds.ts'
import { addDocument, blockF1, f1, newScore } from '../../src/learn/score.ts'

const known = {
  file: 'a.txt',
  host: 'example.org',
  language: 'en',
  render: 'blank',
  text: 'Harbour reopens\n\nThe first ferry left.\n\nNess on Monday',
  complete: true,
  blocks: [
    { kind: 'headline' as const, text: 'Harbour reopens' },
    { kind: 'paragraph' as const, text: 'The first ferry left.' },
    { kind: 'caption' as const, text: 'Ness on Monday' },
  ],
}
const role = (name: (typeof roles)[number]) => roles.indexOf(name)

test('a block is hit if one of its role covers the same letters', () => {
  const score = newScore()
  addDocument(score, known, [
    { role: role('headline'), text: 'Harbour  reopens' },
    { role: role('paragraph'), text: 'The first ferry left.' },
    { role: role('heading'), text: 'Ness on Monday' },
  ])
  expect(f1(score.tallies[role('headline')]!)).toBe(1)
  expect(f1(score.tallies[role('caption')]!)).toBe(0)
  expect(blockF1(score)).toBeCloseTo(2 / 3)
  expect(score.confusion[role('caption')]![role('heading')]).toBe(1)
})

test('blocks run together are not hit', () => {
  const score = newScore()
  addDocument(score, known, [
    { role: role('headline'), text: 'Harbour reopens' },
    { role: role('paragraph'), text: 'The first ferry left. Ness on Monday' },
  ])
  expect(f1(score.tallies[role('paragraph')]!)).toBe(0)
})

test('a host is always in the same part of a split', () => {
  expect(foldOf('example.org', 4)).toBe(foldOf('example.org', 4))
  const parts = Array.from({ length: 200 }, (_, at) => foldOf(`site${at}.org`, 4))
  expect(new Set(parts)).toEqual(new Set([0, 1, 2, 3]))
})
