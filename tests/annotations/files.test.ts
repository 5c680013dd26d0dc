import { array, assert, constantFrom, integer, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HighlightsFileError } from '../../src/annotations/file.ts'
import { readFile } from '../../src/annotations/import.ts'
import { toMarkdown } from '../../src/annotations/markdown.ts'
import { toAnnotations } from '../../src/annotations/web-annotation.ts'
import { toHighlight } from './show.ts'

const base = 'https://skarvik.example/post/'
const formats = { JSON: toAnnotations, Markdown: toMarkdown }

const troubleOf = (text: string) => {
  try {
    readFile(text)
  } catch (error) {
    return (error as HighlightsFileError).trouble
  }
  return 'none'
}

describe.each(Object.entries(formats))('as %s', (_, write) => {
  test('what goes out comes in again, whatever is quoted and noted', () => {
    const lines = string({ maxLength: 60 }).map((text) => text.replaceAll('\r', ''))
    const texts = array(
      constantFrom('> ', '# ', '\\', '-->', '\n', ' ', 'ferry', '1. ', '<!-- galley ', '`'),
    ).map((parts) => parts.join(''))
    const rows = array(
      record({
        quote: texts,
        note: texts,
        before: lines,
        headline: lines,
        at: integer({ min: 0 }),
      }),
    )
    assert(
      property(rows, (rows) => {
        const highlights = rows.map(({ note, quote, ...row }, number) =>
          toHighlight({
            ...row,
            id: `id${number}`,
            quote: `x${quote}x`,
            ...(note.trim() !== '' && { note: `n${note}n` }),
          }),
        )
        if (highlights.length === 0) return
        expect(readFile(write(highlights, base))).toEqual({ highlights, lost: 0 })
      }),
    )
  })

  test('a whole article of 50,000 words that is marked comes in again, with a note as long', () => {
    const long = 'The ferry comes back. '.repeat(15_000)
    const highlight = toHighlight({ quote: long, note: long, headline: long.slice(0, 5000) })
    expect(readFile(write([highlight], base))).toEqual({ highlights: [highlight], lost: 0 })
  })

  test('a twin and a mark come along', () => {
    const highlight = toHighlight({ twin: 12, mark: 'wave', note: 'Since when?' })
    expect(readFile(write([highlight], base)).highlights).toEqual([highlight])
  })

  test('what is marked in several stretches comes in again so', () => {
    const [two, three] = ['The deck\n\n> said', 'A caption'].map((quote, nth) => ({
      at: 100 * nth,
      quote,
      before: 'Ferry\n\n',
      after: '',
      ...(nth === 0 && { twin: 9 }),
    }))
    const highlights = [
      toHighlight({ rest: [two!, three!], note: 'Why?' }),
      toHighlight({ id: 'two', rest: [three!], twin: 4 }),
    ]
    expect(readFile(write(highlights, base))).toEqual({ highlights, lost: 0 })
  })

  test('one entry that was spoilt does not take the others along', () => {
    const file = write([toHighlight(), toHighlight({ id: 'two' })], base)
    const spoilt = file.replace('2026-11-01T08:00:00.000Z', 'yesterday')
    expect(readFile(spoilt)).toMatchObject({ highlights: [{ id: 'two' }], lost: 1 })
  })

  test('a file of a later version is told from a broken one', () => {
    const file = write([toHighlight()], base)
    expect(troubleOf(file.replace(/("galley": |"version":)1/, '$12'))).toBe('newer')
  })
})

test('JSON is a W3C collection with a quote and a position', () => {
  const { first } = JSON.parse(toAnnotations([toHighlight({ note: 'Since when?' })], base)) as {
    first: { items: unknown[] }
  }
  expect(first.items[0]).toMatchObject({
    type: 'Annotation',
    motivation: 'commenting',
    body: { type: 'TextualBody', value: 'Since when?' },
    target: {
      source: 'https://skarvik.example/post/articles/the-ferry-comes-back-1a2b3c4d.html',
      selector: [
        { type: 'TextQuoteSelector', exact: 'For eleven years' },
        { type: 'TextPositionSelector', start: 21, end: 37 },
      ],
    },
  })
})

test('JSON has a target for each stretch, Markdown quotes them below each other', () => {
  const highlight = toHighlight({ rest: [{ at: 90, quote: 'A caption', before: '', after: '' }] })
  const { first } = JSON.parse(toAnnotations([highlight], base)) as {
    first: { items: { target: { selector: { exact?: string }[] }[] }[] }
  }
  expect(first.items[0]!.target.map(({ selector }) => selector[0]!.exact)).toEqual([
    'For eleven years',
    'A caption',
  ])
  const file = toMarkdown([highlight], base)
  expect(file).toContain('\n\n> For eleven years\n> \n> A caption\n')
  const [rewritten] = readFile(file.replace('> A caption', '> My own words')).highlights
  expect(rewritten).toMatchObject({
    quote: 'For eleven years',
    rest: [{ at: 90, quote: 'My own words' }],
  })
  const [shortened] = readFile(file.replace('> \n> A caption\n', '')).highlights
  expect(shortened).toMatchObject({ quote: 'For eleven years' })
  expect(shortened).not.toHaveProperty('rest')
})

test('a word that was changed in Markdown leaves the stretches where they are', () => {
  const sides = { before: '', after: '' }
  const rest = [
    { at: 90, quote: 'A caption', ...sides },
    { at: 40, quote: 'Two\n\npassages', ...sides },
  ]
  const file = toMarkdown([toHighlight({ quote: 'Here\n\nand there', rest })], base)
  expect(readFile(file.replace('and there', 'or there')).highlights).toMatchObject([
    { quote: 'Here\n\nor there', rest },
  ])
  expect(readFile(file.replace('passages', 'parts')).highlights).toMatchObject([
    { quote: 'Here\n\nand there', rest: [rest[0], { at: 40, quote: 'Two\n\nparts' }] },
  ])
})

test('Markdown can be read by people, and a note that was rewritten there counts', () => {
  const file = toMarkdown([toHighlight({ note: 'Since when?' })], base)
  expect(file).toContain(
    '## [The Ferry Comes Back](https://skarvik.example/post/articles/the-ferry-comes-back-1a2b3c4d.html)\n\n> For eleven years\n\nSince when?\n',
  )
  const [highlight] = readFile(file.replace('Since when?', 'Until when?')).highlights
  expect(highlight).toMatchObject({ quote: 'For eleven years', note: 'Until when?' })
})

test.each([
  ['', 'empty'],
  ['{"rows": [{"uri": "https://example.org", "text": "hm"}], "total": 1}', 'foreign'],
  ['[{"type": "Annotation"}]', 'foreign'],
  ['{"galley": 1, "first": {"items": [', 'broken'],
  ['{"galley": 1}', 'broken'],
  ['{"galley": 1, "first": {"items": []}}', 'empty'],
  ['{"galley": 1, "first": {"items": [{"id": 3}]}}', 'broken'],
  ['# My notes\n\n> A quote\n\nA thought.', 'foreign'],
  ['id,quote\n1,hm', 'foreign'],
])('of %s it is said what is wrong with it: %s', (text, trouble) => {
  expect(troubleOf(text)).toBe(trouble)
})

test('nothing but text comes out of a file, and nothing that has no place in a row', () => {
  const file = toAnnotations([toHighlight()], base).replace(
    '"galley": {',
    '"galley": {"onclick": "alert(1)", "id": "../x", ',
  )
  expect(readFile(file).highlights).toEqual([toHighlight()])
})
