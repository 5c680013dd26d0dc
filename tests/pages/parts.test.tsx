// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { wish, wishFor } from '../../src/annotations/wish.ts'
import { createMemoryLibrary } from '../../src/library/memory.ts'
import { articleOf, catalog } from '../library/articles.ts'
import { openPage, standInForLayout } from './open.tsx'

// Parts of the app that do not come: the network is gone, or the site was published anew.
const asked = vi.hoisted(() => vi.fn<(part: string) => void>())
const away = (part: string) => {
  asked(part)
  throw new Error(`${part} does not come`)
}
vi.mock('../../src/reader/PassageMenu.tsx', () => away('menu'))
vi.mock('../../src/reader/notes/Notes.tsx', () => away('notes'))
vi.mock('../../src/pages/article/StructurePage.tsx', () => away('structure'))

standInForLayout()
afterEach(() => asked.mockClear())

async function open() {
  const article = articleOf('headline | Fog\nparagraph | It came at noon, and nobody saw it.')
  const library = createMemoryLibrary([catalog('001.txt', article)])
  const [entry] = await library.list()
  return openPage(library, `/articles/${entry!.slug}.html`)
}

test('an article stays though the menu of its passages does not come', async () => {
  await open()
  fireEvent.pointerOver(screen.getByText(/nobody saw it/))
  await waitFor(() => expect(asked).toHaveBeenCalledWith('menu'))
  // React would show an error after 300 ms.
  await act(() => new Promise((resolve) => setTimeout(resolve, 600)))
  expect(screen.getByRole('article')).toHaveTextContent('nobody saw it')
})

test('a structure that does not come is told, and can be asked for once more', async () => {
  const router = await open()
  await userEvent.click(screen.getByRole('link', { name: 'Structure' }))
  expect(await screen.findByText(/^The library did not answer/)).toBeVisible()
  expect(screen.getByRole('article')).toHaveTextContent('nobody saw it')
  expect(screen.getByRole('link', { name: 'Structure' })).toBeVisible()
  expect(router.location.search).toBe('')
})

test('a note that can’t be made on this text is not made on the next', async () => {
  const router = await open()
  act(() => wishFor('note'))
  await waitFor(() => expect(asked).toHaveBeenCalledWith('notes'))
  expect(wish.get()).toBe('note')
  await router.navigate('/')
  await waitFor(() => expect(wish.get()).toBe('none'))
})
