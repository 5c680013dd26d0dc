import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toExcerpt, toRuns } from '../../src/search/excerpt.ts'

const show = (runs: { text: string; found?: true }[]) =>
  runs.map(({ text, found }) => (found ? `[${text}]` : text)).join('')

const long = `${'The quay was empty that day. '.repeat(8)}Then the ferry came in. ${'Nobody spoke of it again. '.repeat(9)}`

test('shows a short text whole', () => {
  expect(show(toExcerpt('The ferry came.', [{ at: 4, length: 5, term: 0 }]))).toBe(
    'The [ferry] came.',
  )
})

test('shows what stands around the first hit, from a word to a word', () => {
  const at = long.indexOf('ferry')
  const shown = show(toExcerpt(long, [{ at, length: 5, term: 0 }]))
  expect(shown).toMatch(/^…\w.*the \[ferry\] came in\. Nobody.*\w…$/)
  expect(shown.length).toBeLessThan(175)
})

test('ends with a word and dots, and not with a comma and dots', () => {
  const text = `The ferry came in. ${'Empty, '.repeat(60)}`
  expect(show(toExcerpt(text, [{ at: 4, length: 5, term: 0 }]))).toMatch(/\w…$/)
})

test('cuts a text without spaces between characters', () => {
  const text = '魚'.repeat(400)
  expect(show(toExcerpt(text, [{ at: 200, length: 2, term: 0 }]))).toMatch(/^…魚+\[魚魚\]魚+…$/)
})

test('cuts no letter from its marks, and no sign in two', () => {
  for (const letter of ['กี้', 'नि', 'e\u0301', '𠮷', '😀']) {
    for (let before = 0; before < letter.length; before += 1) {
      const text = `${letter.repeat(200)}${'x'.repeat(before)}${letter.repeat(200)}`
      const at = letter.length * 200 + before
      const shown = show(toExcerpt(text, [{ at, length: letter.length, term: 0 }]))
      expect(shown).toMatch(new RegExp(`^…(${letter})+x*\\[${letter}\\](${letter})+…$`, 'u'))
    }
  }
})

test('the runs of a text are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(10), (text, at, length) => {
      const hits = at + length <= text.length && length > 0 ? [{ at, length, term: 0 }] : []
      expect(
        toRuns(text, hits)
          .map(({ text }) => text)
          .join(''),
      ).toBe(text)
    }),
  )
})
