import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { isWithin, toPathBelow } from '../../src/build/paths.ts'

const folder = resolve('seeds')

test('a folder holds itself and what lies below it, whatever that is called', () => {
  expect(isWithin(folder, folder)).toBe(true)
  expect(isWithin(folder, join(folder, 'world', 'fog.txt'))).toBe(true)
  expect(isWithin(folder, join(folder, '..fog.txt'))).toBe(true)
})

test('a folder does not hold what lies beside or above it', () => {
  expect(isWithin(folder, `${folder}-old`)).toBe(false)
  expect(isWithin(folder, resolve('.'))).toBe(false)
})

test('a path below a folder is told with slashes', () => {
  expect(toPathBelow(folder, join(folder, 'world', 'fog.txt'))).toBe('world/fog.txt')
})
