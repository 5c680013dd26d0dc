import { expect, test } from 'vitest'
import { toSections } from '../../src/reader/blocks/section.ts'
import { toTakes } from '../../src/reader/blocks/takes.ts'
import { articleOf } from '../library/articles.ts'

const paragraph = `paragraph | ${'The ferry had not come. '.repeat(40).trim()}`
const sectionsOf = (lines: string[]) =>
  toSections(articleOf(['headline | Fog', ...lines].join('\n')).blocks)

const begins = (lines: string[]) => toTakes(sectionsOf(lines)).map(([first]) => first!.at)

test('takes hold every section in its order, and none is much longer than the others', () => {
  const sections = sectionsOf(Array.from({ length: 60 }, () => paragraph))
  const takes = toTakes(sections)
  expect(takes.flat()).toEqual(sections)
  expect(takes.length).toBeGreaterThan(10)
  for (const take of takes) expect(take.length).toBeLessThanOrEqual(5)
})

test('a take ends behind a paragraph where one comes soon', () => {
  const kinds = ['caption | A pier', 'heading | Later', 'list-item | - a coat', paragraph]
  const takes = toTakes(
    sectionsOf(Array.from({ length: 120 }, (_, at) => kinds[at % kinds.length]!)),
  )
  expect(takes.length).toBeGreaterThan(5)
  for (const take of takes) expect(take.at(-1)!.type).toBe('paragraph')
})

test('another role for a line moves no take but those beside it', () => {
  const lines = Array.from({ length: 60 }, () => paragraph)
  const corrected = begins(lines.with(7, lines[7]!.replace('paragraph', 'caption')))
  const others = begins(lines).filter((at) => !corrected.includes(at))
  expect(others.length).toBeLessThanOrEqual(1)
})

test('without a paragraph it ends too', () => {
  const heading = `heading | ${'The ferry had not come '.repeat(10).trim()}`
  const takes = toTakes(sectionsOf(Array.from({ length: 400 }, () => heading)))
  expect(takes.length).toBeGreaterThan(4)
})

test('an article without a text has none', () => {
  expect(toTakes([])).toEqual([])
})
