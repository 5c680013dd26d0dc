import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roles, type Article } from '../../src/article/article.ts'
import { passagesOf } from '../../src/article/facts.ts'
import { parseArticle } from '../../src/article/parse.ts'
import { readRemains } from '../../src/article/remains.ts'

const words = fc.constantFrom(
  'harbour',
  'The',
  'Anna',
  'storm.',
  'Photo:',
  'By',
  '“Yes,”',
  '12',
  'March',
  '2024',
  '-',
  '#',
  '>',
  '1.',
  'Advertisement',
  '©',
  'haben',
  'Die',
  '港',
  '口。',
  'مرحبا',
  'ไทย',
  'inter-',
  'word\u00adbreak',
  'zero\u200bwidth',
  '\u00a0',
  '\u0000',
  '&amp;',
  '&rsquo;',
  '&nbsp;',
  '=20',
  '=E2=80=99',
  '\u0093',
  '😀',
  '\ud800',
  '---',
  'title:',
  '|',
)
const breaks = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '\f',
  '\n\n\n',
  '  \n  ',
  '\u2028',
)
const prose = fc
  .array(fc.tuple(words, breaks), { maxLength: 120 })
  .map((parts) => parts.flat().join(''))
const anyText = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ maxLength: 400 }),
)

// What shows nothing counts as white: soft hyphen, zero-width space, word joiner, byte order mark.
const ink = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '')

// What other formats leave in a text: entities, quoted-printable, control characters, the marks of quoted mail.
const leftover = /&#?\w+;|=[\dA-F]{2}|=\s|[^\P{Cc}\t-\r]|>/u

// The mark that each line of a quotation repeats stands once.
const unmarked = (text: string): string => ink(text).replace(/>/g, '')

const placed = (article: Article): number =>
  article.blocks.flatMap(passagesOf).length +
  article.teasers.length +
  article.aside.length +
  [article.deck, article.byline, article.date].filter(Boolean).length +
  (article.passages.includes(article.headline) ? 1 : 0)

describe('for any text at all', () => {
  test('every character that is not white is in one passage, in order, at a true place', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { passages } = parseArticle(source)
        let end = 0
        for (const { from, to } of passages) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          expect(ink(source.slice(end, from))).toBe('')
          end = to
        }
        expect(ink(source.slice(end))).toBe('')
      }),
      { numRuns: 400 },
    )
  })

  test('a passage says what stands at its place, letter by letter', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        fc.pre(!leftover.test(source) && readRemains(source).changes.length === 0)
        for (const { from, to, text } of parseArticle(source).passages) {
          expect(ink(text)).toBe(ink(source.slice(from, to)))
        }
      }),
      { numRuns: 400 },
    )
  })

  test('what other formats left is read, and nothing else is', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { passages } = parseArticle(source)
        expect(unmarked(passages.map((one) => one.text).join(''))).toBe(
          unmarked(readRemains(source).text),
        )
        for (const { text } of passages) expect(text).not.toMatch(/\p{Cc}/u)
      }),
      { numRuns: 400 },
    )
  })

  test('each passage stands in the article once, and its place in the text is true', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const article = parseArticle(source)
        expect(placed(article)).toBe(article.passages.length)
        for (const { at, text } of article.passages) {
          expect(article.text.slice(at, at + text.length)).toBe(text)
        }
        for (const { confidence } of article.passages) {
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('the same text gives the same article, and it is plain JSON', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const article = parseArticle(source)
        expect(parseArticle(source)).toEqual(article)
        expect(JSON.parse(JSON.stringify(article))).toEqual(article)
      }),
    )
  })

  test('a corrected passage has the role it was given', () => {
    fc.assert(
      fc.property(prose, fc.nat(), fc.constantFrom(...roles), (source, pick, role) => {
        const { passages } = parseArticle(source)
        const chosen = passages[pick % Math.max(1, passages.length)]
        if (!chosen) return
        const again = parseArticle(source, { pins: [{ text: chosen.text, role }] })
        expect(again.passages.find((one) => one.text === chosen.text)?.role).toBe(role)
        expect(again.passages.map((one) => one.text)).toEqual(passages.map((one) => one.text))
      }),
    )
  })

  test('an empty text is an article with an empty headline', () => {
    const article = parseArticle(' \n\u200b\n ')
    expect(article.headline.text).toBe('')
    expect(article.passages).toEqual([])
  })
})

const seconds = (source: string): number => {
  const before = process.cpuUsage()
  parseArticle(source)
  return process.cpuUsage(before).user / 1e6
}

describe('time is linear', () => {
  const paragraph =
    'The first ferry left at dawn with forty people on board, and Erik Sund counted them. '

  test.each([
    ['one line', (size: number) => paragraph.repeat(size / paragraph.length)],
    ['short lines', (size: number) => 'Ness\n'.repeat(size / 5)],
    [
      'paragraphs',
      (size: number) => `${paragraph.repeat(4)}\n\n`.repeat(size / paragraph.length / 4),
    ],
    ['brackets', (size: number) => '(['.repeat(size / 2)],
    ['blank lines', (size: number) => '\n'.repeat(size)],
    ['one letter', (size: number) => 'a'.repeat(size)],
    ['colons', (size: number) => 'a: '.repeat(size / 3)],
  ])(
    '%s',
    (_, toSource) => {
      seconds(toSource(20_000))
      const best = (size: number) => Math.min(seconds(toSource(size)), seconds(toSource(size)))
      const small = Math.max(0.02, best(20_000))
      // Eight times the text; sixty-four times the time would be the square.
      expect(best(160_000) / small).toBeLessThan(32)
    },
    120_000,
  )
})
