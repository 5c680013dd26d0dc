// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { settings } from '../../src/settings/kept.ts'
import { said } from '../../src/ui/said.ts'
import { tell, told } from '../../src/ui/told.ts'
import Told from '../../src/ui/Told.tsx'
import { undoable } from '../../src/ui/undo.ts'
import { Undo } from './Undo.tsx'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  told.set('')
  undoable.set(undefined)
  vi.useRealTimers()
})

function wait(seconds: number): void {
  act(() => {
    vi.advanceTimersByTime(seconds * 1000)
  })
}

function offer(said: string): void {
  act(() => {
    undoable.set({ said, undo: () => undefined })
  })
}

const button = () => screen.queryByRole('button', { name: 'Undo' })

test('the offer to undo goes after a while', () => {
  render(<Undo />)
  offer('Highlight removed.')
  wait(19)
  expect(button()).toBeVisible()
  wait(2)
  expect(button()).toBeNull()
})

test('the offer to undo stays while it has the focus, and for a while after that', () => {
  render(<Undo />)
  offer('Highlight removed.')
  act(() => {
    button()!.focus()
  })
  wait(130)
  expect(button()).toHaveFocus()
  act(() => {
    button()!.blur()
  })
  wait(5)
  expect(button()).toBeVisible()
  wait(20)
  expect(button()).toBeNull()
})

test('Control and Z take back what is offered, but not while one writes', () => {
  const undo = vi.fn<() => void>()
  render(
    <>
      <textarea />
      <Undo />
    </>,
  )
  act(() => undoable.set({ said: 'Highlight removed.', undo }))
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'z', ctrlKey: true })
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true, shiftKey: true })
  expect(undo).not.toHaveBeenCalled()
  fireEvent.keyDown(document.body, { key: 'z', metaKey: true })
  expect(undo).toHaveBeenCalledOnce()
  expect(button()).toBeNull()
})

test('the offer to undo tells its key, and the one that is left without single keys', () => {
  render(<Undo />)
  offer('Highlight removed.')
  expect(screen.getByText('u')).toBeVisible()
  act(() => settings.set({ letters: 'off' }))
  expect(screen.getByText('Ctrl Z')).toBeVisible()
  expect(button()).toHaveAttribute('aria-keyshortcuts', 'Control+Z Meta+Z')
  act(() => settings.set({}))
})

test('another offer has the whole time', () => {
  render(<Undo />)
  offer('Highlight removed.')
  wait(15)
  offer('Marked as read.')
  wait(15)
  expect(button()).toBeVisible()
})

test('a line at the foot of the window is said too, in the language of the interface', () => {
  render(<Told />)
  act(() => {
    tell('Link copied.')
  })
  expect(screen.getByText('Link copied.')).toBeVisible()
  expect(said.get()).toEqual({ text: 'Link copied.', lang: 'en' })
  expect(screen.queryByRole('status')).toBeNull()
  wait(6)
  expect(screen.queryByText('Link copied.')).toBeNull()
})
