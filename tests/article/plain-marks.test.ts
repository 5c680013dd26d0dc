import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'

const text =
  'The first ferry left at dawn with forty people on board, and the harbour master counted them.'

const rolesOf = (source: string) =>
  parseArticle(source).passages.map(({ role, text }) => [role, text])

describe('a figure or table with a number', () => {
  test.each([
    'Figure 3: Distances of 480 stones over four summers.',
    'Fig. 4. The quay at Ness',
    'Table 1 – What the ferry carried',
    'Abb. 2: Der Kai',
    'Tableau 1 : Les bateaux',
    'Рис. 5. Паром',
    '表1　フェリーの乗客',
    '图2：渡轮',
  ])('has a caption: %s', (caption) => {
    expect(rolesOf(`Harbour reopens\n\n${text}\n\n${caption}\n\n${text}\n`)[2]).toEqual([
      'caption',
      caption.replace(/\s+/g, ' '),
    ])
  })

  test('is only spoken of where no sign follows the number', () => {
    const sentence = 'Figure 3 shows that the stones move in summer.'
    const { passages } = parseArticle(`Harbour reopens\n\n${text}\n\n${sentence}\n\n${text}\n`)
    expect(passages[2]!.confidence).toBeLessThan(1)
  })
})

const sentence = (one: string, other: string) =>
  `The ${one} left at dawn with forty people on board, and ${other} counted them on the quay.`

test.each([
  ['caption', 'Bildunterschrift: Ein Bussard in der Flughalle'],
  ['caption', '[photo: the choir on the landing stage]'],
  ['boilerplate', '[INLINE:quay.jpg]'],
  ['boilerplate', 'Filed under: Harbours, Ferries'],
  ['boilerplate', 'Mots-clés : port, bac'],
  ['paragraph', '(Reporting by Elena Prado; Editing by Mark Hollis)'],
])('a line says that it is a %s: %s', (role, line) => {
  expect(rolesOf(`Harbour reopens\n\n${text}\n\n${line}\n`)[2]).toEqual([role, line])
})

describe('a list of the addresses that a text led to', () => {
  test.each([
    ['as lynx has it', sentence('[1]ferry', '[2]the master'), '1. https://a.org/', '2. mailto:b'],
    [
      'as html2text has it',
      sentence('[ferry][1]', '[the master][2]'),
      '[1]: https://a.org/',
      '[2]: https://b.org/ "Ness"',
    ],
  ])('%s is folded away, and its numbers are not read', (_, typed, one, other) => {
    const source = `Harbour reopens\n\n${typed}\n\nReferences\n\n   ${one}\n   ${other}\n`
    expect(rolesOf(source)).toEqual([
      ['headline', 'Harbour reopens'],
      ['paragraph', sentence('ferry', 'the master')],
      ['boilerplate', 'References'],
      ['boilerplate', one],
      ['boilerplate', other],
    ])
  })

  test('is none where the numbers are of notes', () => {
    const typed = sentence('ferry[1]', 'the master [2]')
    expect(rolesOf(`Harbour reopens\n\n${typed}\n`)[1]).toEqual(['paragraph', typed])
  })
})

test.each([
  ['a list of sites that an article is about', '1. https://a.org/\n2. https://b.org/'],
  ['what a box says', 'Tags: boats, Ness'],
  ['the end of a part', '- 30 -'],
])('amid the text %s stays', (_, lines) => {
  const long = `${text} ${text}`
  const roles = rolesOf(`Harbour reopens\n\n${long}\n\n${lines}\n\n${long}\n`)
  expect(roles.slice(2, -1)).not.toContainEqual(['boilerplate', expect.anything()])
})

test('a line of any length takes time by the letter', { timeout: 10_000 }, () => {
  for (const part of ['[photo: x', 'Figure 3 ', '- ', '[1] ']) {
    const source = `Harbour reopens\n\n${part.repeat(60_000)}\n`
    expect(parseArticle(source).passages.length).toBeGreaterThan(1)
  }
})

test.each(['###', '* * *', '- ENDS -', '-30-', 'ENDE'])(
  'below the last words %s is folded away',
  (end) => {
    const [, , last] = rolesOf(`Harbour reopens\n\n${text}\n\n${end}\n`)
    expect(last).toEqual(['boilerplate', end])
  },
)
