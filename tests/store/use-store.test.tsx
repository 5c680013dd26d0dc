// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createStore } from '../../src/store/store.ts'
import { useStore } from '../../src/store/use-store.ts'

afterEach(cleanup)

test('renders again only when its own part of the store changes', () => {
  const store = createStore({ share: 0, name: 'a' })
  const rendered = vi.fn<() => void>()
  function Share() {
    rendered()
    return <p>{useStore(store, ({ share }) => share)}</p>
  }
  render(<Share />)
  act(() => store.set({ share: 0, name: 'b' }))
  expect(rendered).toHaveBeenCalledTimes(1)
  act(() => store.set({ share: 0.5, name: 'b' }))
  expect(screen.getByText('0.5')).toBeTruthy()
  expect(rendered).toHaveBeenCalledTimes(2)
})
