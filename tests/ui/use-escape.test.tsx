// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { expect, test, vi } from 'vitest'
import { useEscape } from '../../src/ui/use-escape.ts'

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
