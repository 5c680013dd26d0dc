// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { ScrollMemory } from '../../src/app/ScrollMemory.tsx'

afterEach(cleanup)

const page = (
  <>
    <h2 id="fähre">The ferry</h2>
    <ScrollMemory />
  </>
)

test.each([
  ['/a#f%C3%A4hre', 'the place it names'],
  ['/a#f%C3%', 'the top, where it was cut off'],
])('the fragment of %s leads to %s', async (address, place) => {
  const scrollTo = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  const found = vi.fn<() => void>()
  Element.prototype.scrollIntoView = found
  const router = createMemoryRouter([{ path: '*', element: page }], { initialEntries: ['/'] })
  render(<RouterProvider router={router} />)
  await router.navigate(address)
  await vi.waitFor(() => expect(found.mock.calls.length + scrollTo.mock.calls.length).toBe(1))
  expect(found).toHaveBeenCalledTimes(place.startsWith('the place') ? 1 : 0)
})
