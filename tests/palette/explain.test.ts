import { expect, test } from 'vitest'
import { toStop } from '../../src/palette/explain.ts'
import * as de from '../../src/words/de.ts'
import * as en from '../../src/words/en.ts'

test('one full stop stands between the minutes and the quotation behind them', () => {
  const led = [en, de].map(({ meta }) => meta.minutes(4) + toStop(meta.minutes(4)))
  expect(led).toEqual(['4 min. ', '4\u00a0Min. '])
})
