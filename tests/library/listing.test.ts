import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/library/entry.ts'
import { listEntries, sorts } from '../../src/library/listing.ts'

const entries = [
  { place: 0, headline: '“Éclair” at Ten', opening: 'A café’s last day.', words: 300 },
  { place: 1, headline: 'Article 10', opening: 'It isn’t the ninth.', words: 100 },
  { place: 2, headline: 'Article 9', opening: '汐見浦の朝', words: 200 },
] as Entry[]

const places = (filter: string, sort: string) =>
  listEntries(entries, filter, sort).map(({ place }) => place)

describe('sorting', () => {
  test('puts what was added last first, unless asked otherwise', () => {
    expect(sorts[0]!.name).toBe('added')
    expect(places('', 'added')).toEqual([0, 1, 2])
    expect(places('', 'no such order')).toEqual([0, 1, 2])
  })

  test('by headline passes over quotes and counts numbers as numbers', () => {
    expect(places('', 'headline')).toEqual([2, 1, 0])
  })

  test('by length puts the shortest first', () => {
    expect(places('', 'length')).toEqual([1, 2, 0])
  })

  test('leaves the entries it was given alone', () => {
    listEntries(entries, '', 'length')
    expect(entries.map(({ place }) => place)).toEqual([0, 1, 2])
  })
})

describe('filtering', () => {
  test('finds every word in headline or opening, whatever case and accents', () => {
    expect(places('CAFE eclair', 'added')).toEqual([0])
    expect(places("isn't", 'added')).toEqual([1])
    expect(places('汐見浦', 'added')).toEqual([2])
    expect(places('article 9', 'added')).toEqual([2])
  })

  test('finds nothing rather than something near', () => {
    expect(places('armistice', 'added')).toEqual([])
  })

  test('takes what is typed as words and not as a pattern', () => {
    expect(places('.*', 'added')).toEqual([])
    expect(places('(', 'added')).toEqual([])
  })
})
