import { expect, test } from 'vitest'
import { readAuthors } from '../../src/article/byline.ts'

test.each([
  ['By Anna Holm', ['Anna Holm']],
  ['By Anna Holm and Per Lie', ['Anna Holm', 'Per Lie']],
  ['Von Jutta Ahrens, Jens von der Au', ['Jutta Ahrens', 'Jens von der Au']],
  ['Por Inés de la Cruz', ['Inés de la Cruz']],
  ['Anna Holm | 14 March 2024', ['Anna Holm']],
])('reads the names in %s', (byline, authors) => {
  expect(readAuthors(byline)).toEqual(authors)
})

test.each(['By our correspondent in Ness', 'Harbour News Staff', 'editor', '14 March 2024'])(
  'does not take %s for a name',
  (byline) => {
    expect(readAuthors(byline)).toEqual([])
  },
)
