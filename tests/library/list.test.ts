import { describe, expect, test, vi } from 'vitest'
import type { Library } from '../../src/library/library.ts'
import { openList, type List } from '../../src/library/list.ts'
import { toListing, toPart } from '../../src/library/listing.ts'
import { sortRows } from '../../src/library/sorts.ts'
import { entriesOf } from './articles.ts'

function libraryOf(count: number) {
  const entries = entriesOf(count)
  const rows = vi.fn<Library['rows']>(async (_, sort, part) =>
    toPart(sortRows(entries, sort), part),
  )
  return {
    entries,
    rows,
    library: { rows } as unknown as Library,
    listing: toListing(entries, 'e'),
  }
}

const patiently = { timeout: 20_000 }
const settled = (list: List) =>
  vi.waitFor(() => expect(list.shown.get().sought).toBeUndefined(), patiently)
const headlines = ({ shown }: List) => {
  const { count, row } = shown.get()
  return Array.from({ length: count }, (_, at) => row(at)?.headline)
}

describe('a list of a small library', () => {
  test('is sorted and filtered without asking for anything', () => {
    const { library, listing, rows } = libraryOf(30)
    const list = openList(library, listing, { sort: 'headline', filter: 'IT RAINED 2' })
    expect(headlines(list)[0]).toMatch(/2/)
    expect(list.shown.get().count).toBe(12)
    expect(rows).not.toHaveBeenCalled()
  })
})

describe('a list of a large library', () => {
  test('asks only for the parts that are wanted, each once', async () => {
    const { entries, library, listing, rows } = libraryOf(1000)
    const list = openList(library, listing, { sort: 'length', filter: '' })
    expect(list.shown.get().count).toBe(1000)
    list.want(390, 410)
    list.want(395, 415)
    await vi.waitFor(() => expect(list.shown.get().row(399)).toBeDefined(), patiently)
    expect(rows.mock.calls.map(([, sort, part]) => [sort, part])).toEqual([
      ['length', 1],
      ['length', 2],
    ])
    const sorted = sortRows(entries, 'length')
    expect(list.shown.get().row(400)?.headline).toBe(sorted[400]!.headline)
    expect(list.shown.get().row(0)).toBeUndefined()
  })

  test('has the first rows as last added from the start', () => {
    const { library, listing, rows } = libraryOf(1000)
    const list = openList(library, listing, { sort: 'added', filter: '' })
    list.want(0, 20)
    expect(list.shown.get().row(0)?.headline).toBe('April 0')
    expect(rows).not.toHaveBeenCalled()
  })

  test('finds every row that has the word, and says how far it has looked', async () => {
    const { library, listing, rows } = libraryOf(1000)
    const list = openList(library, listing, { sort: 'headline', filter: 'april' })
    expect(list.shown.get()).toMatchObject({ count: 0, sought: 0 })
    const seen: (number | undefined)[] = []
    list.shown.subscribe(() => seen.push(list.shown.get().sought))
    list.want(0, 20)
    await settled(list)
    expect(seen).toEqual([800, undefined])
    expect(rows).toHaveBeenCalledTimes(5)
    expect(headlines(list).every((headline) => headline?.startsWith('April'))).toBe(true)
    expect(list.shown.get().count).toBe(Math.ceil(1000 / 26))
  })

  test('says what kept rows from coming, and asks again', async () => {
    const { library, listing, rows } = libraryOf(1000)
    rows.mockRejectedValueOnce(new Error('down'))
    const list = openList(library, listing, { sort: 'length', filter: '' })
    list.want(0, 10)
    await vi.waitFor(() => expect(list.shown.get().error).toEqual(new Error('down')), patiently)
    list.want(0, 10)
    await vi.waitFor(() => expect(list.shown.get().row(0)).toBeDefined(), patiently)
    expect(list.shown.get().error).toBeUndefined()
  })

  test('is opened anew where its rows did not come', async () => {
    const { library, listing, rows } = libraryOf(1000)
    rows.mockRejectedValueOnce(new Error('down'))
    const selection = { sort: 'length', filter: '' }
    const list = openList(library, listing, selection)
    list.want(0, 10)
    await vi.waitFor(() => expect(list.shown.get().error).toBeDefined(), patiently)
    const again = openList(library, listing, selection)
    expect(again.shown.get().error).toBeUndefined()
    again.want(0, 10)
    await vi.waitFor(() => expect(again.shown.get().row(0)).toBeDefined(), patiently)
  })

  test('is found as it was left', async () => {
    const { library, listing } = libraryOf(1000)
    const list = openList(library, listing, { sort: 'length', filter: '' })
    expect(openList(library, listing, { sort: 'length', filter: '' })).toBe(list)
    expect(openList(library, listing, { sort: 'headline', filter: '' })).not.toBe(list)
  })

  test('leaves out what is read, says how many that leaves, and asks as far as is wanted', async () => {
    const { entries, library, listing, rows } = libraryOf(1000)
    const without = new Set(entries.slice(0, 3).map(({ id }) => id))
    const list = openList(library, listing, { sort: 'added', filter: '', without })
    expect(list.shown.get().count).toBe(997)
    list.want(0, 20)
    await vi.waitFor(() => expect(list.shown.get().row(0)).toBeDefined(), patiently)
    expect(list.shown.get().row(0)?.id).toBe(entries[3]!.id)
    expect(list.shown.get().sought).toBeUndefined()
    expect(rows.mock.calls.length).toBeLessThan(5)
    list.want(990, 997)
    await vi.waitFor(() => expect(list.shown.get().row(996)).toBeDefined(), patiently)
    expect(list.shown.get().row(996)?.id).toBe(entries[999]!.id)
  })

  test('has what has come from the start, when one more is read', async () => {
    const { entries, library, listing } = libraryOf(1000)
    const without = new Set([entries[0]!.id])
    const list = openList(library, listing, { sort: 'added', filter: '', without })
    list.want(0, 20)
    await vi.waitFor(() => expect(list.shown.get().row(0)).toBeDefined(), patiently)
    without.add(entries[1]!.id)
    const next = openList(library, listing, { sort: 'added', filter: '', without })
    expect(next.shown.get().row(0)?.id).toBe(entries[2]!.id)
  })

  test('shows rows that are at hand without asking for anything', () => {
    const { entries, library, listing, rows } = libraryOf(1000)
    const only = [entries[500]!, entries[7]!]
    const list = openList(library, listing, { sort: 'headline', filter: '', only })
    expect(headlines(list)).toEqual(sortRows(only, 'headline').map(({ headline }) => headline))
    expect(rows).not.toHaveBeenCalled()
  })
})
