// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { useEscape } from '../../src/ui/use-escape.ts'

afterEach(cleanup)

function Strip({ onClose }: { onClose: () => void }) {
  const strip = useRef<HTMLElement>(null)
  useEscape(strip, onClose)
  return <section ref={strip} />
}

function show(open: boolean) {
  const close = vi.fn<() => void>()
  render(
    <>
      <dialog open={open}>
        <input aria-label="Search" />
      </dialog>
      <Strip onClose={close} />
    </>,
  )
  screen.getByLabelText('Search').focus()
  return close
}

test('Escape in a field is the field’s', async () => {
  const close = show(true)
  await userEvent.keyboard('{Escape}')
  expect(close).not.toHaveBeenCalled()
})

test('Escape closes a strip at once after a dialog that had the focus', async () => {
  const close = show(false)
  expect(screen.getByLabelText('Search')).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(close).toHaveBeenCalledOnce()
})
