import { describe, expect, test } from 'vitest'
import type { Article, Role } from '../../src/article/article.ts'
import { assemble } from '../../src/article/assemble.ts'
import { parseLabelled, toRoleLetters } from '../../src/article/labelled.ts'
import { parseArticle } from '../../src/article/parse.ts'
import { segment } from '../../src/article/segment.ts'

const source = `Harbour reopens after the storm
The sea wall on Monday

The first ferry left at dawn, with forty people on board and the mayor at the rail.

Bread prices rise for the ninth month
`

const labelled = (roles: [Role, number][]): Article =>
  assemble(
    segment(source),
    roles.map(([role, confidence]) => ({ role, confidence })),
    'en',
  )

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

  test('carry what is too doubtful to be shown', () => {
    const article = labelled([
      ['headline', 1],
      ['caption', 0.4],
      ['paragraph', 0.4],
      ['teaser', 0.3],
    ])
    expect(toRoleLetters(article)).toBe('aFHK')
    expect(shape(parseLabelled(source, 'aFHK', 'en')!)).toEqual(shape(article))
  })

  test.each([
    ['too few', 'afh'],
    ['too many', 'afhkk'],
    ['of no role', 'af?k'],
    ['none', ''],
  ])('that are not of this text are refused: %s', (_, letters) => {
    expect(parseLabelled(source, letters, 'en')).toBeUndefined()
  })
})

describe('a caption or a teaser that is more likely none', () => {
  test('stands as a paragraph where it stood, and keeps its role in the structure', () => {
    const article = labelled([
      ['headline', 1],
      ['caption', 0.49],
      ['paragraph', 1],
      ['teaser', 0.49],
    ])
    expect(article.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
    expect(article.teasers).toEqual([])
    expect(article.passages.map(({ role }) => role)).toEqual([
      'headline',
      'caption',
      'paragraph',
      'teaser',
    ])
  })
})
