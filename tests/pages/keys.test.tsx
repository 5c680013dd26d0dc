// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { wish } from '../../src/annotations/wish.ts'
import { listenForKeys } from '../../src/app/keys.ts'
import { createMemoryLibrary } from '../../src/library/memory.ts'
import { articleOf, catalog } from '../library/articles.ts'
import { openPage, standInForLayout } from './open.tsx'

standInForLayout()
listenForKeys()

async function openFog(view = '') {
  const article = articleOf('headline | Fog\nparagraph | It came at noon, and nobody saw it.')
  const library = createMemoryLibrary([catalog('001.txt', article)])
  const [entry] = await library.list()
  await openPage(library, `/articles/${entry!.slug}.html${view}`)
}
const strip = () => screen.queryByRole('region', { name: 'Listening' })
// What a key asks for comes later.
const moment = () => act(() => new Promise((resolve) => setTimeout(resolve, 300)))

test('a key has the open article read aloud', async () => {
  await openFog()
  await userEvent.keyboard('l')
  expect(await screen.findByRole('region', { name: 'Listening' })).toBeVisible()
})

test('a key asks nothing of an article whose structure is shown', async () => {
  await openFog('?view=structure')
  await screen.findByRole('region', { name: 'Structure' })
  for (const key of ['h', 'n', 'l']) {
    await userEvent.keyboard(key)
    expect(wish.get()).toBe('none')
  }
  await userEvent.click(screen.getByRole('link', { name: 'Back to the article' }))
  await screen.findByRole('link', { name: 'Structure' })
  await moment()
  expect(strip()).toBeNull()
})

test('who goes from the text to its structure has heard enough', async () => {
  await openFog()
  await userEvent.keyboard('l')
  await screen.findByRole('region', { name: 'Listening' })
  await userEvent.click(screen.getByRole('link', { name: 'Structure' }))
  await screen.findByRole('region', { name: 'Structure' })
  await userEvent.click(screen.getByRole('link', { name: 'Back to the article' }))
  await screen.findByRole('link', { name: 'Structure' })
  await moment()
  expect(strip()).toBeNull()
})
