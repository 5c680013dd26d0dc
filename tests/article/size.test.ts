import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import type { Role } from '../../src/article/article.ts'
import { readOrigin } from '../../src/article/origin.ts'
import { parseArticle } from '../../src/article/parse.ts'
import { splitSentences } from '../../src/article/sentences.ts'
import { longText } from '../bench/texts.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const sentence =
  'The first ferry left at dawn with forty people on board, and Erik Sund counted them. '

const wrapped = `${sentence.slice(0, 70)}\n${sentence.slice(0, 68)}-\n`.repeat(4)

const guess = (text: string): Role =>
  /^(?:By|作者)/.test(text) ? 'byline' : text.startsWith('Updated') ? 'date' : 'paragraph'

/** Seconds that it takes to find the sentences of so many initials. */
const split = (count: number): number => {
  const text = `Smith ${'J. Jones K. '.repeat(count)}`
  const before = process.cpuUsage()
  expect(splitSentences(text, 'en').length).toBeGreaterThan(0)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const seconds = (source: string): number => {
  const before = process.cpuUsage()
  expect(parseArticle(source).text.length).toBeGreaterThan(0)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Megabytes in use once what nobody needs has been collected. */
const used = (): number => {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

/** Megabytes that are still held once the article is all that is left of a parse. */
const held = (source: string): number => {
  const before = used()
  const article = parseArticle(source)
  const after = used()
  expect(article.passages.length).toBeGreaterThan(0)
  return after - before
}

describe('the largest texts take time as they are long, and no longer', () => {
  test.each([
    ['one line of 5 MB', (share: number) => sentence.repeat((5e6 * share) / sentence.length)],
    ['100,000 short lines', (share: number) => 'Ness\n'.repeat(1e5 * share)],
    ['a text of 20 MB', (share: number) => longText(20e6 * share)],
  ])(
    '%s',
    (_, toSource) => {
      seconds(toSource(1 / 32))
      const eighth = toSource(1 / 8)
      const small = Math.max(0.03, Math.min(seconds(eighth), seconds(eighth)))
      // Eight times the text; sixty-four times the time would be the square.
      expect(seconds(toSource(1)) / small).toBeLessThan(20)
    },
    240_000,
  )

  test.each([
    ['equal headings', (count: number) => `A harbour\n\n${'## Part\n\n'.repeat(count)}`],
    ['a byline that is no address', (count: number) => `A harbour\n\nBy ${'@'.repeat(count)}\n`],
    ['a date of one word', (count: number) => `A harbour\n\nUpdated: ${'x'.repeat(count)}\n`],
    ['Han without end', (count: number) => `港\n\n作者：${'港'.repeat(count)}\n`],
    ['blanks in wrapped lines', (count: number) => `${wrapped}${' '.repeat(count)}${wrapped}`],
  ])('%s', (_, toSource) => {
    const read = (count: number) => {
      const source = toSource(count)
      const pins = source.split('\n\n').map((text) => ({ text, role: guess(text) }))
      const before = process.cpuUsage()
      readOrigin(parseArticle(source, { pins }))
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1e6
    }
    read(1000)
    const small = Math.max(0.03, read(2000))
    expect(read(16_000) / small).toBeLessThan(20)
  })

  test('initials without end are one sentence, soon found', () => {
    split(500)
    const small = Math.max(0.03, split(1500))
    expect(split(12_000) / small).toBeLessThan(20)
  })

  test('a single letter is an article', () => {
    expect(parseArticle('a').headline.text).toBe('a')
  })
})

test('an article holds memory as its text is long, and no more', () => {
  held(longText(1e5))
  const small = held(longText(1e6))
  expect(held(longText(4e6)) / small).toBeLessThan(6)
}, 120_000)
