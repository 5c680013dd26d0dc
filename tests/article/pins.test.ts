import { expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'

const sentence =
  'The first ferry left Ness at dawn with forty people on board, and nobody was hurt. '
const source = `Harbour reopens\n\n${sentence.repeat(3)}\n\nVolunteers on the road\n\n${sentence.repeat(2)}\n`

test('a correction is kept, whatever the white space', () => {
  const article = parseArticle(source, {
    pins: [{ text: 'Volunteers  on\nthe road', role: 'caption' }],
    reasons: true,
  })
  expect(article.blocks.map((block) => block.type)).toEqual(['paragraph', 'figure', 'paragraph'])
  expect(article.passages[2]?.reasons?.[0]?.says).toBe('was corrected')
})

test('another line can be made the headline', () => {
  const article = parseArticle(source, {
    pins: [{ text: 'Volunteers on the road', role: 'headline' }],
  })
  expect(article.headline.text).toBe('Volunteers on the road')
})

test('every passage says why when asked, and only then', () => {
  for (const { reasons } of parseArticle(source, { reasons: true }).passages) {
    expect(reasons?.length).toBeGreaterThan(0)
  }
  for (const passage of parseArticle(source).passages) expect(passage).not.toHaveProperty('reasons')
})
