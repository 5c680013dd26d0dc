import { describe, expect, test } from 'vitest'
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

test('takes a picture of Markdown at its word, and its words for the caption', () => {
  const source =
    'Harbour reopens\n\n![A man](quay.jpg)\n\nThe first ferry left ![at](a.png) dawn.\n\n[![The wall](wall.jpg)](wall.html)\n'
  expect(rolesOf(source)).toEqual([
    ['headline', 'Harbour reopens'],
    ['caption', 'A man'],
    ['paragraph', 'The first ferry left at dawn.'],
    ['caption', 'The wall'],
  ])
  const { passages } = parseArticle(source)
  expect(passages.map(({ from, to }) => source.slice(from, to))[1]).toBe('![A man](quay.jpg)')
})

test('takes lines in bold for headings where there are several, and links alone at the end for teasers', () => {
  const text =
    'The first ferry left at dawn with forty people on board, and nobody counted them. It came back at noon with as many, and the harbour master said that it would do so on every day.'
  const source = `Harbour reopens\n\n**By Anna Holm**\n\n**The wall**\n\n- the first stone\n- the second\n\n**The roof**\n\n${text}\n\n![](roof.jpg)\n\n*The roof on Monday*\n\n**Tags:** wall, roof\n\n## Read more\n\n- [The Ferry Comes Back](ferry.html)\n- [Bread Prices Rise](bread.html)\n`
  const roles = rolesOf(source)
  expect(roles.filter(([role]) => role === 'heading')).toEqual([
    ['heading', 'The wall'],
    ['heading', 'The roof'],
    ['heading', '## Read more'],
  ])
  expect(roles).toContainEqual(['caption', '*The roof on Monday*'])
  expect(roles.slice(-2).map(([role]) => role)).toEqual(['teaser', 'teaser'])
})

test.each([
  ['a list of the text', '## Sources\n\n- [The log](log.html)\n- [The chart](chart.html)'],
  [
    'words about who wrote it',
    '[Anna](a.html) has written [a book](b.html)\n[Per](p.html) took [it](i.html)',
  ],
  ['labels and pull quotes', '**Advertisement**\n\n**“Nobody counted”**\n\nIt was so.'],
])('does not take %s for what leads to other articles, or heads a part', (_, end) => {
  const text =
    'The first ferry left at dawn with forty people on board, and nobody counted them. It came back at noon with as many, and the harbour master said that it would do so on every day.'
  const roles = rolesOf(`Harbour reopens\n\n${text}\n\n${end}\n`).slice(2)
  for (const [, said] of roles) expect(said).not.toMatch(/\]\(/)
  expect(
    parseArticle(`Harbour reopens\n\n${text}\n\n${end}\n`).passages.slice(2),
  ).not.toContainEqual(
    expect.objectContaining({
      role: expect.stringMatching(/teaser|heading/),
      confidence: 1,
      text: expect.not.stringMatching(/^#/),
    }),
  )
})

test('takes the first line for the headline if nothing says otherwise', () => {
  expect(parseArticle('Harbour reopens\n').headline.text).toBe('Harbour reopens')
})

describe('a rule', () => {
  const text =
    'The first ferry left at dawn with forty people on board, and the harbour master counted them.'

  test('drawn under a line makes it the headline or a heading, also where lines are wrapped', () => {
    const wrapped = text.replace(/(.{1,40})(?: |$)/g, '$1\n').trim()
    for (const paragraph of [text, wrapped]) {
      const source = `Harbour reopens\n===============\n\n${paragraph}\n\nWhat it cost\n------------\n\n${paragraph}\n\n${paragraph}\n`
      expect(rolesOf(source)).toEqual([
        ['headline', 'Harbour reopens'],
        ['boilerplate', '==============='],
        ['paragraph', text],
        ['heading', 'What it cost'],
        ['boilerplate', '------------'],
        ['paragraph', text],
        ['paragraph', text],
      ])
    }
  })

  test('drawn over it and under it too', () => {
    const [over, headline] = rolesOf(`=======\nHarbour\n=======\n\n${text}\n`)
    expect([over, headline]).toEqual([
      ['boilerplate', '======='],
      ['headline', 'Harbour'],
    ])
  })

  test.each(['* * *', '***', '-----', '*       *       *'])(
    'between two parts is neither a heading nor in a list: %s',
    (rule) => {
      const source = `Harbour reopens\n\n${text}\n\n${rule}\n\n* the wall\n* the roof\n\n${text}\n`
      expect(rolesOf(source)[2]).toEqual(['paragraph', rule.replace(/\s+/g, ' ')])
    },
  )
})

describe('a head of lines that say what they are', () => {
  const text =
    'The first ferry left Ness at dawn with\nforty people on board, and the harbour\nmaster counted them on the quay.'

  test.each([
    ['of mail', ['Subject: Harbour reopens', 'From: Anna Holm <anna@post.example>', 'To: you']],
    ['of org mode', ['#+TITLE: Harbour reopens', '#+AUTHOR: Anna Holm', '#+OPTIONS: toc:nil']],
    ['of a page of notes', ['Title: Harbour reopens', 'Author: Anna Holm', 'Tags:']],
  ])('%s is taken at its word', (_, head) => {
    const { headline, byline, blocks } = parseArticle(`${head.join('\n')}\n\n${text}\n\n${text}\n`)
    expect(headline.text).toBe('Harbour reopens')
    expect(byline?.text).toMatch(/^Anna Holm/)
    expect(blocks).toHaveLength(2)
  })

  test('is none without a headline in it', () => {
    const { headline } = parseArticle(`Note: it rains\nAlso: it snows\n\n${text}\n`)
    expect(headline.text).toBe('Note: it rains')
  })

  test('stays in its lines between fences, above a text that is wrapped', () => {
    const head = '---\ntitle: Harbour reopens after the storm\nauthor: Anna Holm\n---\n'
    const { headline, byline } = parseArticle(`${head}${text}\n\n${text}\n\n${text}\n`)
    expect(headline.text).toBe('Harbour reopens after the storm')
    expect(byline?.text).toBe('Anna Holm')
  })
})
