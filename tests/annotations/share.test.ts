import { assert, nat, option, property, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import { readShared, toShared } from '../../src/annotations/share.ts'

const anchor = {
  at: 21,
  quote: 'Für elf Jahre “blieb” er',
  before: 'Zurück\n',
  after: ' 船は',
  twin: 3,
}
const text = (maxLength: number) => string({ unit: 'grapheme', maxLength: maxLength / 2 })
const pack = (value: unknown) =>
  `#share=${btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`

test('a passage comes out of its link as it went in, whatever it says', () => {
  const anchors = record({ at: nat(), quote: text(300), before: text(20), after: text(20) })
  assert(
    property(anchors, option(nat(), { nil: undefined }), (anchor, twin) => {
      const quote = `x${anchor.quote}`
      const whole = {
        ...anchor,
        quote,
        before: anchor.before.slice(0, 64),
        after: anchor.after.slice(0, 64),
        ...(twin !== undefined && { twin }),
      }
      expect(readShared(toShared(whole)!)).toEqual(whole)
    }),
  )
})

test.each(['.', ').', '…', '%E2%80%9D'])('%s behind a link is no part of it', (sign) => {
  expect(readShared(toShared(anchor)! + sign)).toEqual(anchor)
})

test('several stretches come out of one link, and count together', () => {
  const rest = [anchor, { at: 0, quote: 'a'.repeat(600), before: '', after: '' }]
  expect(readShared(toShared({ ...anchor, rest })!)).toEqual({ ...anchor, rest })
  expect(toShared({ ...anchor, rest: [...rest, ...rest, ...rest] })).toBeUndefined()
})

test('a link that nobody would look into is not made: of few words in many stretches', () => {
  const stretch = { at: 9, quote: '船は', before: '海'.repeat(64), after: '岸'.repeat(64) }
  const several = (count: number) => ({
    ...stretch,
    rest: Array.from({ length: count }, () => stretch),
  })
  const short = several(10)
  expect(readShared(toShared(short)!)).toEqual(short)
  expect(toShared(several(30))).toBeUndefined()
})

test('a link is plain letters, and holds nothing of the reader’s', () => {
  const link = toShared({ ...anchor, note: 'Mine', id: 'one' } as typeof anchor)!
  expect(link).toMatch(/^#share=[\w-]+$/)
  expect(readShared(link)).toEqual(anchor)
})

test('a passage too long for a link is refused', () => {
  expect(toShared({ ...anchor, quote: 'a'.repeat(1501) })).toBeUndefined()
})

test.each([
  ['another fragment', '#picture-2'],
  ['nothing', '#share='],
  ['no letters of ours', '#share=%3Cscript%3E'],
  ['no JSON', `#share=${btoa('hello')}`],
  ['no UTF-8', '#share=__79'],
  ['a later version', pack([3, 0, 'a', '', ''])],
  ['no stretch', pack([2])],
  ['one stretch of several that is none', pack([2, [0, 'a', '', ''], [0, '', '', '']])],
  ['a place before the text', pack([1, -1, 'a', '', ''])],
  ['a place that is no number', pack([1, '0', 'a', '', ''])],
  ['no words', pack([1, 0, ' ', '', ''])],
  ['words that are no text', pack([1, 0, { toString: 1 }, '', ''])],
  ['too many words', pack([1, 0, 'a'.repeat(1501), '', ''])],
  ['too much beside them', pack([1, 0, 'a', 'b'.repeat(65), ''])],
  ['a twin that is none', pack([1, 0, 'a', '', '', 'x'])],
  ['more than a link can hold', `#share=${'A'.repeat(20_000)}`],
])('of %s nothing is taken', (_, hash) => {
  expect(readShared(hash)).toBeUndefined()
})

test('whatever stands in an address, reading it never fails', () => {
  assert(
    property(string(), (text) => {
      readShared(`#share=${text}`)
    }),
  )
})
