// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Offline as Kept } from '../../../src/offline/kept.ts'
import { offline, refused } from '../../../src/offline/state.ts'
import { startOffline } from '../../../src/offline/start.ts'
import type { WholeState } from '../../../src/offline/whole-kept.ts'
import { createMemoryStorage } from '../../../src/storage/storage.ts'
import { createStore } from '../../../src/store/store.ts'
import { Offline } from '../../../src/ui/settings/Offline.tsx'

const bringIntoView = vi.fn<(this: Element) => void>()
beforeEach(() => {
  bringIntoView.mockClear()
  Element.prototype.scrollIntoView = bringIntoView
})
afterEach(() => {
  cleanup()
  offline.set(undefined)
})

// A device on which each press leads to the next step at once.
function show(step: WholeState['step'], look = async () => undefined) {
  const state = createStore<WholeState>({ step, articles: 12, bytes: 4000, done: 0 })
  const go = (step: WholeState['step']) => state.set({ ...state.get(), step })
  const whole = {
    state,
    look,
    keep: async () => go('keeping'),
    stop: () => go('stopped'),
    remove: async () => go('none'),
  }
  offline.set({ whole, lasts: createStore(true) } as unknown as Kept)
  render(<Offline />)
  return go
}
const button = (name: string) => screen.getByRole('button', { name })

test('the keyboard stays where the library is kept, stopped and taken away', async () => {
  show('none')
  await userEvent.click(button('Keep the whole library offline'))
  expect(button('Stop')).toHaveFocus()
  expect(bringIntoView.mock.contexts.at(-1)).toBe(button('Stop'))
  await userEvent.keyboard('{Enter}')
  expect(button('Go on')).toHaveFocus()
  await userEvent.click(button('Remove the library'))
  expect(button('Keep the whole library offline')).toHaveFocus()
})

test('the keyboard stays where a library that is kept is taken away', async () => {
  show('kept')
  await userEvent.click(button('Remove the library'))
  expect(button('Keep the whole library offline')).toHaveFocus()
})

test('who comes back from another tab sees what that has kept', () => {
  const look = vi.fn<() => Promise<undefined>>(async () => undefined)
  const go = show('none', look)
  expect(look).toHaveBeenCalledOnce()
  look.mockImplementation(async () => {
    act(() => go('kept'))
    return undefined
  })
  fireEvent(document, new Event('visibilitychange'))
  expect(button('Remove the library')).toBeVisible()
})

test.each(['SecurityError', 'NotSupportedError'])(
  'a browser that refuses to keep anything is told as such: %s',
  async (name) => {
    const register = vi.fn<() => Promise<void>>()
    register.mockRejectedValue(new DOMException('restricted', name))
    const serviceWorker = Object.assign(new EventTarget(), { register })
    vi.stubGlobal('navigator', { serviceWorker })
    render(<Offline />)
    expect(screen.queryByText(/can’t keep articles/)).toBeNull()
    const deployment = { base: new URL('https://example.org/'), edition: 'new' }
    const started = startOffline(deployment, async () => createMemoryStorage())
    await expect(started).rejects.toThrow('restricted')
    expect(await screen.findByText(/can’t keep articles/)).toBeVisible()
    refused.set(false)
    vi.unstubAllGlobals()
  },
)
