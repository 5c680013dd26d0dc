import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'

const headline = 'Ferry to the North Shore Sails Again'
const article = `${headline}
The landing stage on the north shore. Photograph: Ines Aker

${headline}

For eleven years the timetable stayed bolted to the wall of the harbour office, and nobody took it down.

The first boat left at dawn on Tuesday with forty people on board, and came back with as many.`
const plain = article.replace(`\n\n${headline}`, '')

const rolesOf = (source: string) =>
  parseArticle(source).passages.map(({ role, text }) => `${role} ${text}`)

const withAbove = (lines: string[], text: string) => [
  ...lines.map((line) => `boilerplate ${line}`),
  ...rolesOf(text),
]

describe('what stands above the article on every page of a site is not the headline', () => {
  test.each([
    ['a way past the bar', ['Skip to content']],
    ['with entries of the bar', ['Skip to main content', 'Menu', 'Search', 'Log in']],
    ['below the name of the site', ['The Harbour Post', 'Skip to content', 'Subscribe']],
    ['in German', ['Zum Inhalt springen', 'Menü', 'Suche']],
    ['in Japanese', ['コンテンツへスキップ', 'メニュー']],
    ['entries alone', ['Home', 'Search', 'Newsletter']],
    [
      'a question for consent',
      ['We value your privacy', 'We use cookies.', 'Accept all', 'Reject'],
    ],
    ['such a question in German', ['Diese Website verwendet Cookies.', 'Alle akzeptieren']],
    ['what leads from a newsletter to its page', ['View this email in your browser']],
    ['the host of the page', ['post.example.org']],
    ['its address', ['https://post.example.org/ferry?from=reader']],
    ['the path to the page', ['Home > News > Ferries']],
    ['this path with a bar between', ['Startseite / Nachrichten / Fähren']],
    ['and with its signs on lines of their own', ['Home', '›', 'News', '›', 'Ferries']],
    [
      'several of these',
      ['This site uses cookies', 'Got it', 'Skip to content', 'Menu', 'Home > News'],
    ],
  ])('%s', (_, lines) => {
    for (const text of [article, plain]) {
      expect(rolesOf(`${lines.join('\n\n')}\n\n${text}`)).toEqual(withAbove(lines, text))
      expect(rolesOf(`${lines.join('\n')}\n${text}`)).toEqual(withAbove(lines, text))
    }
  })

  test('whatever it is, where the headline below is repeated', () => {
    const lines = ['The Harbour Post', 'North Shore', 'Ferries']
    expect(rolesOf(`${lines.join('\n\n')}\n\n${article}`)).toEqual(withAbove(lines, article))
  })
})

describe('a first line stays the headline', () => {
  test.each([
    ['that is one entry of a bar', 'Home'],
    ['where a sentence is above the way past a bar', 'Nobody was there.\n\nSkip to content'],
    ['where nothing else is left', 'Skip to content\n\nMenu'],
    ['that speaks of cookies', 'The end of cookies\n\nNobody will miss them, says Ines Aker.'],
    ['above a question for consent', `Ferries\n\nThis video uses cookies.\n\nAccept\n\n${plain}`],
    [
      'that is a host the text is about',
      'example.org\n\nWhat example.org is good for, and what it costs',
    ],
    ['that is a host alone', 'example.org\n\nIt began in a shed. Today ten people work there.'],
    ['that has one bar', 'Home / Away from the north shore\n\nNobody was there.'],
  ])('%s', (_, first) => {
    expect(parseArticle(first).headline.text).toBe(first.split('\n')[0])
  })

  test('that is repeated further down than another', () => {
    expect(parseArticle(`North Shore\n\n${article}\n\nNorth Shore`).headline.text).toBe(
      'North Shore',
    )
  })
})

test('a correction makes what stands above the article its headline', () => {
  const { headline } = parseArticle(`Skip to content\n\n${plain}`, {
    pins: [{ text: 'Skip to content', role: 'headline' }],
  })
  expect(headline.text).toBe('Skip to content')
})

test('what stands above says why', () => {
  const [first] = parseArticle(`Skip to content\n\n${plain}`, { reasons: true }).passages
  expect(first).toMatchObject({
    confidence: 1,
    reasons: [{ says: 'stands above the article, as on every page of a site' }],
  })
})
