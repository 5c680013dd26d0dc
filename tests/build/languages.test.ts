import { expect, test } from 'vitest'
import { detectLanguage } from '../../src/build/language.ts'
import { detectLanguages } from '../../src/build/languages.ts'
import { articleText } from '../bench/texts.ts'

const texts = Array.from({ length: 601 }, (_, at) => articleText(at, 900))

test.each([
  ['few', 3],
  ['many, which a thread tells', texts.length],
])('the languages of %s texts are those of each alone', async (_, count) => {
  const some = texts.slice(0, count)
  expect(await detectLanguages(some)).toEqual(some.map(detectLanguage))
})

test('a language that cannot be told is undetermined', async () => {
  expect(await detectLanguages(['1 2 3'])).toEqual(['und'])
  expect(await detectLanguages([])).toEqual([])
})
