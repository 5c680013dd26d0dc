import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { toCatalog } from '../../src/library/catalog.ts'
import { articleOf, catalog, readArticles } from './articles.ts'

const lighthouse = catalog(
  '2.txt',
  articleOf(`headline | A Lighthouse Is Sold
caption | The light at Cape Anvers
paragraph | The lighthouse at Cape Anvers has been sold to the man who lives beside it.
paragraph | It was last lit in 2003.
teaser | Cape road to be paved “as far as the gate”
teaser | A lighthouse is sold
teaser | Nobody Has Written This`),
)
const road = catalog(
  '1.txt',
  articleOf(`headline | Cape Road to Be Paved as Far as the Gate
paragraph | The council will pave the road to the gate.`),
)

describe('an entry', () => {
  const [entry] = toCatalog([lighthouse, road])

  test('says what an article is without opening it', () => {
    expect(entry).toMatchObject({
      place: 0,
      headline: 'A Lighthouse Is Sold',
      opening: 'The lighthouse at Cape Anvers has been sold to the man who lives beside it.',
      language: 'en',
      minutes: 1,
      pictures: 1,
    })
    expect(entry!.slug).toBe(`a-lighthouse-is-sold-${entry!.id}`)
    expect(entry!.roles).toHaveLength(lighthouse.article.passages.length)
  })

  test('has no more of a headline that is a whole text than a list can carry', () => {
    const [long, slug] = toCatalog([
      catalog('3.txt', articleOf(`headline | ${'word and more '.repeat(9000)}`)),
      catalog('4.txt', articleOf(`headline | ${'x'.repeat(9000)}`)),
    ])
    expect(long!.headline).toMatch(/^word and .*(?:word|and|more)…$/)
    expect(long!.headline.length).toBeLessThan(501)
    expect(long!.slug).toMatch(/^word-and-more-word-and-more-word-and-more-/)
    expect(slug!.headline).toHaveLength(501)
    expect(slug!.slug).toBe(slug!.id)
  })

  test('says who wrote it and when, where the text says so plainly', () => {
    const [dated, unsure] = toCatalog([
      catalog(
        '3.txt',
        articleOf(`headline | The Ferry Is Late
byline | By Anna Holm and Per Lie
date | 14 March 2024
paragraph | The first ferry left Ness at noon with forty people on board.`),
      ),
      catalog(
        '4.txt',
        articleOf(`headline | The Ferry Is Later
byline | By our staff
date | 04/03/2024
paragraph | The first ferry left Ness at one with thirty people on board.`),
      ),
    ])
    expect(dated).toMatchObject({ authors: ['Anna Holm', 'Per Lie'], date: '2024-03-14' })
    expect(unsure!.authors).toEqual([])
    expect(unsure).not.toHaveProperty('date')
  })

  test('finds the articles that its teasers announce, whatever case and marks they have', () => {
    expect(entry!.teasers[0]).toEqual({
      headline: 'Cape road to be paved “as far as the gate”',
      slug: expect.stringMatching(/^cape-road-to-be-paved/),
      minutes: 1,
    })
  })

  test('leads neither to itself nor to what is not in the library', () => {
    expect(entry!.teasers.slice(1)).toEqual([
      { headline: 'A lighthouse is sold' },
      { headline: 'Nobody Has Written This' },
    ])
  })
})

test('an article that a teaser announces is not called similar as well', async () => {
  for (const { teasers, similar } of toCatalog(await readArticles('twelve'))) {
    const teased = new Set(teasers.map(({ slug }) => slug))
    expect(similar.filter(({ slug }) => teased.has(slug))).toEqual([])
    expect(similar.length).toBeLessThanOrEqual(4)
  }
})

test('two articles with one headline have two addresses', async () => {
  const slugs = toCatalog(await readArticles('hostile')).map(({ slug }) => slug)
  expect(new Set(slugs).size).toBe(slugs.length)
})

test('a headline goes without the mark it was typed with', () => {
  const [entry] = toCatalog([
    catalog('001.txt', parseArticle('# Fog on the sound\n\nIt lay there.')),
  ])
  expect(entry!.headline).toBe('Fog on the sound')
  expect(entry!.slug).toMatch(/^fog-on-the-sound-/)
})
