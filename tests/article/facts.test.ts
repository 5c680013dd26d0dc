import { expect, test } from 'vitest'
import { countWords, directionOf, excerpt, minutesToRead } from '../../src/article/facts.ts'
import { parseArticle } from '../../src/article/parse.ts'

const sentence = 'The first ferry left Ness at dawn with forty people on board. '

test('counts the words of the body and not those of the headline', () => {
  const article = parseArticle(`Harbour reopens\n\n${sentence.repeat(10)}\n`)
  expect(countWords(article)).toBe(120)
  expect(minutesToRead(article)).toBe(1)
})

test('counts characters where words have no spaces', () => {
  const article = parseArticle(`港口重新开放\n\n${'渡轮在黎明离开了港口。'.repeat(100)}\n`)
  expect(minutesToRead(article)).toBe(2)
})

test('never says less than a minute', () => {
  expect(minutesToRead(parseArticle(''))).toBe(1)
})

test('cuts an excerpt after a sentence, or after a word', () => {
  const article = parseArticle(`Harbour reopens\n\n${sentence.repeat(10)}\n`)
  expect(excerpt(article, 70)).toBe('The first ferry left Ness at dawn with forty people on board.')
  expect(excerpt(article, 30)).toBe('The first ferry left Ness at…')
  expect(excerpt(parseArticle(''), 30)).toBe('')
})

test('an excerpt has no signs of stress', () => {
  const article = parseArticle('Fog\n\nThe _Ghost_ left Ness at dawn with forty people on board.\n')
  expect(excerpt(article, 70)).toBe('The Ghost left Ness at dawn with forty people on board.')
})

test('begins an excerpt where there are words', () => {
  const article = parseArticle(`# Harbour\n\n★★★★☆\n\n${sentence.repeat(4)}`, {
    pins: [{ text: '★★★★☆', role: 'paragraph' }],
  })
  expect(excerpt(article, 70)).toBe('The first ferry left Ness at dawn with forty people on board.')
})

test('gives headings ids of their own, which no part of the page goes by', () => {
  const article = parseArticle(
    `# Harbour\n\n${sentence.repeat(4)}\n\n## What it costs\n\n${sentence.repeat(4)}\n\n## What it costs\n\n${sentence.repeat(4)}`,
  )
  const ids = article.blocks.flatMap((block) => (block.type === 'heading' ? [block.id] : []))
  expect(ids).toEqual(['section-what-it-costs', 'section-what-it-costs-2'])
})

test('knows which languages run from the right', () => {
  expect(directionOf('ar')).toBe('rtl')
  expect(directionOf('he-IL')).toBe('rtl')
  expect(directionOf('und')).toBe('ltr')
})
