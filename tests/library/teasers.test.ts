import { expect, test } from 'vitest'
import type { Entry } from '../../src/library/entry.ts'
import { matchTeaser, toHeadlineKey } from '../../src/library/teasers.ts'

test('case, quotes, dashes, accents and spaces do not keep a teaser from its article', () => {
  const key = toHeadlineKey("Mid-Air: the Council's “Brücke”")
  expect(toHeadlineKey('MID–AIR  the Council’s "Brucke"')).toBe(key)
  expect(toHeadlineKey('Mid-Air: the Council')).not.toBe(key)
})

test('a teaser of nothing but signs announces nothing', () => {
  const entry = { headline: '* * *', slug: 'abcd1234' } as Entry
  const byHeadline = new Map([[toHeadlineKey(entry.headline), entry]])
  expect(matchTeaser('…', byHeadline, {} as Entry)).toEqual({ headline: '…' })
})
