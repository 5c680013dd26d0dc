import { array, assert, integer, nat, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { createOffsets } from '../../src/ui/offsets.ts'

test('rows that nobody has measured are as high as was guessed', () => {
  const offsets = createOffsets(10_000, 70)
  expect(offsets.total).toBe(700_000)
  expect(offsets.offset(9_999)).toBe(699_930)
  expect(offsets.indexAt(139)).toBe(1)
  expect(offsets.indexAt(140)).toBe(2)
  expect(offsets.indexAt(1e9)).toBe(9_999)
})

test('for any measures, offsets are the sums of the heights above', () => {
  const measures = array(tuple(nat(59), integer({ min: 1, max: 400 })))
  assert(
    property(integer({ min: 1, max: 60 }), measures, nat(20_000), (count, list, place) => {
      const offsets = createOffsets(count, 71)
      const heights = Array.from({ length: count }, () => 71)
      for (const [index, height] of list.filter(([index]) => index < count)) {
        expect(offsets.measure(index, height)).toBe(height - heights[index]!)
        heights[index] = height
      }
      let top = 0
      let at = 0
      heights.forEach((height, index) => {
        expect(offsets.offset(index)).toBe(top)
        if (top <= place) at = index
        top += height
      })
      expect(offsets.total).toBe(top)
      expect(offsets.indexAt(place)).toBe(at)
    }),
  )
})

test('a list of nothing has no height', () => {
  expect(createOffsets(0, 70)).toMatchObject({ total: 0 })
})
