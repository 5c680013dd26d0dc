// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { useEscape } from '../../src/ui/use-escape.ts'

afterEach(cleanup)

function Strip({ close }: { close: () => void }) {
  const strip = useRef<HTMLDivElement>(null)
  useEscape(strip, close)
  return (
    <div ref={strip}>
      <input aria-label="Words" />
    </div>
  )
}

test('an Escape that takes back a word on its way closes nothing', () => {
  const close = vi.fn<() => void>()
  render(<Strip close={close} />)
  const field = screen.getByRole('textbox', { name: 'Words' })
  field.focus()
  fireEvent.keyDown(field, { key: 'Escape', isComposing: true })
  fireEvent.keyDown(field, { key: 'Escape', keyCode: 229 })
  expect(close).not.toHaveBeenCalled()
  fireEvent.keyDown(field, { key: 'Escape' })
  expect(close).toHaveBeenCalledOnce()
})

const press = (element: HTMLElement) => {
  element.focus()
  fireEvent.keyDown(element, { key: 'Escape' })
}

test('Escape closes a strip from anywhere on the page, but not from where it is somebody else’s', () => {
  const close = vi.fn<() => void>()
  render(
    <>
      <button>Your note</button>
      <select aria-label="Sort" />
      <div id="foot">
        <button>Undo</button>
      </div>
      <Strip close={close} />
    </>,
  )
  press(screen.getByRole('combobox'))
  press(screen.getByRole('button', { name: 'Undo' }))
  expect(close).not.toHaveBeenCalled()
  press(screen.getByRole('button', { name: 'Your note' }))
  expect(close).toHaveBeenCalledOnce()
})
