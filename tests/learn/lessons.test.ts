import { expect, test } from 'vitest'
import { roles, type Role } from '../../src/article/article.ts'
import type { Known } from '../../src/learn/corpus.ts'
import { toLesson } from '../../src/learn/lessons.ts'

const known = (blocks: [Role, string][]): Known => ({
  file: 'a.txt',
  host: 'a',
  language: 'en',
  render: 'blank',
  text: blocks.map(([, text]) => text).join('\n\n'),
  complete: true,
  blocks: blocks.map(([kind, text]) => ({ kind, text })),
})

const rolesOf = (blocks: [Role, string][]): Role[] =>
  toLesson(known(blocks), 'judged').right.map((role) => roles[role]!)

test('teaches on the text that the parser reads: entities are read first', () => {
  const left: [Role, string][] = [
    ['headline', 'Salt &amp; Rope'],
    ['paragraph', 'The shop on the quay sells &#8220;salt and rope&#8221;, and a little soap.'],
  ]
  const read = left.map(([role, text]): [Role, string] => [
    role,
    text.replace('&amp;', '&').replace('&#8220;', '“').replace('&#8221;', '”'),
  ])
  expect(toLesson(known(left), 'judged').heard).toEqual(toLesson(known(read), 'judged').heard)
  expect(rolesOf(left)).toEqual(['headline', 'paragraph'])
})

test('what is settled before anything is weighed is settled in a lesson, unless that is wrong', () => {
  const lesson = toLesson(
    known([
      ['headline', 'What to Bring'],
      ['list-item', '- a coat'],
      ['paragraph', '- a hat, said the captain, and nobody laughed.'],
    ]),
    'judged',
  )
  expect(lesson.given?.map((one) => one?.role)).toEqual(['headline', 'list-item', undefined])
})

test('what a text without its page does not have is not asked about', () => {
  const blocks: [Role, string][] = [
    ['headline', 'Salt and Rope'],
    ['date', '3 May 2019'],
    ['paragraph', 'The shop on the quay sells salt and rope, and a little soap.'],
  ]
  const barred = (complete: boolean) =>
    toLesson({ ...known(blocks), complete }, 'helping').barred?.map((role) => roles[role])
  expect(barred(false)).toEqual(['deck', 'byline', 'teaser', 'boilerplate'])
  expect(barred(true)).toEqual([])
})
