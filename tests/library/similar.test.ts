import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { createSimilarIndex } from '../../src/library/similar.ts'
import { articleOf } from './articles.ts'
import { topics } from './topics.ts'

const about = (headline: string, text: string) =>
  articleOf(`headline | ${headline}\nparagraph | ${text}`)

const harbour = about('Ferries', 'The harbour, the ferries, the quay and the harbour master.')
const boats = about('Boats', 'Ferries leave the quay when the harbour master says so.')
const bread = about('Bread', 'Flour, ovens, bakers and the price of a loaf of bread.')
const loaf = about('Loaves', 'A loaf of bread, says the bakers, needs flour and patience.')

function findSimilar(articles: Article[]): number[][] {
  const index = createSimilarIndex()
  index.update(articles)
  const places = new Map(articles.map((article, place) => [article, place]))
  return articles.map((article) => index.nearest(article).map((other) => places.get(other)!))
}

describe('similar articles', () => {
  test('share their words', () => {
    expect(findSimilar([harbour, boats, bread, loaf]).map(([first]) => first)).toEqual([1, 0, 3, 2])
  })

  test('are never the article itself and at most sixteen', () => {
    const many = Array.from({ length: 20 }, () => ({ ...boats })).concat(bread)
    findSimilar(many).forEach((found, self) => {
      expect(found).not.toContain(self)
      expect(found.length).toBeLessThanOrEqual(16)
    })
  })

  test('are none in a library of one, and none where no word is shared', () => {
    expect(findSimilar([harbour])).toEqual([[]])
    expect(findSimilar([harbour, about('Snow', 'Nothing but white.')])).toEqual([[], []])
  })

  test('are told by names before other words', () => {
    const holm = about('At the Quay', 'On Monday Ingrid Holm spoke of rope, paint and winter.')
    const same = about('In the Club', 'A prize was given to Ingrid Holm by children.')
    const words = about('In the Yard', 'Buyers of rope and paint wait through winter.')
    const rest = [harbour, boats, bread, loaf]
    expect(findSimilar([holm, words, same, ...rest])[0]![0]).toBe(2)
  })
})

test('of articles on known topics the nearest are nearly always on the same one', () => {
  const articles = Object.entries(topics).flatMap(([topic, some]) =>
    some.map(([headline, text]) => ({ topic, article: about(headline, text) })),
  )
  const found = findSimilar(articles.map(({ article }) => article))
  const siblings = (at: number) =>
    articles.filter(({ topic }, other) => other !== at && topic === articles[at]!.topic).length
  const firstRight = found.filter(
    ([first], at) => first !== undefined && articles[first]!.topic === articles[at]!.topic,
  )
  const hits = found.map((some, at) => {
    const right = some.filter((other) => articles[other]!.topic === articles[at]!.topic)
    return { right: right.length, of: siblings(at), listed: some.length }
  })
  const sum = (key: 'right' | 'of' | 'listed') => hits.reduce((sum, hit) => sum + hit[key], 0)
  console.log(
    `similar: ${firstRight.length} of ${articles.length} nearest right, recall ${(sum('right') / sum('of')).toFixed(2)}, precision ${(sum('right') / sum('listed')).toFixed(2)}`,
  )
  // Two sentences an article are little to go by; longer texts do better.
  expect(firstRight.length).toBeGreaterThanOrEqual(articles.length - 1)
  expect(sum('right') / sum('of')).toBeGreaterThan(0.85)
  expect(sum('right') / sum('listed')).toBeGreaterThan(0.75)
})

test('2,000 articles take about four times the time of 500 and not sixteen', () => {
  const vocabulary = 30_000
  let seed = 7
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
  // As in a language, a few words are everywhere and most are rare.
  const word = () => {
    const digits = Math.floor(vocabulary * random() ** 4).toString(26)
    return `w${digits.replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)}`
  }
  const articles = Array.from({ length: 2000 }, () => {
    const headline = { role: 'headline', text: word() }
    const body = { role: 'paragraph', text: Array.from({ length: 300 }, word).join(' ') }
    return { headline, passages: [headline, body] } as unknown as Article
  })
  const time = (count: number) => {
    const before = process.cpuUsage()
    findSimilar(articles.slice(0, count).map((article) => ({ ...article })))
    return process.cpuUsage(before).user
  }
  const best = (count: number) => Math.min(time(count), time(count), time(count))
  time(500)
  expect(best(2000) / best(500)).toBeLessThan(12)
}, 120_000)
