// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { createMemoryLibrary } from '../../src/library/memory.ts'
import { packRow, unpackRow } from '../../src/library/row.ts'
import { readArticles } from '../library/articles.ts'
import { emptyShelf, openPage, standInForLayout } from './open.tsx'

standInForLayout()

const [one, two, twelve] = await Promise.all(['seeds', 'two', 'twelve'].map(readArticles))
const rows = () =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

describe('a library of none', () => {
  test('says so, and how to put an article in it', async () => {
    await openPage(createMemoryLibrary([]), '/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The library is empty.')
    expect(screen.getByRole('button', { name: 'Look again' })).toBeVisible()
    const explain = screen.getByRole('button', { name: 'How a file should be laid out' })
    expect(explain).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(explain)
    expect(explain).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('figure')).toHaveTextContent('The Ferry Comes Back')
  })
})

describe('a library of one', () => {
  test('shows the beginning of its article and leads to it', async () => {
    const router = await openPage(createMemoryLibrary(one!), '/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Trump Deal with Putin/)
    expect(screen.getByText(/^A potential deal being negotiated/)).toBeVisible()
    expect(screen.getByText('One article in the library.')).toBeVisible()
    await userEvent.click(screen.getByRole('link', { name: 'Read the article' }))
    await waitFor(() => expect(router.location.pathname).toMatch(/^\/articles\/trump-deal/))
    expect(await screen.findByRole('article')).toBeVisible()
  })
})

describe('a library of two and more', () => {
  test('lists every article with a link, its opening and its minutes', async () => {
    await openPage(createMemoryLibrary(two!), '/')
    expect(screen.getByRole('heading', { level: 1, name: 'Library' })).toBeInTheDocument()
    const items = screen.getAllByRole('listitem')
    expect(items).toHaveLength(2)
    expect(within(items[0]!).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringMatching(/^\.\/articles\/town-votes-to-keep-the-bell/),
    )
    expect(items[0]).toHaveTextContent('By 611 votes to 402')
    expect(items[0]).toHaveTextContent('1 min')
  })

  test('says how many it shows', async () => {
    await openPage(createMemoryLibrary(twelve!), '/?filter=eel')
    expect(rows()).toEqual([expect.stringContaining('Glass Eel')])
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Shown 1')
  })

  test('can be filtered by word, and the address says how', async () => {
    const router = await openPage(createMemoryLibrary(twelve!), '/')
    expect(rows()).toHaveLength(12)
    await userEvent.type(screen.getByRole('searchbox', { name: 'Filter by word' }), 'ferry')
    await waitFor(() => expect(rows().length).toBeLessThan(12))
    expect(rows().length).toBeGreaterThan(0)
    expect(router.location.search).toBe('?filter=ferry')
    await userEvent.clear(screen.getByRole('searchbox'))
    await waitFor(() => expect(rows()).toHaveLength(12))
    expect(router.location.search).toBe('')
  })

  test('keeps no more in its address than a host answers', async () => {
    const router = await openPage(createMemoryLibrary(twelve!), '/')
    await userEvent.click(screen.getByRole('searchbox', { name: 'Filter by word' }))
    await userEvent.paste('no ferry '.repeat(2000))
    await waitFor(() => expect(router.location.search).not.toBe(''))
    expect(router.location.search.length).toBeLessThan(1000)
  })

  test('says which word it does not have', async () => {
    await openPage(createMemoryLibrary(twelve!), '/?filter=armistice')
    expect(screen.getByText(/has the word “armistice”\. Try a shorter word\.$/)).toBeVisible()
    expect(screen.queryByRole('list')).toBeNull()
  })

  test('can be sorted, and the address says how unless it is the usual order', async () => {
    const router = await openPage(createMemoryLibrary(twelve!), '/')
    const added = rows()
    const sort = screen.getByRole('combobox', { name: 'Sort by' })
    expect(sort).toHaveDisplayValue('Last added')
    await userEvent.selectOptions(sort, 'Headline, A to Z')
    await waitFor(() => expect(rows()).not.toEqual(added))
    expect(router.location.search).toBe('?sort=headline')
    await userEvent.selectOptions(sort, 'Last added')
    await waitFor(() => expect(rows()).toEqual(added))
    expect(router.location.search).toBe('')
  })

  test('opens filtered and sorted from an address', async () => {
    await openPage(createMemoryLibrary(twelve!), '/?filter=the&sort=length')
    expect(screen.getByRole('searchbox')).toHaveValue('the')
    expect(screen.getByRole('combobox', { name: /^Sort by/ })).toHaveDisplayValue('Shortest')
  })

  test('says the language and direction of each headline and opening', async () => {
    await openPage(createMemoryLibrary(twelve!), '/')
    const arabic = screen.getByRole('heading', { name: /المكتبة/ })
    expect(arabic).toHaveAttribute('lang', 'ar')
    expect(arabic).toHaveAttribute('dir', 'rtl')
    expect(document.documentElement).toHaveAttribute('lang', 'en')
    expect(document.documentElement).toHaveAttribute('dir', 'ltr')
  })
})

test.each(['/', '/index.html', '/articles'])('the library stands at %s', async (address) => {
  await openPage(createMemoryLibrary(two!), address)
  expect(document.title).toMatch(/^Library · /)
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
})

async function openRead(address: string) {
  const library = createMemoryLibrary(twelve!)
  const entries = (await library.list()).map((entry) => unpackRow(packRow(entry)))
  const shelf = emptyShelf()
  const read = async (beginning: string, state: 'reading' | 'finished', when: number) => {
    const entry = entries.find(({ headline }) => headline.startsWith(beginning))!
    await shelf.put({ ...entry, state, share: state === 'finished' ? 1 : 0.38, when })
  }
  await read('The Ferry', 'reading', 1)
  await read('A Glass Eel', 'reading', 2)
  await read('Bread Prices', 'finished', 3)
  const router = await openPage(library, address, shelf)
  await screen.findByRole('button', { name: 'Unread 9' })
  return { shelf, router, entries }
}
const listed = () =>
  screen.getAllByRole('heading', { level: 2 }).filter((heading) => heading.closest('li'))

const row = (beginning: RegExp) =>
  listed()
    .find(({ textContent }) => beginning.test(textContent))!
    .closest('li')

describe('how articles stand with the reader', () => {
  test('is told in each row', async () => {
    await openRead('/')
    expect(row(/^The Ferry/)).toHaveTextContent('38% read')
    expect(row(/^Bread Prices/)).toHaveTextContent('Finished')
    expect(row(/^The Last/)).not.toHaveTextContent(/% read|Finished/)
  })

  test('what was read last is offered to go on with, and what else is begun', async () => {
    await openRead('/')
    const last = screen.getByRole('region', { name: 'Continue reading' })
    expect(within(last).getByRole('link')).toHaveTextContent(/^A Glass Eel/)
    const also = screen.getByRole('region', { name: 'Also begun' })
    expect(within(also).getByRole('link')).toHaveTextContent('The Ferry Comes Back')
  })

  test('chooses rows, and the address says which', async () => {
    const { router } = await openRead('/')
    await userEvent.click(screen.getByRole('button', { name: 'Reading 2' }))
    expect(listed()).toHaveLength(2)
    expect(router.location.search).toBe('?show=reading')
    await userEvent.click(screen.getByRole('button', { name: 'Unread 9' }))
    expect(listed()).toHaveLength(9)
    await userEvent.click(screen.getByRole('button', { name: 'All 12' }))
    expect(router.location.search).toBe('')
  })

  test('changes at once with what is kept', async () => {
    const { shelf, entries } = await openRead('/?show=finished')
    expect(listed()).toHaveLength(1)
    const entry = entries.find(({ headline }) => headline.startsWith('The Last'))!
    await act(() => shelf.put({ ...entry, state: 'finished', share: 1, when: 4 }))
    expect(listed()).toHaveLength(2)
    expect(screen.getByRole('button', { name: 'Finished 2' })).toBeVisible()
  })

  test('does not count what the library no longer has', async () => {
    const { shelf, entries } = await openRead('/')
    await act(() =>
      shelf.put({ ...entries[0]!, id: 'gone0000', state: 'finished', share: 1, when: 4 }),
    )
    expect(screen.getByRole('button', { name: 'Finished 1' })).toBeVisible()
  })

  test('says so where there is none', async () => {
    await openPage(createMemoryLibrary(twelve!), '/?show=reading')
    expect(await screen.findByText('Nothing is begun.')).toBeVisible()
  })

  test('is marked in its row, and that is taken back', async () => {
    const { shelf } = await openRead('/')
    await userEvent.click(screen.getByRole('button', { name: /^Mark as read: The Ferry/ }))
    expect(row(/^The Ferry/)).toHaveTextContent('Finished')
    const line = await screen.findByRole('region', { name: 'Undo' })
    expect(line).toHaveTextContent('Marked as read.')
    await userEvent.click(within(line).getByRole('button', { name: 'Undo' }))
    expect(row(/^The Ferry/)).toHaveTextContent('38% read')
    expect(shelf.list.get().find(({ slug }) => slug.startsWith('the-ferry'))?.share).toBe(0.38)
    await userEvent.click(screen.getByRole('button', { name: /^Mark as unread: Bread/ }))
    expect(row(/^Bread/)).not.toHaveTextContent('Finished')
    expect(shelf.list.get()).toHaveLength(2)
  })

  test('when a row leaves the list, the keyboard goes on with the next one', async () => {
    await openRead('/?show=unread')
    const [first, second] = listed().map(({ textContent }) => textContent)
    screen.getAllByRole('button', { name: /^Mark as read:/ })[0]!.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(listed()[0]).toHaveTextContent(second!.replace(/\s/g, ' ')))
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Mark as read:/))
    expect(document.activeElement!.closest('li')).toHaveTextContent(second!.replace(/\s/g, ' '))
    expect(screen.queryByRole('heading', { level: 2, name: first!.replace(/\s/g, ' ') })).toBeNull()
  })

  test('what fits in a reader’s minutes is found, by what is left of it', async () => {
    const { router } = await openRead('/')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Length' }), 'Fits in 3 min')
    expect(router.location.search).toBe('?fits=3')
    const headlines = listed().map(({ textContent }) => textContent)
    // Four minutes long, and 38% of it are read.
    expect(headlines.some((headline) => headline.startsWith('The Ferry'))).toBe(true)
    expect(headlines.some((headline) => headline.startsWith('The Last'))).toBe(false)
  })

  test('minutes are the reader’s own once the pace has been measured', async () => {
    const { shelf } = await openRead('/')
    expect(row(/^What Article 5/)).toHaveTextContent('8 min')
    await act(() => shelf.paces.put({ language: 'en', factors: [2, 2, 2, 2, 2, 2] }))
    expect(row(/^What Article 5/)).toHaveTextContent('4 min')
    expect(row(/^Die Brücke/)).toHaveTextContent('2 min')
  })
})
