import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/library/entry.ts'
import { countParts, firstRows, mostAtOnce, toListing, toPart } from '../../src/library/listing.ts'
import { unpackRow } from '../../src/library/row.ts'
import { entriesOf } from './articles.ts'

const sizeOf = (count: number) => JSON.stringify(toListing(entriesOf(count), 'e')).length

describe('the listing', () => {
  test('of a small library has every row', () => {
    const listing = toListing(entriesOf(mostAtOnce), 'e')
    expect(listing).toMatchObject({ edition: 'e', count: mostAtOnce, letters: [] })
    expect(listing.rows).toHaveLength(mostAtOnce)
  })

  test('of a large one is hardly larger than that of a larger one', () => {
    expect(toListing(entriesOf(10_000), 'e').rows).toHaveLength(firstRows)
    expect(sizeOf(10_000)).toBeLessThan(sizeOf(1000) * 1.1)
  })

  test('knows the only article of a library, and whether there are dates', () => {
    expect(toListing(entriesOf(1), 'e').only).toMatchObject({ place: 0 })
    expect(toListing(entriesOf(2), 'e').only).toBeUndefined()
    expect(toListing(entriesOf(2), 'e').sorts).not.toContain('date')
    const dated = entriesOf(2).map((entry): Entry => ({ ...entry, date: '2024-03-14' }))
    expect(toListing(dated, 'e').sorts).toContain('date')
  })
})

test('the parts of a list hold each row once, in order', () => {
  const entries = entriesOf(450)
  const parts = Array.from({ length: countParts({ count: 450 }) }, (_, part) =>
    toPart(entries, part),
  )
  expect(parts.map(({ length }) => length)).toEqual([200, 200, 50])
  expect(parts.flat().map((row) => unpackRow(row).slug)).toEqual(entries.map(({ slug }) => slug))
})

test('a row comes out as it was packed, with an opening of two lines', () => {
  const [entry] = entriesOf(1)
  const row = unpackRow(
    toPart([{ ...entry!, opening: 'Rain fell. '.repeat(40), date: '2024-03-14' }], 0)[0]!,
  )
  const { id, slug, headline, language, minutes, words } = entry!
  expect(row).toMatchObject({ id, slug, headline, language, minutes, words, date: '2024-03-14' })
  expect(row.opening.length).toBeLessThanOrEqual(180)
})
