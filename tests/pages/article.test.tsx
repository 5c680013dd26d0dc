// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { createMemoryLibrary } from '../../src/library/memory.ts'
import { toArticlePath } from '../../src/library/address.ts'
import { readArticles } from '../library/articles.ts'
import { openPage, standInForLayout } from './open.tsx'

standInForLayout()

const library = createMemoryLibrary(await readArticles('twelve'))
const entries = await library.list()
const entryOf = (words: string) => entries.find(({ headline }) => headline.includes(words))!
const eel = entryOf('Glass Eel')
const eels = toArticlePath(eel.slug)

describe('the page of an article', () => {
  test('shows it, with the way back and the time it takes', async () => {
    await openPage(library, eels)
    expect(screen.getByRole('article')).toHaveTextContent('On the coldest nights of the year')
    expect(screen.getByRole('link', { name: 'Library' })).toHaveAttribute('href', '../index.html')
    expect(screen.getByText(`${eel.minutes} min left`)).toBeVisible()
  })

  test('has a title, a language and a direction of its own', async () => {
    await openPage(library, toArticlePath(entryOf('المكتبة').slug))
    expect(document.title).toMatch(/^المكتبة التي تعبر النهر · /)
    expect(document.documentElement).toHaveAttribute('lang', 'ar')
    expect(document.documentElement).toHaveAttribute('dir', 'rtl')
  })

  test('leads on to articles of the library', async () => {
    const web = createMemoryLibrary(await readArticles('web'))
    const all = await web.list()
    const ferry = all.find(({ headline }) => headline.includes('Ferry Comes Back'))!
    await openPage(web, toArticlePath(ferry.slug))
    const related = within(screen.getByRole('complementary', { name: 'Related articles' }))
    const others = all.filter((entry) => entry !== ferry)
    const links = related.getAllByRole('link')
    expect(links.length).toBeGreaterThan(1)
    for (const link of links) {
      expect(others.map(({ slug }) => `../articles/${slug}.html`)).toContain(
        link.getAttribute('href'),
      )
    }
  })

  test.each([
    ['without .html', `/articles/${eel.slug}`],
    ['with words that are out of date', `/articles/a-silver-eel-${eel.id}.html`],
    ['with its id alone', `/articles/${eel.id}`],
  ])('is found %s', async (_, address) => {
    const router = await openPage(library, address)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Glass Eel')
    expect(router.location.pathname.replace('.html', '')).toBe(`/articles/${eel.slug}`)
  })
})

describe('a change of page', () => {
  test('moves the focus to the headline and says the title', async () => {
    await openPage(library, '/')
    expect(document.body).toHaveFocus()
    await userEvent.click(screen.getByRole('link', { name: /Glass Eel/ }))
    const headline = await screen.findByRole('heading', { level: 1, name: /Glass Eel/ })
    await waitFor(() => expect(headline).toHaveFocus())
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      document.title,
    )
    expect(document.title).toMatch(/^A Glass Eel Is Worth More Than Silver · /)
  })

  test('from article to article starts the next one anew', async () => {
    const router = await openPage(library, eels)
    await router.navigate(toArticlePath(entryOf('Ferry').slug))
    const headline = await screen.findByRole('heading', { level: 1, name: /Ferry/ })
    await waitFor(() => expect(headline).toHaveFocus())
    expect(screen.getAllByRole('article')).toHaveLength(1)
  })

  test('back to the library sets title, language and direction back', async () => {
    const router = await openPage(library, toArticlePath(entryOf('المكتبة').slug))
    await router.navigate('/')
    await waitFor(() => expect(document.title).toMatch(/^Library/))
    expect(document.documentElement).toHaveAttribute('lang', 'en')
    expect(document.documentElement).toHaveAttribute('dir', 'ltr')
  })

  test('of filter or sorting leaves the focus where it is', async () => {
    await openPage(library, '/')
    const field = screen.getByRole('searchbox')
    await userEvent.type(field, 'eel')
    expect(field).toHaveFocus()
  })
})
