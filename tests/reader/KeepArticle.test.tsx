// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { KeptRow } from '../../src/offline/kept-row.ts'
import type { Offline } from '../../src/offline/kept.ts'
import { offline } from '../../src/offline/state.ts'
import KeepArticle from '../../src/reader/KeepArticle.tsx'
import { createStore } from '../../src/store/store.ts'
import { entriesOf } from '../library/articles.ts'

afterEach(() => {
  cleanup()
  offline.set(undefined)
})

test('the keyboard stays on the button while an article is being kept', async () => {
  const [entry] = entriesOf(1)
  const list = createStore<KeptRow[]>([])
  let done: (() => void) | undefined
  const keep = vi.fn<() => Promise<void>>(() => new Promise((resolve) => (done = resolve)))
  const kept = {
    rows: { list, load: async () => undefined },
    lasts: createStore(true),
    isThere: async () => true,
    sizeOf: async () => 0,
    keep,
  }
  offline.set(kept as unknown as Offline)
  render(<KeepArticle entry={entry!} />)
  const button = screen.getByRole('button')
  await userEvent.click(button)
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(button).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(keep).toHaveBeenCalledTimes(1)
  await act(async () => {
    list.set([{ id: entry!.id, edition: '' }])
    done?.()
  })
  expect(screen.getByRole('button', { name: 'Remove' })).toHaveFocus()
  expect(button).not.toHaveAttribute('aria-disabled', 'true')
})
