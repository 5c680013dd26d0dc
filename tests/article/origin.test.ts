import { expect, test } from 'vitest'
import { readMargin } from '../../src/article/margin.ts'
import { parseArticle, type Pin } from '../../src/article/parse.ts'
import { readOrigin } from '../../src/article/origin.ts'

function originOf(language: string, byline: string, date = '') {
  const margin = ['headline | Fog', `byline | ${byline}`, ...(date ? [`date | ${date}`] : [])]
  const { source, roles } = readMargin(margin.join('\n'))
  const pins = source
    .trimEnd()
    .split('\n')
    .map((text, at): Pin => ({ text, role: roles[at]! }))
  return readOrigin(parseArticle(source, { language, pins }))
}

test('names and a day, and that the byline says no more', () => {
  expect(originOf('en', 'By Anna Holm and Per Lie', 'March 14, 2024')).toEqual({
    authors: ['Anna Holm', 'Per Lie'],
    plain: true,
    date: '2024-03-14',
  })
})

test('the day of the byline where the date names none for certain', () => {
  expect(originOf('en', 'Anna Holm, 14 March 2024', '04/03/2024').date).toBe('2024-03-14')
  expect(originOf('en', 'Anna Holm', '04/03/2024')).toEqual({ authors: ['Anna Holm'], plain: true })
})

test('a byline that says more is not plain, one without a plain name names nobody', () => {
  expect(originOf('en', 'By Anna Holm, Harbour Press')).toEqual({ authors: ['Anna Holm'] })
  expect(originOf('en', 'Harbour Press')).toEqual({ authors: [] })
})
