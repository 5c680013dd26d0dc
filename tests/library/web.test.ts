import { describe, expect, test, vi } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { toCatalog } from '../../src/library/catalog.ts'
import { createWeb } from '../../src/library/web.ts'
import { articleOf, catalog, readArticles } from './articles.ts'

const road = articleOf(`headline | Cape Road to Be Paved as Far as the Gate
paragraph | The council will pave the road to the gate.
teaser | A Lighthouse Is Sold at Last`)
const light = articleOf(`headline | A Lighthouse Is Sold at Last
paragraph | The lighthouse at the end of the cape road has been sold.
teaser | Cape Road to Be Paved as Far as the Gate
teaser | Cape Road to Be Paved as Far as the Gate
teaser | Nobody Has Written This`)
const bread = articleOf(`headline | Bread Is Dear This Spring
paragraph | A loaf costs a crown more.
teaser | A Lighthouse Is Sold at Last`)

describe('articles lead to each other', () => {
  const [first, second, third] = createWeb()([road, light, bread])

  test('by what they announce, and back', () => {
    expect(first!.teasers).toEqual([1])
    expect(second!.teasers).toEqual([0, 0, undefined])
    expect(second!.teasedIn).toEqual([2])
    expect(third!.teasedIn).toEqual([])
  })

  test('once only: what is announced is neither announcing nor similar', async () => {
    expect(first!.teasedIn).toEqual([])
    expect(first!.similar).not.toContain(1)
    for (const name of ['twelve', 'seeds', 'hostile']) {
      for (const entry of toCatalog(await readArticles(name))) {
        const groups = [entry.teasers, entry.teasedIn, entry.similar].flatMap((group) => [
          ...new Set(group.flatMap(({ slug }) => slug ?? [])),
        ])
        expect(new Set(groups).size).toBe(groups.length)
      }
    }
  })
})

test('an article that thousands announce names six of them, and how many more there are', () => {
  const many = Array.from({ length: 3000 }, (_, at) =>
    catalog(`${at}.txt`, {
      ...bread,
      headline: { ...bread.headline, text: `Bread Is Dear in Town ${at}` },
    }),
  )
  const [entry] = toCatalog([catalog('light.txt', light), ...many])
  expect(entry!.teasedIn.map(({ headline }) => headline)).toEqual(
    [0, 1, 2, 3, 4, 5].map((at) => `Bread Is Dear in Town ${at}`),
  )
  expect(entry!.teasedInMore).toBe(2994)
  expect(JSON.stringify(entry).length).toBeLessThan(3000)
}, 120_000)

describe('a library that changes', () => {
  test('is connected as one that was read anew', async () => {
    const articles = (await readArticles('twelve')).map(({ article }) => article)
    const connect = createWeb()
    connect(articles)
    const states: Article[][] = [
      articles.with(3, light),
      [road, ...articles.with(3, light)],
      [road, ...articles.with(3, light).slice(1)],
      articles,
    ]
    for (const state of states) expect(connect(state)).toEqual(createWeb()(state))
  })

  test('of 3,000 does not look at each article again for one edit', () => {
    const articles = Array.from({ length: 3000 }, (_, at) =>
      articleOfWords(`Bread ${at}`, `wheat${at % 500} flour oven${at % 70} baker`),
    )
    const connect = createWeb()
    const before = connect(articles)
    const edited = articles.with(7, articleOfWords('Bread 7', 'wheat7 flour oven7 baker yeast'))
    const spy = vi.spyOn(String.prototype, 'matchAll')
    const after = connect(edited)
    const texts = spy.mock.contexts.length
    spy.mockRestore()
    expect(texts).toBeLessThan(10)
    expect(after[2000]).toEqual(before[2000])
  })

  test('leads to what has come, and never to what has gone', () => {
    let articles = Array.from({ length: 150 }, (_, at) => bake(at))
    const connect = createWeb()
    connect(articles)
    const follow = (next: Article[]) => {
      articles = next
      const places = connect(articles).map(({ similar }) => similar)
      expect(places.flat().every((place) => place >= 0 && place < articles.length)).toBe(true)
      return places
    }
    for (let round = 0; round < 30; round += 1) {
      const [at, other] = [(round * 37) % 100, (round * 37 + 5) % 100]
      follow(articles.toSpliced(at, 1, bake(round)))
      follow(articles.toSpliced(at, 1, bake(round + 150), bake(round + 50)))
      const places = follow(articles.with(other, bake(round + 150)))
      expect(places[at]).toContain(other)
      follow(articles.toSpliced(at, 1))
    }
  })
})

function bake(at: number): Article {
  return articleOfWords('Bread', `${toYeast(at % 9)} ${toYeast(at % 4)} baker ${toYeast(at)}`)
}

function toYeast(at: number): string {
  return `yeast${'abcdefghijklmno'[at % 15]}${'pqrstuvwxyz'[at % 11]}`
}

function articleOfWords(headline: string, words: string): Article {
  const passages = [
    { role: 'headline', text: headline },
    { role: 'paragraph', text: words },
  ]
  return { headline: passages[0], passages, teasers: [], language: 'en' } as unknown as Article
}

test('a library as scrapers leave it is connected through small edits, and nowhere wrongly', async () => {
  const entries = toCatalog(await readArticles('web'))
  const links = entries.map(({ headline, teasers, teasedIn, similar }) => ({
    headline: headline.split(' ').slice(0, 3).join(' '),
    teasers: teasers.map(({ slug }) => slug?.split('-').slice(0, 3).join('-')),
    teasedIn: teasedIn.map(({ slug }) => slug!.split('-').slice(0, 3).join('-')),
    similar: similar.map(({ slug }) => slug!.split('-').slice(0, 3).join('-')),
  }))
  expect(links).toEqual([
    { headline: 'A Timetable Nobody', teasers: [], teasedIn: [], similar: expect.any(Array) },
    {
      headline: 'The Tunnel Under',
      teasers: ['the-skarvik-ferry', undefined],
      teasedIn: [],
      similar: expect.any(Array),
    },
    {
      headline: 'Captain Holm Takes',
      teasers: ['the-skarvik-ferry'],
      teasedIn: [],
      similar: expect.any(Array),
    },
    {
      headline: 'The Skarvik Ferry',
      teasers: [undefined, undefined],
      teasedIn: ['the-tunnel-under', 'captain-holm-takes'],
      similar: expect.any(Array),
    },
  ])
})
