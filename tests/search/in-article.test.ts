import { expect, test } from 'vitest'
import { findInArticle, listCaptions } from '../../src/search/in-article.ts'
import { readQuery } from '../../src/search/query.ts'
import { articleOf, readArticles } from '../library/articles.ts'

const article = articleOf(`
headline        | The Ferry Comes Back
caption         | Crews wait for the ferry at Skarvik
paragraph       | Nobody in the co-operative made a speech when the ferry left. They voted, and the snowplough went home.
caption         | The morning tanker at Hamnes, off the ferry
paragraph       | The vote was close. Hamnes has a tanker.
teaser          | Council to Hear Case for a Third Pump
boilerplate     | Advertisement: fly, don't take the ferry
`)
const find = (query: string, forms?: string[]) =>
  findInArticle(article, readQuery(query).terms, forms)
const wordsOf = (query: string, forms?: string[]) =>
  find(query, forms).flatMap(({ text, hits }) =>
    hits.map(({ at, length }) => text.slice(at, at + length)),
  )

test('every hit is where it says', () => {
  const passages = find('the')
  expect(passages.length).toBeGreaterThan(4)
  for (const { at, text, hits } of passages) {
    expect(article.text.slice(at, at + text.length)).toBe(text)
    for (const { at: from, length } of hits) {
      expect(text.slice(from, from + length).toLowerCase()).toMatch(/^the/)
    }
  }
})

test('the headline counts once, whatever the source says twice', async () => {
  const ferry = (await readArticles('twelve')).find(({ file }) => file.startsWith('001'))
  const twice = ferry!.article.passages.filter(({ text }) => text === 'The Ferry Comes Back')
  expect(twice).toHaveLength(2)
  const headlines = findInArticle(ferry!.article, readQuery('"The Ferry Comes Back"').terms)
  expect(headlines.map(({ kind }) => kind)).toEqual(['headline'])
})

test('a phrase is found in the headline', () => {
  expect(find('"The Ferry Comes Back"').map(({ kind }) => kind)).toEqual(['headline'])
})

test('all that is on the page is looked through, counted by kind, in the order of the text', () => {
  expect(find('ferry').map(({ kind, number }) => `${kind} ${number}`)).toEqual([
    'headline 1',
    'caption 1',
    'paragraph 1',
    'caption 2',
    'boilerplate 1',
  ])
  expect(find('council').map(({ kind }) => kind)).toEqual(['teaser'])
})

test('passages that have every word are told from those that have one', () => {
  expect(find('Hamnes tanker ferry').map(({ kind, full }) => [kind, full])).toEqual([
    ['headline', false],
    ['caption', false],
    ['paragraph', false],
    ['caption', true],
    ['paragraph', false],
    ['boilerplate', false],
  ])
})

test('a word that begins none is looked for inside words', () => {
  expect(wordsOf('plough')).toEqual(['plough'])
  expect(wordsOf('operative')).toEqual(['operative'])
  expect(wordsOf('er')).toEqual([])
})

test('forms are marked that were found elsewhere, where they belong to a word', () => {
  expect(wordsOf('voting', ['voted', 'vote', 'ferry'])).toEqual(['voted', 'vote'])
})

test('forms are words, whatever an address says they are', () => {
  for (const form of ['vote(', 'vote[', 'vot\\', 'vote.*', 'vote|the']) {
    expect(wordsOf('voting', [form])).toEqual([])
  }
})

test('all captions can be listed', () => {
  expect(listCaptions(article).map(({ number, text }) => [number, text])).toEqual([
    [1, 'Crews wait for the ferry at Skarvik'],
    [2, 'The morning tanker at Hamnes, off the ferry'],
  ])
})

test('a caption in doubt stands where it is shown, among the paragraphs', () => {
  const { blocks, ...rest } = article
  const unsure = { ...rest, blocks: blocks.filter(({ type }) => type !== 'figure') }
  expect(listCaptions(unsure)).toEqual([])
  expect(findInArticle(unsure, readQuery('Skarvik').terms)[0]).toMatchObject({
    kind: 'paragraph',
    number: 1,
  })
})
