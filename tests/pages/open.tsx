import { act, cleanup, configure, render } from '@testing-library/react'
import { MemoryRouter, type Location, type NavigateFunction } from 'react-router-dom'
import { afterEach, beforeEach, vi } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { createPages } from '../../src/app/routes.tsx'
import { ShelfOf } from '../../src/progress/context.ts'
import { createShelf, type Shelf } from '../../src/progress/shelf.ts'
import { createMemoryStorage } from '../../src/storage/storage.ts'
import type { Library } from '../../src/library/library.ts'
import { Watch } from '../ui/Watch.tsx'

// What a page shows after a moment takes longer beside other work.
configure({ asyncUtilTimeout: 20_000 })

/** Opens the app at an address, as a browser would once the first page has come. */
export async function openPage(library: Library, address: string, shelf = emptyShelf()) {
  const opener = createPages(library)
  await opener.open(address).promise
  let now: { location: Location; navigate: NavigateFunction } | undefined
  const tell = (location: Location, navigate: NavigateFunction) => {
    now = { location, navigate }
  }
  render(
    <MemoryRouter initialEntries={[address]}>
      <ShelfOf value={shelf}>
        <App opener={opener} />
      </ShelfOf>
      <Watch tell={tell} />
    </MemoryRouter>,
  )
  return {
    get location() {
      return now!.location
    },
    async navigate(to: string) {
      await opener.follow(to)
      await act(async () => now!.navigate(to))
    },
  }
}

/** A shelf that forgets, with nothing on it. */
export function emptyShelf(): Shelf {
  const storage = createMemoryStorage()
  return createShelf(async () => storage)
}

class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** What browsers have and jsdom has not; nothing of it can be seen there. */
export function standInForLayout() {
  beforeEach(() => {
    vi.stubGlobal('IntersectionObserver', NoObserver)
    vi.stubGlobal('ResizeObserver', NoObserver)
    vi.stubGlobal('scrollTo', () => {})
    Element.prototype.scrollIntoView = () => {}
  })
  afterEach(() => {
    cleanup()
    sessionStorage.clear()
    document.title = ''
    vi.unstubAllGlobals()
  })
}
