import { expect, test, vi } from 'vitest'
import { createPantry } from '../../src/library/pantry.ts'

test('a thing is fetched once, and again after it did not come', async () => {
  let up = false
  const fetch = vi.fn<(path: string) => Promise<string>>(async (path: string) => {
    if (!up) throw new Error('down')
    return path
  })
  const pantry = createPantry(fetch)
  await expect(pantry.take('a')).rejects.toThrow('down')
  up = true
  expect(await pantry.take('a')).toBe('a')
  expect(await pantry.take('a')).toBe('a')
  expect(fetch).toHaveBeenCalledTimes(2)
})

test('what was not wanted for longest makes room', async () => {
  const fetch = vi.fn<(path: string) => Promise<string>>(async (path: string) => path)
  const pantry = createPantry(fetch)
  for (let at = 0; at < 80; at += 1) await pantry.take(`${at}`)
  await pantry.take('0')
  await pantry.take('one more')
  fetch.mockClear()
  await pantry.take('0')
  expect(fetch).not.toHaveBeenCalled()
  await pantry.take('1')
  expect(fetch).toHaveBeenCalledTimes(1)
})
