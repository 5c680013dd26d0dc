import { assert, jsonValue, property } from 'fast-check'
import { expect, test } from 'vitest'
import {
  nextTheme,
  readSetting,
  readSettings,
  table,
  themes,
  type Choice,
  type Name,
  type Range,
} from '../../src/settings/settings.ts'

const settings = Object.entries(table) as [Name, Choice | Range][]

test('every setting tells the style sheets in a place of its own', () => {
  const places = settings.flatMap(([, setting]) =>
    'property' in setting ? [setting.property] : (setting.attribute ?? []),
  )
  expect(new Set(places).size).toBe(places.length)
  expect(places).toHaveLength(settings.length - 1)
})

test.each(settings)('the house’s %s is not kept', (name, setting) => {
  const house = 'values' in setting ? setting.values[0] : setting.house
  const follows = 'values' in setting && setting.follows
  expect(readSetting(name, house)).toBe(follows ? house : undefined)
})

test('what was chosen is read as it was kept', () => {
  const chosen = { theme: 'dusk', face: 'legible', size: 23, leading: 1.65, edge: 'justified' }
  expect(readSettings(chosen)).toEqual(chosen)
})

test.each([
  ['a theme that is none', { theme: 'neon' }],
  ['a size below the least', { size: 14 }],
  ['a size above the most', { size: 99999 }],
  ['a size that is no number', { size: '20' }],
  ['a line height of nothing', { leading: null }],
  ['a name of another edition', { columns: 3 }],
  ['a name that every object has', { constructor: 'x', toString: 'y' }],
  ['no object', 'dusk'],
  ['nothing', null],
])('%s is passed over', (_, kept) => {
  expect(readSettings(kept)).toEqual({})
})

test('whatever was kept, what is read stays within the table and is read again the same', () => {
  assert(
    property(jsonValue(), (kept) => {
      const read = readSettings(kept)
      expect(Object.keys(read).filter((name) => !Object.hasOwn(table, name))).toEqual([])
      expect(readSettings(JSON.parse(JSON.stringify(read)))).toEqual(read)
    }),
  )
})

test('the themes follow one another and begin again', () => {
  expect(themes.map(nextTheme)).toEqual(['white', 'sepia', 'dusk', 'night', 'paper'])
})
