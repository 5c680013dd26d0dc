import { describe, expect, test } from 'vitest'
import { createFilter } from '../../src/library/filter.ts'
import type { Row } from '../../src/library/row.ts'

const rows = [
  { headline: '“Éclair” at Ten', opening: 'A café’s last day.' },
  { headline: 'Article 10', opening: 'It isn’t the ninth.' },
  { headline: 'Article 9', opening: '汐見浦の朝' },
  { headline: 'Łódź', opening: 'Eine Straße' },
  { headline: 'Bäcker in München', opening: 'Das neue Brot' },
  { headline: 'Baecker in Koeln', opening: 'Neun sind krank\u00ad.' },
] as Row[]
const found = (filter: string) => rows.flatMap((row, at) => (createFilter(filter)(row) ? at : []))

describe('filtering', () => {
  test('finds every word in headline or opening, whatever case and accents', () => {
    expect(found('CAFE eclair')).toEqual([0])
    expect(found("isn't")).toEqual([1])
    expect(found('汐見浦')).toEqual([2])
    expect(found('article 9')).toEqual([2])
    expect(found('lodz strasse')).toEqual([3])
    expect(found('ŁÓDŹ straße')).toEqual([3])
  })

  test('finds umlauts with their dots, without them and written out', () => {
    expect(found('Muenchen')).toEqual([4])
    expect(found('munch')).toEqual([4])
    expect(found('baecker')).toEqual([4, 5])
    expect(found('Bäcker')).toEqual([4, 5])
    expect(found('KÖLN')).toEqual([5])
    expect(found('neue')).toEqual([4])
    expect(found('krank.')).toEqual([5])
  })

  test('finds nothing rather than something near', () => {
    expect(found('armistice')).toEqual([])
  })

  test('takes what is typed as words and not as a pattern', () => {
    expect(found('.*')).toEqual([])
    expect(found('(')).toEqual([])
    expect(found('\\')).toEqual([])
    expect(found('krank?')).toEqual([])
  })

  test('lets everything through when there is nothing to find', () => {
    expect(found('  ')).toEqual([0, 1, 2, 3, 4, 5])
  })
})
