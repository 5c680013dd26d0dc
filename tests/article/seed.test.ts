import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'

const source = readFileSync(
  join(import.meta.dirname, '../../seeds/000_e44828f7c44e3247.txt'),
  'utf8',
)
const article = parseArticle(source, { language: 'en' })
const of = (role: string) => article.passages.filter((passage) => passage.role === role)

test('the first seed has one headline, and its repeat is folded away', () => {
  expect(article.headline.text).toBe(
    'Trump Deal with Putin Could See Instant NATO Entry for Ukraine',
  )
  expect(article.aside.map((passage) => passage.role)).toEqual(['headline-repeat'])
})

test('the first seed has its six captions where they stood, twelve paragraphs and one teaser', () => {
  expect(of('caption')).toHaveLength(6)
  expect(of('paragraph')).toHaveLength(12)
  expect(article.teasers.map((passage) => passage.text)).toEqual([
    'Conspiracy Theories Emerge After Mid-Air Collision Between Black Hawk Helicopter and Plane',
  ])
  expect(article.blocks.map((block) => (block.type === 'figure' ? 'F' : 'p')).join('')).toBe(
    'FpFpFppFppFpFppppp',
  )
})

test('nothing of the first seed is lost', () => {
  const joined = article.passages.map((passage) => passage.text).join('')
  expect(joined.replace(/\s/g, '')).toBe(source.replace(/\s/g, ''))
})
