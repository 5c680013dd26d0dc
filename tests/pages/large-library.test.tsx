// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Library } from '../../src/library/library.ts'
import { toListing, toPart } from '../../src/library/listing.ts'
import { sortRows } from '../../src/library/sorts.ts'
import { entriesOf } from '../library/articles.ts'
import { openPage, standInForLayout } from './open.tsx'

standInForLayout()
beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: false })))

const entries = entriesOf(2000)
const listing = toListing(entries, 'e')
const sorted = new Map(listing.sorts.map((sort) => [sort, sortRows(entries, sort)]))
const library = {
  listing: async () => listing,
  rows: async (_, sort, part) => toPart(sorted.get(sort)!, part),
} as Library
const items = () =>
  screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('heading'))

describe('a library of 2,000', () => {
  test('makes only the rows that are seen, and tells how many there are', async () => {
    await openPage(library, '/')
    expect(screen.getByRole('button', { name: 'All 2,000' })).toBeVisible()
    expect(items().length).toBeLessThan(60)
    expect(items()[0]).toHaveAttribute('aria-setsize', '2000')
    expect(items()[0]).toHaveAttribute('aria-posinset', '1')
    expect(screen.getByRole('searchbox')).toHaveAttribute('placeholder', 'Filter 2,000 articles')
  })

  test('keeps the row that has the focus, and its neighbours', async () => {
    await openPage(library, '/')
    const [first] = items()
    within(first!).getByRole('link').focus()
    expect(first).toContainElement(document.activeElement as HTMLElement)
    await waitFor(() => expect(items()[0]).toHaveAttribute('aria-posinset', '1'))
  })

  test('can be filtered by word', async () => {
    await openPage(library, '/')
    await userEvent.type(screen.getByRole('searchbox', { name: 'Filter by word' }), '1999')
    await waitFor(() => expect(items()).toHaveLength(1))
    expect(items()[0]).toHaveTextContent('pril 1999')
    expect(items()[0]).toHaveAttribute('aria-setsize', '1')
  })

  test('sorted by headline has its letters as one slider', async () => {
    const { scrollTo } = stubScroll()
    await openPage(library, '/?sort=headline')
    await waitFor(() => expect(items()[0]).toHaveTextContent('April 0'))
    const rail = screen.getByRole('slider', { name: 'Letter' })
    expect(rail).toHaveAttribute('aria-orientation', 'vertical')
    expect(rail).toHaveAttribute('aria-valuetext', 'A')
    expect(rail).toHaveAttribute('aria-valuemax', '26')
    rail.focus()
    await userEvent.keyboard('{ArrowDown}')
    const [, at] = listing.letters[1]!
    // Rows above are as high as was guessed: nothing has been laid out here.
    expect(scrollTo).toHaveBeenLastCalledWith({ top: at * 71, behavior: 'instant' })
    await userEvent.keyboard('z')
    const [, last] = listing.letters.at(-1)!
    expect(scrollTo).toHaveBeenLastCalledWith({ top: last * 71, behavior: 'instant' })
  })

  test('has no letters in another order', async () => {
    await openPage(library, '/?sort=length')
    expect(screen.queryByRole('slider')).toBeNull()
  })
})

function stubScroll() {
  const scrollTo = vi.fn<(place: unknown) => void>()
  vi.stubGlobal('scrollTo', scrollTo)
  return { scrollTo }
}

describe('a plain page of a library', () => {
  test('has its 200 rows and leads to the next and the one before', async () => {
    await openPage(library, '/library/2.html')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Library, page 2 of 10')
    expect(items()).toHaveLength(200)
    expect(items()[0]).toHaveTextContent('pril 200')
    expect(screen.getByRole('link', { name: 'Next page' })).toHaveAttribute(
      'href',
      '../library/3.html',
    )
    expect(screen.getByRole('link', { name: 'Previous page' })).toHaveAttribute(
      'href',
      '../library/1.html',
    )
    expect(screen.getByRole('link', { name: '2' })).toHaveAttribute('aria-current', 'page')
  })

  test.each(['/library/0.html', '/library/11.html', '/library/x.html'])(
    'is not at %s',
    async (address) => {
      await openPage(library, address)
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nothing is set')
    },
  )
})
