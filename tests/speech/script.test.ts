import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { toScript } from '../../src/speech/script.ts'
import { articleOf } from '../library/articles.ts'

const article = articleOf(`headline | Fog
caption   | The mole on Monday. (Credit: Per Lie)
paragraph | It came at noon. Nobody saw it.
heading   | After
quote     | “We heard it.”
list-item | - one lamp
list-item | - two bells
list-item | 3. three gulls
teaser    | The Ferry Comes Back`)
const announce = (number: number) => `Picture ${number}.`

const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '')

describe('what is read aloud', () => {
  test('is headline and body, a sentence at a time, captions announced', () => {
    const lines = toScript(article, announce)
    expect(lines.map(({ text, passage }) => [passage, text])).toEqual([
      [0, 'Fog'],
      [1, 'Picture 1. The mole on Monday.'],
      [1, '(Credit: Per Lie)'],
      [2, 'It came at noon.'],
      [2, 'Nobody saw it.'],
      [3, 'After'],
      [4, '“We heard it.”'],
      [5, 'one lamp'],
      [6, 'two bells'],
      [7, '3. three gulls'],
    ])
    for (const { at, length, text } of lines) {
      expect(text.endsWith(article.text.slice(at, at + length))).toBe(true)
    }
  })

  test('says stressed words without their signs', () => {
    const article = articleOf('headline | Fog\nparagraph | The _Ghost_ came *at noon*.')
    const [, line] = toScript(article, announce)
    expect(line).toMatchObject({ text: 'The  Ghost  came  at noon .', length: 27 })
  })

  test('leaves captions out if they are not wanted', () => {
    const texts = toScript(article, undefined).map(({ text }) => text)
    expect(texts).not.toContain('(Credit: Per Lie)')
    expect(texts).toContain('Nobody saw it.')
  })

  test('is cut at a comma, and not within a number', () => {
    const words = 'and so they went on along the river '
    const sentence = `${words.repeat(5)}for a while, ${words.repeat(2)}with 12,500 boats ${words.repeat(3)}home.`
    const parsed = parseArticle(`The boats\n\n${sentence}\n`, { language: 'en' })
    const texts = toScript(parsed, announce).map(({ text }) => text)
    expect(texts[1]).toMatch(/for a while,$/)
    expect(texts[2]).toContain('12,500')
  })

  test('is never cut within a character', () => {
    const parsed = parseArticle(`Signs\n\nx${'𠮷'.repeat(400)}\n`, { language: 'ja' })
    const lines = toScript(parsed, announce)
    expect(lines.length).toBeGreaterThan(2)
    for (const { text } of lines) expect(text).not.toMatch(/\p{Cs}/u)
  })

  test('has no line too long for an engine, and leaves no letter of the body out', () => {
    const word = string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 })
    assert(
      property(word, (one) => {
        const body = `${`${one.trim() || 'x'} `.repeat(200).trim()}.`
        const parsed = parseArticle(`A headline of some words\n\n${body}\n`, { language: 'en' })
        const lines = toScript(parsed, announce)
        expect(Math.max(0, ...lines.map(({ length }) => length))).toBeLessThanOrEqual(300)
        const said = lines.map(({ at, length }) => parsed.text.slice(at, at + length)).join('')
        const read = [parsed.headline, ...(parsed.deck ? [parsed.deck] : [])]
          .concat(
            parsed.blocks.flatMap((block) =>
              block.type === 'figure'
                ? [block.caption]
                : block.type === 'quote'
                  ? block.passages
                  : block.type === 'list'
                    ? block.items
                    : [block.passage],
            ),
          )
          .map(({ text }) => text)
          .join('')
        expect(letters(said)).toBe(letters(read))
      }),
      { numRuns: 60 },
    )
  })
})
