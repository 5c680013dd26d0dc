import { expect, test } from 'vitest'
import { segment } from '../../src/article/segment.ts'
import { inEachLayout } from '../../src/learn/layouts.ts'

const long =
  'The first ferry of the year left Ness on Monday with eleven passengers, two of them in costume, and a dog that nobody had paid for.'
const texts = ['Harbour reopens', long, 'Ness on Monday', `${long} ${long}`, long]
const known = {
  file: 'a.txt',
  host: 'example.org',
  language: 'en',
  render: 'seed',
  text: '',
  complete: true,
  blocks: texts.map((text) => ({ kind: 'paragraph' as const, text })),
}

test('an article is laid out in each layout, and is the same article', () => {
  const versions = inEachLayout(known)
  expect(versions.map(({ render }) => render)).toEqual([
    'all as blank',
    'all as single',
    'all as wrapped',
  ])
  expect(new Set(versions.map(({ text }) => text)).size).toBe(3)
  for (const { text, blocks, host } of versions) {
    expect(segment(text).map((stretch) => stretch.text)).toEqual(texts)
    expect(blocks).toBe(known.blocks)
    expect(host).toBe(known.host)
  }
})

test('no line of a wrapped text is longer than 72 columns', () => {
  const wrapped = inEachLayout(known).at(-1)!.text
  const lengths = wrapped.split('\n').map((line) => line.length)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(72)
  expect(Math.max(...lengths)).toBeGreaterThan(60)
})
