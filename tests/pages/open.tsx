import { cleanup, render } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { afterEach, beforeEach, vi } from 'vitest'
import { createRoutes } from '../../src/app/routes.tsx'
import { untilLoaded } from '../../src/app/start.ts'
import type { Library } from '../../src/library/library.ts'

/** Opens the app at an address, as a browser would after its first loader. */
export async function openPage(library: Library, address: string) {
  const router = createMemoryRouter(createRoutes(library), { initialEntries: [address] })
  await untilLoaded(router)
  render(<RouterProvider router={router} />)
  return router
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
  })
  afterEach(() => {
    cleanup()
    sessionStorage.clear()
    document.title = ''
    vi.unstubAllGlobals()
  })
}
