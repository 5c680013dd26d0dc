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

// As an editor does, line by line; blank lines stay where they were.
const wrap = (width: number) =>
  source
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{1,${width}})(?: +|$)`, 'g'), '$1\n').trimEnd())
    .join('\n')

const read = ({ passages }: typeof article) =>
  passages.map(({ role, text }) => `${role}: ${text.replace(/\s+/g, ' ')}`)

test('the first seed is read alike however its lines are wrapped', () => {
  const widths = Array.from({ length: 101 }, (_, at) => 30 + at)
  // The headline stands on the line above its caption, and no blank line parts them.
  for (const width of widths) {
    expect(read(parseArticle(wrap(width), { language: 'en' })), `${width} columns`).toEqual(
      read(article),
    )
  }
})

test('the first seed is read alike when it was handed on by mail, once or twice', () => {
  for (const mark of ['> ', '>', '> > ']) {
    const source = wrap(72).replace(/^/gm, mark)
    expect(read(parseArticle(source, { language: 'en' }))).toEqual(read(article))
  }
})
