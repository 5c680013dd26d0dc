import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/article/sentences.ts'

const sentencesOf = (text: string, language = 'en') =>
  splitSentences(text, language).map(({ at, length }) => text.slice(at, at + length))

describe('the sentences of a passage', () => {
  test.each([
    ['en', ['The ferry left at dawn.', 'Forty people were on board.']],
    ['en', ['“It is late,” she said.', '“Too late?”', 'Nobody knew.']],
    ['en', ['Gen. Mary O. Lee spoke to the U.S. Senate on Monday.', 'Mr. Lie did not.']],
    ['de', ['Die Fähre legte um 5.30 Uhr ab.', 'Dr. Berg stand z.B. noch am Kai.']],
    ['ja', ['フェリーは夜明けに出た。', '四十人が乗っていた。']],
    ['ar', ['غادرت العبارة عند الفجر.', 'كان على متنها أربعون شخصا.']],
  ])('%s: %j', (language, wanted) => {
    expect(sentencesOf(wanted.join(language === 'ja' ? '' : ' '), language)).toEqual(wanted)
  })

  test('of nothing are none', () => {
    expect(splitSentences('', 'en')).toEqual([])
    expect(splitSentences(' \n ', 'en')).toEqual([])
  })

  test('in a language without a valid name are found all the same', () => {
    expect(sentencesOf('One. Two.', 'und')).toEqual(['One.', 'Two.'])
  })

  test('stand in order, never overlap, and leave out nothing but white space', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        let end = 0
        for (const { at, length } of splitSentences(text, 'en')) {
          expect(text.slice(end, at).trim()).toBe('')
          expect(length).toBeGreaterThan(0)
          expect(at).toBeGreaterThanOrEqual(end)
          end = at + length
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })
})

test('a long passage has the sentences that its parts have', () => {
  const few = sentencesOf(
    'The ferry left at dawn. Dr. Lie was on board, and 40 others. Nobody said a word.',
  )
  const many = 'The ferry left at dawn. Dr. Lie was on board, and 40 others. Nobody said a word. '
  expect(sentencesOf(many.repeat(500))).toEqual(Array.from({ length: 500 }, () => few).flat())
  const endless = `${'and on it went '.repeat(2000)}until noon.`
  expect(sentencesOf(`${endless} Then it stopped.`)).toEqual([endless, 'Then it stopped.'])
})
