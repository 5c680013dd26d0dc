// @vitest-environment jsdom
import { act, fireEvent, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useTouched } from '../../src/ui/use-touched.ts'

afterEach(() => vi.unstubAllGlobals())

test('a touch counts once what it asked for is done', () => {
  const waiting: (() => void)[] = []
  vi.stubGlobal('requestIdleCallback', (work: () => void) => waiting.push(work))
  const { result } = renderHook(useTouched)
  fireEvent.keyDown(window, { key: '/' })
  fireEvent.scroll(window)
  expect(result.current).toBe(false)
  expect(waiting).toHaveLength(1)
  act(() => waiting[0]!())
  expect(result.current).toBe(true)
})

test('nothing is touched any more once the page is gone', () => {
  const waiting: (() => void)[] = []
  vi.stubGlobal('requestIdleCallback', (work: () => void) => waiting.push(work))
  const { result, unmount } = renderHook(useTouched)
  fireEvent.keyDown(window, { key: '/' })
  unmount()
  waiting[0]!()
  expect(result.current).toBe(false)
})
