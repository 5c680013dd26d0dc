import { expect, test } from 'vitest'
import { createAgain } from '../../src/article/again.ts'
import { parseArticle } from '../../src/article/parse.ts'

test.each([
  ['“no ferry” – a year on', "'no ferry' - a year on"],
  ['no ferry, a year on | the harbour post', 'no ferry, a year on'],
  ['no ferry, a year on', 'no ferry, a year on – the harbour post'],
])('%s is said again: %s', (headline, text) => {
  expect(createAgain(headline)(text)).toBe(true)
})

test.each([
  ['no ferry, a year on', 'no ferry, two years on'],
  ['no ferry – a year on', 'no ferry'.padEnd(70, ' again')],
  ['no ferry | the harbour post', 'the harbour post'],
  ['a love letter to the quay – 14 february 2020', 'a love letter to the quay'],
  ['', ''],
])('%s is not: %s', (headline, text) => {
  expect(createAgain(headline)(text)).toBe(false)
})

test('a headline that the title of its page had with the name of the site is folded away below', () => {
  const { passages } = parseArticle(
    'No Ferry a Year On | The Harbour Post\nThe quay on Monday\n\nNo Ferry a Year On\n\nThe first ferry left at dawn with forty people on board, and the harbour master counted them.\n',
  )
  expect(passages.map(({ role }) => role)).toEqual([
    'headline',
    'caption',
    'headline-repeat',
    'paragraph',
  ])
})
