import { expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'

const sentence =
  'The first ferry left Ness at dawn with forty people on board, and nobody was hurt. '
const rest =
  'The fish hall lost its roof, and eleven boats lay on the road. It will be paid for by the county, the mayor said.'
const source = `Harbour reopens\n\n${sentence.repeat(3)}\n\nVolunteers on the road\n\n${rest}\n`

test('a correction is kept, whatever the white space', () => {
  const article = parseArticle(source, {
    pins: [
      { text: 'Volunteers  on\nthe road', role: 'caption' },
      { text: `${rest} `, role: 'quote' },
    ],
    reasons: true,
  })
  expect(article.blocks.map((block) => block.type)).toEqual(['paragraph', 'figure', 'quote'])
  expect(article.passages[2]?.reasons?.[0]?.says).toBe('was corrected')
})

test('another line can be made the headline', () => {
  const article = parseArticle(source, {
    pins: [{ text: 'Volunteers on the road', role: 'headline' }],
  })
  expect(article.headline.text).toBe('Volunteers on the road')
})

test('a second deck or date is hidden only where it says the same, or stands at the head', () => {
  const [date, changed, point] = ['14 March 2024', '16 March 2024', 'All trains are cancelled']
  const article = parseArticle(
    `Harbour reopens\n\n${date}\n\n${changed}\n\n${sentence.repeat(3)}\n\n${point}\n\n${point}\n\nNobody is hurt\n\n${sentence.repeat(2)}\n\n9:15\n`,
    {
      pins: [
        { text: date, role: 'date' },
        { text: changed, role: 'date' },
        { text: point, role: 'deck' },
        { text: 'Nobody is hurt', role: 'deck' },
        { text: '9:15', role: 'date' },
        { text: sentence.repeat(3).trim(), role: 'paragraph' },
        { text: sentence.repeat(2).trim(), role: 'paragraph' },
      ],
    },
  )
  expect(article.aside.map(({ text }) => text)).toEqual([changed, point])
  const shown = article.blocks.map((block) => ('passage' in block ? block.passage.text : ''))
  expect(shown).toEqual([
    sentence.repeat(3).trim(),
    'Nobody is hurt',
    sentence.repeat(2).trim(),
    '9:15',
  ])
})

test('every passage says why when asked, and only then', () => {
  for (const { reasons } of parseArticle(source, { reasons: true }).passages) {
    expect(reasons?.length).toBeGreaterThan(0)
  }
  for (const passage of parseArticle(source).passages) expect(passage).not.toHaveProperty('reasons')
})

test('a reason that is a figure says what it lies between', () => {
  const all = parseArticle(source, { reasons: true }).passages.flatMap(
    ({ reasons = [] }) => reasons,
  )
  const figures = all.filter(({ cue }) => /:\d+$/.test(cue))
  expect(figures.length).toBeGreaterThan(0)
  for (const { says, bounds: { from, below } = {} } of figures) {
    expect(says).toContain(String(from ?? below))
  }
  for (const { cue, bounds } of all) expect(bounds !== undefined).toBe(/:\d+$/.test(cue))
})
