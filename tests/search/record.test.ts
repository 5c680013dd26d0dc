import { expect, test } from 'vitest'
import { toCatalog } from '../../src/library/catalog.ts'
import { readPassages, toRecord } from '../../src/search/record.ts'
import { articleOf, readArticles } from '../library/articles.ts'

const articles = await readArticles('languages')
const entries = toCatalog(articles)
const recordOf = (beginning: string) => {
  const index = entries.findIndex(({ slug }) => slug.startsWith(beginning))
  const { article } = articles[index]!
  return { record: toRecord(entries[index]!, article), article }
}

test('its passages come back with their places', () => {
  for (const [index, { article }] of articles.entries()) {
    const passages = readPassages(toRecord(entries[index]!, article).content)
    expect(passages.length).toBeGreaterThan(0)
    for (const { at, text, caption } of passages) {
      // Apostrophes are straight for the index.
      const source = article.text.slice(at, at + text.length)
      expect(text.replaceAll("'", '’')).toBe(source.replaceAll("'", '’'))
      const isCaption = article.blocks.some(
        (block) => block.type === 'figure' && block.caption.at === at,
      )
      expect(caption).toBe(isCaption)
    }
  }
})

const labelled = articleOf(`
headline    | The Ferry Comes Back
caption     | Crews wait at Skarvik
paragraph   | The boat left at ten minutes to six, with eleven cars.
caption     | The morning tanker
teaser      | Bread Prices Rise for the Ninth Month
boilerplate | Advertisement
`)
const record = toRecord(toCatalog([{ file: 'x.txt', text: '', article: labelled }])[0]!, labelled)

test('captions stand in a field of their own as well', () => {
  expect(record.meta['captions']).toMatch(/^Crews wait at Skarvik .* The morning tanker$/)
  expect(readPassages(record.content).map(({ caption }) => caption)).toEqual([true, false, true])
})

test('headline, teasers and what surrounds the article are not in its text', () => {
  expect(record.content).not.toMatch(/Comes Back|Bread Prices|Advertisement/)
  expect(record.meta['title']).toBe('The Ferry Comes Back')
})

test('words with letters that take no accents are there without them too', () => {
  expect(recordOf('harbour').record.meta['plain']).toMatch(/\blokke\b.*\blodz\b/)
  expect(recordOf('why-the-bakery').record.meta['plain']).toBeUndefined()
})
