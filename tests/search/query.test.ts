import { describe, expect, test } from 'vitest'
import { isLongEnough, mostCharacters, mostTerms, readQuery } from '../../src/search/query.ts'

const read = (typed: string) =>
  readQuery(typed).terms.map(({ kind, words }) => `${kind} ${words.join(' ')}`)

test('takes words one by one and phrases whole', () => {
  expect(read('harbour “winter ferry” Café')).toEqual([
    'phrase winter ferry',
    'word harbour',
    'word cafe',
  ])
})

test('takes a quotation that is not closed yet for words', () => {
  expect(read('"winter fer')).toEqual(['word winter', 'word fer'])
})

test.each([
  ['a', false],
  ['ё', false],
  ['ㅊ', false],
  ['ab', true],
  ['"a"', true],
  ['茶', true],
  ['책', true],
])('%s can be looked for: %s', (typed, can) => {
  expect(readQuery(typed).terms.some(isLongEnough)).toBe(can)
})

test('asks for a word once', () => {
  expect(read('ferry Ferry FERRY')).toEqual(['word ferry'])
})

describe('signs ask for nothing', () => {
  test.each(['', '   ', '***', '""', '“”', '"""', '&&', '\\', '.*', '[', '(((', '\u0000', '– —'])(
    '%j',
    (typed) => {
      expect(read(typed)).toEqual([])
    },
  )
})

test('letters among signs are what is asked', () => {
  expect(read('<b>half</b> C++ \\d+ U.S. 3.5')).toEqual([
    'word b',
    'word half',
    'word c',
    'word d',
    'word us',
    'word 35',
  ])
})

test('leaves out what is past the end of any question', () => {
  const { terms, cut, text } = readQuery('word '.repeat(2000))
  expect(text.length).toBeGreaterThan(9000)
  expect(cut).toBe(true)
  expect(terms).toHaveLength(1)
  const many = readQuery(Array.from({ length: 50 }, (_, at) => `w${at}`).join(' '))
  expect(many).toMatchObject({ cut: true })
  expect(many.terms).toHaveLength(mostTerms)
  expect(readQuery('a'.repeat(10_000)).terms[0]!.words[0]).toHaveLength(mostCharacters)
})
