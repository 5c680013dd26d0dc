import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { parseLabelled, toRoleLetters } from '../../src/article/labelled.ts'
import { parseArticle } from '../../src/article/parse.ts'
import { readRemains } from '../../src/article/remains.ts'

const source = `Harbour reopens after the storm
The sea wall on Monday

The first ferry left at dawn, with forty people on board and the mayor at the rail.

Bread prices rise for the ninth month
`

const shape = ({ headline, blocks, teasers, aside }: Article) => ({
  headline: headline.text,
  blocks: blocks.map(({ type }) => type),
  teasers: teasers.map(({ text }) => text),
  aside: aside.length,
})

describe('the letters of an article', () => {
  test('make the same article of its text, without deciding again', () => {
    const article = parseArticle(source, { language: 'en' })
    const again = parseLabelled(source, toRoleLetters(article), 'en')
    expect(shape(again!)).toEqual(shape(article))
    expect(again!.text).toBe(article.text)
  })

  test('make it of a text that pages part, where they break', () => {
    const paged = source.replace('people', '\n\n1\n\fpeople').concat('\n\n2\n\f')
    const article = parseArticle(paged, { language: 'en' })
    const again = parseLabelled(paged, toRoleLetters(article), 'en', readRemains(paged))
    expect(again!.text).toBe(article.text)
    expect(again!.text).not.toMatch(/\d/)
  })

  test.each([
    ['too few', 'afh'],
    ['too many', 'afhkk'],
    ['of no role', 'af?k'],
    ['capitals', 'AFHK'],
    ['none', ''],
  ])('that are not of this text are refused: %s', (_, letters) => {
    expect(parseLabelled(source, letters, 'en')).toBeUndefined()
  })
})
