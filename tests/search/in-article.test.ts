import { expect, test } from 'vitest'
import { findInArticle, listCaptions } from '../../src/search/in-article.ts'
import { readQuery } from '../../src/search/query.ts'
import { readArticles } from '../library/articles.ts'

const articles = await readArticles('twelve')
const ferry = articles.find(({ file }) => file.startsWith('001'))!.article
const find = (query: string, forms?: string[]) =>
  findInArticle(ferry, readQuery(query).terms, forms)
const wordsOf = (query: string, forms?: string[]) =>
  find(query, forms).flatMap(({ text, hits }) =>
    hits.map(({ at, length }) => text.slice(at, at + length)),
  )

test('every hit is where it says', () => {
  for (const { at, text, hits } of find('the')) {
    expect(ferry.text.slice(at, at + text.length)).toBe(text)
    for (const { at: from, length } of hits) {
      expect(text.slice(from, from + length).toLowerCase()).toMatch(/^the/)
    }
  }
})

test('the headline counts once, whatever the source says twice', () => {
  expect(find('"The Ferry Comes Back"').map(({ role }) => role)).toEqual(['headline'])
})

test('passages are counted by their kind, in the order of the text', () => {
  const places = find('Hamnes tanker').map(({ role, number, full }) => [role, number, full])
  expect(places).toContainEqual(['caption', 3, true])
  expect(places).toContainEqual(['paragraph', 1, true])
  expect(places).toContainEqual(['deck', 1, false])
})

test('a word that begins none is looked for inside words', () => {
  expect(new Set(wordsOf('ferry'))).toEqual(new Set(['Ferry', 'ferry']))
  expect(new Set(wordsOf('operative'))).toEqual(new Set(['operative']))
  expect(wordsOf('plough')).toEqual(['plough'])
  expect(wordsOf('gh')).toEqual([])
})

test('forms are marked that were found elsewhere, where they belong to a word', () => {
  expect(wordsOf('voting', ['voted', 'fjord'])).toEqual(['voted', 'voted'])
})

test('all captions can be listed', () => {
  expect(listCaptions(ferry).map(({ number }) => number)).toEqual([1, 2, 3])
})
