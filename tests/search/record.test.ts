import { expect, test } from 'vitest'
import { toCatalog } from '../../src/library/catalog.ts'
import { readPassages, toRecord } from '../../src/search/record.ts'
import { readArticles } from '../library/articles.ts'

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
    expect(passages.length).toBeGreaterThan(1)
    for (const { at, text, caption } of passages) {
      expect(article.text.slice(at, at + text.length)).toBe(text)
      const passage = article.passages.findLast((passage) => passage.at <= at)!
      expect(passage.role === 'caption').toBe(caption)
    }
  }
})

test('captions stand in a field of their own as well', () => {
  const { record } = recordOf('die-brucke')
  expect(record.meta['captions']).toContain('Pfeiler der alten Brücke')
  expect(readPassages(record.content).some(({ caption }) => caption)).toBe(true)
})

test('headline, teasers and what surrounds the article are not in its text', async () => {
  const ferry = (await readArticles('twelve')).find(({ file }) => file.startsWith('001'))
  const { content } = toRecord(toCatalog([ferry!])[0]!, ferry!.article)
  expect(content).not.toContain('The Ferry Comes Back')
  expect(content).not.toContain('Bread Prices Rise')
  expect(content).toContain('The boat left at ten minutes to six')
})

test('words with letters that take no accents are there without them too', () => {
  expect(recordOf('harbour').record.meta['plain']).toMatch(/\blokke\b.*\blodz\b/)
  expect(recordOf('why-the-bakery').record.meta['plain']).toBeUndefined()
})
