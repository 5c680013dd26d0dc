import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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

test('the style sheets hear of every setting but those that only the app asks for', () => {
  const folder = join(import.meta.dirname, '../../src')
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
  const isHeard = ([name, setting]: (typeof settings)[number]) =>
    sheets.includes('values' in setting ? `[data-${name}` : `var(--own-${name}`)
  const unheard = settings.filter((one) => !isHeard(one)).map(([name]) => name)
  expect(unheard).toEqual(['guide', 'letters'])
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
