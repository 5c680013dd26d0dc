import { expect, test } from 'vitest'
import { learnedWord } from '../../src/article/reasons.ts'
import { settlers } from '../../src/article/label.ts'
import { cues } from '../../src/article/cues/index.ts'
import { listLanguages, speakLanguage } from '../../src/build/words-plugin.ts'
import * as english from '../../src/words/en.ts'
import type { Words } from '../../src/words/index.ts'

const tables = import.meta.glob<Words>('../../src/words/*.ts', { eager: true })
const languages = listLanguages()
const tableOf = (language: string) => tables[`../../src/words/${language}.ts`]!

/** The path of everything a table says, with how it says it: a string or a function. */
function toPaths(value: unknown, path = ''): string[] {
  if (value === undefined) return []
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`]
  return Object.entries(value).flatMap(([key, inner]) => toPaths(inner, `${path}.${key}`))
}

// Why a line has its role is told by the cues in English.
const withoutReasons = (table: Words) => ({ ...table, reasons: undefined })

test('finds English and German', () => {
  expect(languages).toEqual(expect.arrayContaining(['de', 'en']))
})

test.each(languages)('%s says all that English says, and nothing else', (language) => {
  const paths = toPaths(withoutReasons(tableOf(language)))
  expect(paths.length).toBeGreaterThan(60)
  expect(paths.sort()).toEqual(toPaths(withoutReasons(english)).sort())
})

test.each(languages)('%s names its own language', (language) => {
  expect(tableOf(language).house.lang).toBe(language)
})

test.each(languages)('%s leaves nothing empty', (language) => {
  const empty = toPaths(
    JSON.parse(
      JSON.stringify(tableOf(language), (_, value) => (value === '' ? 0 : value)),
    ) as unknown,
  ).filter((path) => path.endsWith(': number'))
  expect(empty).toEqual([])
})

test('English counts in its own way', () => {
  const { meta, aside, structure, library } = english
  expect(`${meta.number(1234)} ${meta.words(1234)}, ${meta.words(1)}`).toBe('1,234 words, word')
  expect(meta.figures(1, 'map', 0)).toBe('map, caption\u00a0only')
  expect(meta.figures(6, 'picture', 1)).toBe('pictures, one\u00a0supplied')
  expect(meta.figures(6, 'picture', 6)).toBe('pictures, all\u00a0supplied')
  expect(aside.lines(1)).toBe('1 line of the page around the article')
  expect(structure.summary(2, 0)).toMatch(/^2 lines, none in doubt\./)
  expect(library.description(2)).toBe('2 articles to read.')
})

test('German counts in its own way', () => {
  const { meta, aside, structure, library, figure } = tableOf('de')
  expect(`${meta.number(1234)} ${meta.words(1234)}, ${meta.words(1)}`).toBe('1.234 Wörter, Wort')
  expect(aside.lines(1)).toBe('1 Zeile der Seite rund um den Artikel')
  expect(structure.summary(2, 1)).toMatch(/^2 Zeilen, 1 zweifelhaft\./)
  expect(library.description(1)).toBe('Ein Artikel zu lesen.')
  expect(figure.missing('map', 2, 6)).toBe('Karte 2 von 6. Die Karte wurde nicht mitgeliefert.')
})

test('a language without a table is refused, with what can be chosen', () => {
  expect(() => speakLanguage('tlh')).toThrow(/does not speak “tlh”.*de, en.*src\/words\/tlh\.ts/)
  expect(() => speakLanguage('count')).toThrow(/does not speak “count”/)
})

test.each(languages.filter((language) => Object.keys(tableOf(language).reasons ?? {}).length > 0))(
  '%s gives a reason for every cue',
  (language) => {
    const given = tableOf(language).reasons
    const wanted = [learnedWord.cue, ...Object.keys(settlers), ...cues.map(({ name }) => name)]
    expect(Object.keys(given).sort()).toEqual(wanted.sort())
    for (const { name, says } of cues) expect(given[name]!.includes('#')).toBe(says.includes('#'))
  },
)
