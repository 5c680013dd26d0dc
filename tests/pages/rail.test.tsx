// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Rail } from '../../src/pages/library/Rail.tsx'

afterEach(cleanup)

const letters: [string, number][] = [
  ['#', 0],
  ['A', 3],
  ['T', 8],
  ['…', 12],
]

function show(first: number) {
  const onGo = vi.fn<(index: number) => void>()
  render(<Rail letters={letters} first={first} onGo={onGo} />)
  return { onGo, rail: screen.getByRole('slider', { name: 'Letter' }) }
}

test.each([
  [1, 'Before A'],
  [4, 'A'],
  [20, 'Other scripts'],
])('at row %i it says “%s”', (first, words) => {
  expect(show(first).rail).toHaveAttribute('aria-valuetext', words)
})

test('a letter is its own, whether headlines begin with it or not', () => {
  const { onGo, rail } = show(4)
  // What is not its own is left to the app, as `/` is.
  expect(fireEvent.keyDown(rail, { key: 't' })).toBe(false)
  expect(onGo).toHaveBeenCalledExactlyOnceWith(8)
  expect(fireEvent.keyDown(rail, { key: 'm' })).toBe(false)
  expect(onGo).toHaveBeenCalledOnce()
  expect(fireEvent.keyDown(rail, { key: '/' })).toBe(true)
  expect(fireEvent.keyDown(rail, { key: 'k', ctrlKey: true })).toBe(true)
})
