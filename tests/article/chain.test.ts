import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { roles } from '../../src/article/article.ts'
import { forwardBackward, likeliest, type Chain } from '../../src/article/chain.ts'

const count = roles.length
const number = fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10)
const numbers = (length: number) =>
  fc.array(number, { minLength: length, maxLength: length }).map((all) => Float64Array.from(all))
const chains: fc.Arbitrary<Chain> = fc.record({
  start: numbers(count),
  end: numbers(count),
  moves: numbers(count * count),
})

/** All rows of roles of two places, with their scores. */
function allRows(scores: Float64Array, { start, end, moves }: Chain) {
  return roles.flatMap((_, a) =>
    roles.map((_, b) => ({
      path: [a, b],
      score: start[a]! + scores[a]! + moves[a * count + b]! + scores[count + b]! + end[b]!,
    })),
  )
}

test('finds the best row of roles of all there are', () => {
  fc.assert(
    fc.property(numbers(2 * count), chains, (scores, chain) => {
      const rows = allRows(scores, chain)
      const best = Math.max(...rows.map(({ score }) => score))
      const [a, b] = likeliest(scores, chain)
      const found = rows.find(({ path }) => path[0] === a && path[1] === b)
      expect(found?.score).toBeCloseTo(best, 8)
    }),
  )
})

test('tells for each place how likely each role is, as counting all rows does', () => {
  fc.assert(
    fc.property(numbers(2 * count), chains, (scores, chain) => {
      const rows = allRows(scores, chain)
      const total = rows.reduce((sum, { score }) => sum + Math.exp(score), 0)
      const chances = forwardBackward(scores, chain)
      expect(chances.total).toBeCloseTo(Math.log(total), 8)
      for (const role of roles.keys()) {
        const second = rows.filter(({ path }) => path[1] === role)
        const chance = second.reduce((sum, { score }) => sum + Math.exp(score), 0) / total
        expect(chances.marginals[count + role]).toBeCloseTo(chance, 8)
      }
    }),
    { numRuns: 30 },
  )
})
