// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { LibraryError, NewEditionError } from '../../src/library/fetched.ts'
import type { Library } from '../../src/library/library.ts'
import { createMemoryLibrary } from '../../src/library/memory.ts'
import { readArticles } from '../library/articles.ts'
import { openPage, standInForLayout } from './open.tsx'

standInForLayout()

const library = createMemoryLibrary(await readArticles('two'))

describe('an address that leads nowhere', () => {
  test.each(['/nope', '/articles/nope', '/articles/nope.html', '/a/b/c/d', '/articles/x/y'])(
    '%s says so and leads to the library',
    async (address) => {
      await openPage(library, address)
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
        'Nothing is set under this address.',
      )
      const depth = address.split('/').length - 2
      expect(screen.getByRole('link', { name: 'Go to the library' })).toHaveAttribute(
        'href',
        `${'../'.repeat(depth) || './'}index.html`,
      )
      expect(document.title).toMatch(/^Nothing is set under this address · /)
    },
  )
})

function failing(error: Error): Library {
  return {
    ...library,
    async listing() {
      throw error
    },
  }
}

describe('a library that does not answer', () => {
  test('is said to be at fault, with a way to try again', async () => {
    const error = new LibraryError('library: status 503')
    error.status = 503
    await openPage(failing(error), '/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/could not be loaded/)
    expect(screen.getByText(/^The library did not answer\./)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
    expect(document.title).toMatch(/could not be loaded/)
  })

  test('is said not to be kept on the device where no answer comes at all', async () => {
    await openPage(failing(new LibraryError('library: no answer')), '/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'This page is not kept on this device.',
    )
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  })

  test('is offered in its new edition where that is what came', async () => {
    await openPage(failing(new NewEditionError('library: another edition')), '/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A new edition is set.')
    expect(screen.getByRole('button', { name: 'Show it' })).toBeVisible()
  })

  test('is not blamed for a mistake of the app', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await openPage(failing(new TypeError('x is not a function')), '/')
    expect(screen.getByText(/^Something in the app went wrong\./)).toBeVisible()
    expect(document.body).not.toHaveTextContent('x is not a function')
    vi.restoreAllMocks()
  })

  test('shows other pages again once it answers', async () => {
    const router = await openPage(failing(new LibraryError('library: no answer')), '/')
    const [entry] = await library.list()
    await router.navigate(`/articles/${entry!.slug}.html`)
    await waitFor(() => expect(screen.getByRole('article')).toBeVisible())
  })
})
