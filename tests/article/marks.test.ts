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

test('reads the values of a front block without their quotation marks and brackets', () => {
  const source =
    '---\ntitle: "Harbour: a year on"\nauthors: [Anna Holm, \'Per Lie\']\ndescription: >\n---\nThe first ferry left at dawn with forty people on board.\n'
  const article = parseArticle(source)
  expect(article.headline.text).toBe('Harbour: a year on')
  expect(article.byline?.text).toBe('Anna Holm, Per Lie')
  expect(article.deck).toBeUndefined()
})

test('a quotation goes on after a mark that stands alone', () => {
  const said = 'The harbour was never so quiet as in the week after the storm, and nobody spoke.'
  expect(rolesOf(`Harbour\n\n> ${said}\n>\n> Nobody at all.\n`)).toEqual([
    ['headline', 'Harbour'],
    ['quote', `> ${said}`],
    ['quote', '> Nobody at all.'],
  ])
})

test.each(['---', '+++', '* * *'])('does not take %s for a headline', (rule) => {
  const source = `${rule}\n\nHarbour reopens after the storm\n\nThe first ferry left at dawn with forty people on board.\n`
  expect(parseArticle(source).headline.text).toBe('Harbour reopens after the storm')
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
