// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { resetSettings } from '../../../src/settings/change.ts'
import { followSettings, lasts, settings } from '../../../src/settings/kept.ts'
import { panel } from '../../../src/settings/panel.ts'
import { said } from '../../../src/ui/said.ts'
import SettingsPanel from '../../../src/ui/settings/SettingsPanel.tsx'
import { follow } from '../../settings/follow.ts'

// The system is light, and windows are wide.
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}))
followSettings('/')

beforeEach(() => {
  localStorage.clear()
  resetSettings()
  panel.set('open')
  render(<SettingsPanel />)
})

afterEach(async () => {
  cleanup()
  lasts.set(true)
  await follow()
})

const group = (name: string) => within(screen.getByRole('group', { name }))

test('shows the house style, and takes the focus', () => {
  expect(screen.getByRole('dialog', { name: 'Reading settings' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus()
  for (const [name, option] of [
    ['Paper', 'Paper'],
    ['Typeface', /Source Serif/],
    ['Letter and word spacing', 'House'],
    ['Right edge', 'Ragged'],
    ['Reading aid', 'None'],
    ['Motion', 'As the system has it'],
    ['Single keys', 'On'],
  ] as const) {
    expect(group(name).getByRole('radio', { name: option })).toBeChecked()
  }
  expect(screen.getByRole('slider', { name: 'Size' })).toHaveValue('20')
  expect(screen.getByRole('slider', { name: 'Line height' })).toHaveValue('1.5')
  expect(screen.getByRole('slider', { name: 'Line length' })).toHaveValue('65')
})

test('a theme is chosen, and given back to the system', async () => {
  await userEvent.click(group('Paper').getByRole('radio', { name: 'Dusk' }))
  expect(settings.get().theme).toBe('dusk')
  await userEvent.click(screen.getByRole('button', { name: 'Follow the system' }))
  expect(settings.get().theme).toBeUndefined()
  expect(group('Paper').getByRole('radio', { name: 'Paper' })).toBeChecked()
})

test('sliders say their value, and keep steps of 0.05 exact', () => {
  const slider = screen.getByRole('slider', { name: 'Line height' })
  fireEvent.change(slider, { target: { value: '1.55' } })
  expect(settings.get().leading).toBe(1.55)
  fireEvent.change(screen.getByRole('slider', { name: 'Size' }), { target: { value: '28' } })
  expect(screen.getByRole('slider', { name: 'Size' })).toHaveAttribute(
    'aria-valuetext',
    '28 pixels',
  )
})

test('justified lines are not offered where nothing is hyphenated, and it says why', () => {
  // jsdom sets no text: no word of it is ever broken.
  expect(group('Right edge').getByRole('radio', { name: 'Justified' })).toBeDisabled()
  expect(screen.getByText(/^This browser does not hyphenate/)).toBeVisible()
})

test('back to the house style', async () => {
  await userEvent.click(group('Typeface').getByRole('radio', { name: /Libre Franklin/ }))
  await userEvent.click(group('Reading aid').getByRole('radio', { name: 'Ruler' }))
  await userEvent.click(screen.getByRole('button', { name: 'Back to the house style' }))
  expect(settings.get()).toEqual({})
  expect(said.get().text).toMatch(/house style/)
})

test('Escape closes it', async () => {
  await userEvent.keyboard('{Escape}')
  expect(panel.get()).toBe('closed')
})

test('says so where the browser keeps nothing', async () => {
  expect(screen.queryByText(/keeps nothing/)).toBeNull()
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await userEvent.click(group('Paper').getByRole('radio', { name: 'Sepia' }))
  expect(screen.getByText(/keeps nothing/)).toBeVisible()
  full.mockRestore()
})
