// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, expect, test } from 'vitest'
import { Follow, Link } from '../../src/ui/Link.tsx'
import { Watch } from './Watch.tsx'

afterEach(cleanup)

function open(at: string, follow?: (to: string) => Promise<boolean>) {
  let pathname = ''
  const link = (
    <Link to="/articles/fog.html" className="tool">
      Fog
    </Link>
  )
  render(
    <MemoryRouter initialEntries={[at]}>
      {follow ? <Follow value={follow}>{link}</Follow> : link}
      <Watch tell={(location) => void (pathname = location.pathname)} />
    </MemoryRouter>,
  )
  return {
    get pathname() {
      return pathname
    },
  }
}

test('is written relative to the page it stands on', () => {
  open('/articles/snow.html')
  expect(screen.getByRole('link', { name: 'Fog' })).toHaveAttribute('href', '../articles/fog.html')
})

test('is followed without loading a page anew', async () => {
  const router = open('/')
  await userEvent.click(screen.getByRole('link', { name: 'Fog' }))
  expect(router.pathname).toBe('/articles/fog.html')
})

test('is left to the browser when a key asks for a new tab', async () => {
  const router = open('/')
  const user = userEvent.setup()
  await user.keyboard('{Control>}')
  await user.click(screen.getByRole('link', { name: 'Fog' }))
  expect(router.pathname).toBe('/')
})

test('changes the address once the page is there, and not if another was asked for since', async () => {
  const user = userEvent.setup()
  const arrivals: ((wanted: boolean) => void)[] = []
  const router = open('/', () => new Promise((resolve) => void arrivals.push(resolve)))
  const link = screen.getByRole('link', { name: 'Fog' })
  expect(link).not.toHaveAttribute('data-followed')
  await user.click(link)
  expect(router.pathname).toBe('/')
  expect(link, 'is seen to be pressed').toHaveAttribute('data-followed')
  await act(async () => arrivals[0]!(false))
  expect(router.pathname).toBe('/')
  expect(link).not.toHaveAttribute('data-followed')
  await user.click(screen.getByRole('link', { name: 'Fog' }))
  await act(async () => arrivals[1]!(true))
  expect(router.pathname).toBe('/articles/fog.html')
})
