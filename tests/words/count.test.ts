import { expect, test } from 'vitest'
import * as de from '../../src/words/de.ts'
import * as en from '../../src/words/en.ts'

test.each([
  [1, '1 min', '1\u00a0Min.'],
  [59, '59 min', '59\u00a0Min.'],
  [60, '1 h', '1\u00a0Std.'],
  [232, '3 h 52 min', '3\u00a0Std. 52\u00a0Min.'],
  [72_000, '1,200 h', '1.200\u00a0Std.'],
])('%i minutes are written with hours where there are any', (minutes, english, german) => {
  expect(en.meta.minutes(minutes)).toBe(english)
  expect(de.meta.minutes(minutes)).toBe(german)
  expect(en.time.left(minutes)).toBe(`${english} left`)
  expect(de.time.left(minutes)).toBe(`noch ${german}`)
})
