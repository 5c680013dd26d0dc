import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { findSimilar } from '../../src/library/similar.ts'
import { articleOf } from './articles.ts'

const about = (headline: string, text: string) =>
  articleOf(`headline | ${headline}\nparagraph | ${text}`)

const harbour = about('Ferries', 'The harbour, the ferries, the quay and the harbour master.')
const boats = about('Boats', 'Ferries leave the quay when the harbour master says so.')
const bread = about('Bread', 'Flour, ovens, bakers and the price of a loaf of bread.')
const loaf = about('Loaves', 'A loaf of bread, says the bakers, needs flour and patience.')

describe('similar articles', () => {
  test('share their words', () => {
    expect(findSimilar([harbour, boats, bread, loaf]).map(([first]) => first)).toEqual([1, 0, 3, 2])
  })

  test('are never the article itself and at most eight', () => {
    const many = Array.from({ length: 12 }, () => boats).concat(bread)
    findSimilar(many).forEach((found, self) => {
      expect(found).not.toContain(self)
      expect(found.length).toBeLessThanOrEqual(8)
    })
  })

  test('are none in a library of one, and none where no word is shared', () => {
    expect(findSimilar([harbour])).toEqual([[]])
    expect(findSimilar([harbour, about('Snow', 'Nothing but white.')])).toEqual([[], []])
  })

  test('are found in languages without spaces', () => {
    const salt = about('塩釜', '汐見浦の塩釜に火が入る')
    const fire = about('朝', '塩釜の火は汐見浦の朝')
    expect(findSimilar([salt, fire, bread])[0]).toEqual([1])
  })
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
    const started = performance.now()
    findSimilar(articles.slice(0, count))
    return performance.now() - started
  }
  time(500)
  const few = Math.min(time(500), time(500))
  const many = Math.min(time(2000), time(2000))
  expect(many / few).toBeLessThan(10)
})
