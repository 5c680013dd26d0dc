import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { sideBySide } from '../../src/build/side-by-side.ts'

test('gives what was made in the order of the items, whichever was ready first', async () => {
  const waits = [30, 0, 20, 10, 5]
  const made = await sideBySide(waits, async (ms) => {
    await setTimeout(ms)
    return ms
  })
  expect(made).toEqual(waits)
})

const failAtTwo = async (item: number) => {
  if (item === 2) throw new Error('two')
}

test('fails with the item that fails', async () => {
  await expect(sideBySide([1, 2, 3], failAtTwo)).rejects.toThrow('two')
})
