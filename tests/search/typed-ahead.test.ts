// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { awaitField, takeTyped, typeAhead } from '../../src/search/typed-ahead.ts'

const press = (key: string, now: number, more: KeyboardEventInit = {}) =>
  typeAhead(new KeyboardEvent('keydown', { key, ...more }), now)

test('what is typed before the field is there stands in it, once', () => {
  awaitField(0)
  for (const key of ['f', 'e', 'r', 'e', 'Backspace', 'r', 'y']) expect(press(key, 10)).toBe(true)
  expect(takeTyped()).toBe('ferry')
  expect(takeTyped()).toBe('')
  expect(press('x', 20)).toBe(false)
})

test('keys that are not for a field stay the page’s', () => {
  awaitField(0)
  expect(press('ArrowDown', 10)).toBe(false)
  expect(press('r', 10, { ctrlKey: true })).toBe(false)
  expect(press('l', 10, { metaKey: true })).toBe(false)
  expect(takeTyped()).toBe('')
})

test('a field that does not come takes no keys for ever', () => {
  awaitField(0)
  expect(press('f', 3999)).toBe(true)
  expect(press('t', 4001)).toBe(false)
})
