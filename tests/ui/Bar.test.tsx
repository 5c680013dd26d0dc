// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, expect, test } from 'vitest'
import { Bar, LibraryLink } from '../../src/ui/Bar.tsx'

afterEach(cleanup)

test('leads to the library by its wordmark and by name', () => {
  render(
    <MemoryRouter initialEntries={['/articles/fog.html']}>
      <Bar>
        <LibraryLink />
      </Bar>
    </MemoryRouter>,
  )
  const bar = within(screen.getByRole('banner'))
  for (const name of ['Galley, to the library', 'Library']) {
    expect(bar.getByRole('link', { name })).toHaveAttribute('href', '../index.html')
  }
})

test('shows a title that is not read out twice', () => {
  render(
    <MemoryRouter>
      <Bar title="Fog" />
    </MemoryRouter>,
  )
  expect(screen.getByText('Fog')).toHaveAttribute('aria-hidden', 'true')
})
