import { describe, expect, test } from 'vitest'
import type { Row } from '../../src/library/row.ts'
import { findLetters, listSorts, sortRows, sorts } from '../../src/library/sorts.ts'

const rows = [
  { id: '0', headline: '“Éclair” at Ten', words: 300, date: '2021-05-01' },
  { id: '1', headline: 'Article 10', words: 100 },
  { id: '2', headline: 'Article 9', words: 200, date: '2024-01-31' },
] as Row[]
const order = (sort: string) => sortRows(rows, sort).map(({ id }) => Number(id))

describe('sorting', () => {
  test('puts what was added last first, unless asked otherwise', () => {
    expect(sorts[0]!.name).toBe('added')
    expect(order('added')).toEqual([0, 1, 2])
    expect(order('no such order')).toEqual([0, 1, 2])
  })

  test('by headline passes over quotes and counts numbers as numbers', () => {
    expect(order('headline')).toEqual([2, 1, 0])
  })

  test('by length puts the shortest first', () => {
    expect(order('length')).toEqual([1, 2, 0])
  })

  test('by date puts the newest first and what has none last', () => {
    expect(order('date')).toEqual([2, 0, 1])
  })

  test('by date is offered only where something has one', () => {
    expect(listSorts(rows)).toContain('date')
    expect(listSorts([rows[1]!])).toEqual(['added', 'headline', 'length'])
  })
})

test('letters begin where their first headline is; other scripts follow together', () => {
  const headlines = [
    '3 Boats',
    '“Apples”',
    'Ärger am Hafen',
    'Øre og kroner',
    'Zinc',
    'Заречье',
    '港',
  ]
  const sorted = sortRows(
    headlines.map((headline, at) => ({ id: `${at}`, headline }) as Row),
    'headline',
  )
  expect(findLetters(sorted)).toEqual([
    ['#', 0],
    ['A', 1],
    ['O', 3],
    ['Z', 4],
    ['…', 5],
  ])
})
