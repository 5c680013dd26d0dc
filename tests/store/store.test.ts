import { expect, test, vi } from 'vitest'
import { createStore } from '../../src/store/store.ts'

test('tells every listener of a change, until it stops listening', () => {
  const store = createStore(1)
  const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()]
  const stop = store.subscribe(first)
  store.subscribe(second)
  store.set(2)
  expect(store.get()).toBe(2)
  stop()
  store.set(3)
  expect(first).toHaveBeenCalledTimes(1)
  expect(second).toHaveBeenCalledTimes(2)
})

test('says nothing when the value stays', () => {
  const store = createStore(Number.NaN)
  const listener = vi.fn<() => void>()
  store.subscribe(listener)
  store.set(Number.NaN)
  expect(listener).not.toHaveBeenCalled()
})
