import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'

const headline = 'Bakery reopens after fire with help of neighbours'
const text = `The bakery in Church Street, which burned down in August, has reopened after neighbours gave up their weekends to rebuild it.

The owner took it over from his aunt in 1998, and he is glad to be back at the oven, he said.`

const rolesOf = (source: string) =>
  parseArticle(source).passages.map(({ role, text }) => [role, text])

describe('lines that lead up to a headline', () => {
  test.each([
    ['date', '14 March 2024'],
    ['date', 'Thursday, March 14, 2024, 10:32'],
    ['boilerplate', 'FOR IMMEDIATE RELEASE'],
    ['boilerplate', 'Press release: 14 March 2024'],
    ['boilerplate', '7 Minuten Lesezeit'],
    ['boilerplate', 'Pressemitteilung'],
    ['boilerplate', 'Embargoed until 5 May 2024'],
    ['boilerplate', '5 min read'],
    ['boilerplate', 'Lesezeit: 5 Minuten'],
  ])('a %s: %s', (role, line) => {
    expect(rolesOf(`${line}\n\n${headline}\n\n${text}\n`).slice(0, 2)).toEqual([
      [role, line],
      ['headline', headline],
    ])
  })

  test('who wrote it, with a day beside it', () => {
    const source = `By Anna Pryce\n14 March 2024\n\n${headline}\n\n${text}\n`
    expect(
      rolesOf(source)
        .slice(0, 3)
        .map(([role]) => role),
    ).toEqual(['byline', 'date', 'headline'])
  })

  test('whom the press may ask, above and not without the word that it is for the press', () => {
    const contact = 'Contact: Anna Pryce\nPhone: +44 1597 555 0142\npress@bakery.example'
    const source = `FOR IMMEDIATE RELEASE\n\n${contact}\n\n${headline}\n\n${text}\n`
    expect(
      rolesOf(source)
        .slice(0, 5)
        .map(([role]) => role),
    ).toEqual([...Array.from({ length: 4 }, () => 'boilerplate'), 'headline'])
    const hotel = 'Hotel Adler: a house reopens'
    expect(parseArticle(`FOR IMMEDIATE RELEASE\n\n${hotel}\n\n${text}\n`).headline.text).toBe(hotel)
    expect(parseArticle(`${contact}\n\n${headline}\n\n${text}\n`).headline.text).toBe(
      'Contact: Anna Pryce',
    )
  })

  test('say so, and give way to a correction', () => {
    const source = `14 March 2024\n\n${headline}\n\n${text}\n`
    expect(parseArticle(source, { reasons: true }).passages[0]!.reasons).toEqual([
      { cue: 'leads', weight: 0, says: 'leads up to the headline' },
    ])
    const pins = [{ text: '14 March 2024', role: 'headline' as const }]
    expect(parseArticle(source, { pins }).headline.text).toBe('14 March 2024')
  })
})

test.each([
  ['a day that a diary writes below', '14 March 2024', `Today I went down to the quay.\n\n${text}`],
  ['words about the press', 'Press release journalism is dying', `It is.\n\n${text}`],
  ['a phrase that begins as a byline does', 'By the River at Dawn', text],
  ['a title that sounds like a byline', 'By Popular Demand', `The band sails again\n\n${text}`],
  ['a number of people', '12 miners rescued', `After four days they are up again\n\n${text}`],
  ['a number of minutes', '90 Minuten Wahnsinn', `Nach einem Spiel für die Bücher\n\n${text}`],
  [
    'what the press is told',
    'Press release: Acme opens new plant in Ohio',
    `It makes bread and no steel\n\n${text}`,
  ],
  [
    'what is said again',
    '11 September 2001',
    `A city in the morning\n\n11 September 2001\n\n${text}`,
  ],
  ['what it is filed under', 'Tags: what the week brings', text],
  ['a day and nothing to head', '14 March 2024', 'The Ferry Sails Again'],
])('%s stays the headline', (_, first, below) => {
  expect(parseArticle(`${first}\n\n${below}\n`).headline.text).toBe(first)
})
