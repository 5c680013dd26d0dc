// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { afterEach, expect, test } from 'vitest'
import { Link } from '../../src/ui/Link.tsx'

afterEach(cleanup)

function open(at: string) {
  const page = (
    <Link to="/articles/fog.html" className="tool">
      Fog
    </Link>
  )
  const router = createMemoryRouter([{ path: '*', element: page }], { initialEntries: [at] })
  render(<RouterProvider router={router} />)
  return router
}

test('is written relative to the page it stands on', () => {
  open('/articles/snow.html')
  expect(screen.getByRole('link', { name: 'Fog' })).toHaveAttribute('href', '../articles/fog.html')
})

test('is followed without loading a page anew', async () => {
  const router = open('/')
  await userEvent.click(screen.getByRole('link', { name: 'Fog' }))
  expect(router.state.location.pathname).toBe('/articles/fog.html')
})

test('is left to the browser when a key asks for a new tab', async () => {
  const router = open('/')
  const user = userEvent.setup()
  await user.keyboard('{Control>}')
  await user.click(screen.getByRole('link', { name: 'Fog' }))
  expect(router.state.location.pathname).toBe('/')
})
