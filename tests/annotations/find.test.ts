import { expect, test } from 'vitest'
import { findHighlights } from '../../src/annotations/find.ts'
import type { Highlight } from '../../src/annotations/highlight.ts'
import { readQuery } from '../../src/search/query.ts'

const highlight = (id: string, quote: string, note?: string): Highlight => ({
  id,
  article: 'abcdefgh',
  headline: 'The ferry comes back',
  language: 'en',
  mark: 'line',
  at: 0,
  quote,
  before: '',
  after: '',
  made: `2026-01-0${id}T00:00:00.000Z`,
  changed: `2026-01-0${id}T00:00:00.000Z`,
  ...(note !== undefined && { note }),
})

const list = [
  highlight('1', 'forty people on board', 'Ask Søren who counted them'),
  highlight('2', 'Soren counted the boats'),
  highlight('3', 'the fish hall lost its roof'),
]
const find = (query: string) =>
  findHighlights(list, readQuery(query).terms).map(({ highlight, noted, text, hits }) => [
    highlight.id,
    noted ? 'note' : 'words',
    hits.map(({ at, length }) => text.slice(at, at + length)),
  ])

test('highlights are found by their note and by their words, whatever the accents', () => {
  expect(find('soren')).toEqual([
    ['2', 'words', ['Soren']],
    ['1', 'note', ['Søren']],
  ])
})

test('of several stretches each is looked through', () => {
  const rest = [{ at: 9, quote: 'A caption', before: '', after: '' }]
  const marked = { ...highlight('1', 'The headline'), rest }
  const { terms } = readQuery('caption headline')
  expect(findHighlights([marked], terms)).toMatchObject([{ text: 'The headline\n\nA caption' }])
})

test('both together have to have every word', () => {
  expect(find('board counted')).toEqual([['1', 'note', ['counted']]])
  expect(find('board roof')).toEqual([])
  expect(find('“fish hall”')).toEqual([['3', 'words', ['fish hall']]])
})

test('nothing is found by nothing', () => {
  expect(find('')).toEqual([])
})
