import { describe, expect, test } from 'vitest'
import { createTelling, toSummary } from '../../src/build/telling.ts'

function watch(onTerminal: boolean) {
  let now = 0
  const said: string[] = []
  const shown: string[] = []
  const audience = {
    say: (line: string) => void said.push(line),
    ...(onTerminal && { show: (line: string) => void shown.push(line) }),
  }
  const telling = createTelling('Setting pages', audience, () => now)
  return { said, shown, telling, wait: (milliseconds: number) => (now += milliseconds) }
}

describe('a step on a terminal', () => {
  test('shows its count at once and the time left once it can be guessed', () => {
    const { shown, telling, wait } = watch(true)
    wait(200)
    telling.progress(100, 10_000)
    wait(1800)
    telling.progress(2500, 10_000)
    expect(shown).toEqual([
      'Setting pages …',
      'Setting pages: 100 of 10,000',
      'Setting pages: 2,500 of 10,000, 6 s left',
    ])
  })

  test('renews its line ten times a second at most', () => {
    const { shown, telling, wait } = watch(true)
    for (let done = 1; done <= 1000; done += 1) {
      wait(1)
      telling.progress(done, 2000)
    }
    expect(shown).toHaveLength(11)
  })
})

describe('a step where lines stay', () => {
  test('says a short step in one line', () => {
    const { said, telling, wait } = watch(false)
    wait(900)
    telling.progress(12, 12)
    telling.end()
    expect(said).toEqual(['Setting pages: 12 in 0.9 s'])
  })

  test('says where a long step is now and then', () => {
    const { said, telling, wait } = watch(false)
    for (let done = 1; done <= 60; done += 1) {
      wait(1000)
      telling.progress(done * 100, 30_000)
    }
    expect(said).toEqual([
      'Setting pages: 1,500 of 30,000, 4 min 45 s left',
      'Setting pages: 3,000 of 30,000, 4 min 30 s left',
      'Setting pages: 4,500 of 30,000, 4 min 15 s left',
      'Setting pages: 6,000 of 30,000, 4 min 0 s left',
    ])
  })
})

describe('the closing lines', () => {
  test('tell articles, languages, doubts, bytes and time', () => {
    const languages = [...Array<string>(1200).fill('en'), 'de', 'de', 'und']
    expect(
      toSummary({
        languages,
        doubtful: 2,
        doubts: [0, 1200, 34],
        bytes: 12_345_678,
        files: 2410,
        milliseconds: 8123,
      }),
    ).toEqual([
      '1,203 articles set in English 1,200, German 2, a language nobody could tell 1',
      '2 things are doubtful, named above',
      '1,234 lines are in doubt in 2 articles: `npm run check` names them',
      '12.3 MB in 2,410 files, 8.1 s',
    ])
  })

  test('count one article and no doubt in words that fit', () => {
    const summary = {
      languages: ['en'],
      doubtful: 0,
      doubts: [0],
      bytes: 900,
      files: 3,
      milliseconds: 40,
    }
    expect(toSummary(summary)).toEqual([
      '1 article set in English 1',
      'No file is doubtful',
      'No line is in doubt',
      '1 KB in 3 files, 0.0 s',
    ])
    expect(toSummary({ ...summary, doubts: [1] })).toContain(
      '1 line is in doubt: `npm run check` names it',
    )
  })

  test('name six languages and count the rest', () => {
    const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv']
    const [articles] = toSummary({
      languages,
      doubtful: 0,
      doubts: [],
      bytes: 0,
      files: 0,
      milliseconds: 0,
    })
    expect(articles).toMatch(/2 more$/)
  })
})
