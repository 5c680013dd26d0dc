import { expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'

const rolesOf = (source: string) =>
  parseArticle(source).passages.map(({ role, text }) => [role, text])

test('takes a front block at its word', () => {
  const source =
    '---\ntitle: Harbour reopens\nauthor: Anna Holm\ndate: 2024-03-14\n---\nThe first ferry left at dawn with forty people on board.\n'
  expect(rolesOf(source)).toEqual([
    ['boilerplate', '---'],
    ['boilerplate', 'title:'],
    ['headline', 'Harbour reopens'],
    ['boilerplate', 'author:'],
    ['byline', 'Anna Holm'],
    ['boilerplate', 'date:'],
    ['date', '2024-03-14'],
    ['boilerplate', '---'],
    ['paragraph', 'The first ferry left at dawn with forty people on board.'],
  ])
})

test('takes Markdown marks at their word', () => {
  const source =
    '# Harbour reopens\n\nThe first ferry left at dawn.\n\n## Cost\n\n- the wall\n- the roof\n'
  expect(rolesOf(source)).toEqual([
    ['headline', '# Harbour reopens'],
    ['paragraph', 'The first ferry left at dawn.'],
    ['heading', '## Cost'],
    ['list-item', '- the wall'],
    ['list-item', '- the roof'],
  ])
})

test('takes the first line for the headline if nothing says otherwise', () => {
  expect(parseArticle('Harbour reopens\n').headline.text).toBe('Harbour reopens')
})
