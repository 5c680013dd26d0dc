import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addStretch, createMeter } from '../../src/progress/meter.ts'
import { toFactor, toOwnMinutes, toPaceKey, type Pace } from '../../src/progress/pace.ts'

const minutes = 10
const window = 800
const height = 8000

/** What the meter says of a text that is scrolled by so many pixels, each time after so many seconds. */
function measure(steps: [pixels: number, seconds: number][]): number[] {
  const meter = createMeter(minutes)
  let scrolled = 0
  let when = 0
  const rest = () => meter.rest({ share: scrolled / height, scrolled, window, when })
  rest()
  return steps.flatMap(([pixels, seconds]) => {
    scrolled += pixels
    when += seconds * 1000
    return rest() ?? []
  })
}
// At the usual pace 80 px take 6 s.
const steadily = (pixels: number, seconds: number, times: number) =>
  Array.from({ length: times }, (): [number, number] => [pixels, seconds])
const paceOf = (factors: number[]) =>
  factors.reduce<Pace | undefined>((pace, factor) => addStretch(pace, 'en', factor), undefined)

describe('the pace that is measured', () => {
  test('is the usual one for whoever reads at the usual pace', () => {
    const factors = measure(steadily(80, 6, 30))
    expect(factors.length).toBeGreaterThan(5)
    for (const factor of factors) expect(factor).toBeCloseTo(1)
  })

  test('is a half for whoever takes twice as long, however one scrolls', () => {
    for (const factor of measure(steadily(40, 6, 60))) expect(factor).toBeCloseTo(0.5)
    for (const factor of measure(steadily(400, 60, 10))) expect(factor).toBeCloseTo(0.5)
  })

  test('leaves out pauses, jumps, going back and skimming', () => {
    expect(
      measure([
        [80, 6],
        [80, 600],
        [80, 6],
      ]),
    ).toEqual([])
    expect(measure(steadily(2000, 20, 4))).toEqual([])
    expect(measure(steadily(-80, 6, 30))).toEqual([])
    expect(measure(steadily(700, 1, 10))).toEqual([])
  })

  test('goes on after a pause', () => {
    for (const factor of measure([...steadily(80, 6, 9), [80, 900], ...steadily(80, 6, 9)]))
      expect(factor).toBeCloseTo(1)
  })

  test('never is what nobody reads at', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.nat(1000)), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(steps, (some) => {
        for (const factor of measure(some)) {
          expect(factor).toBeGreaterThanOrEqual(0.4)
          expect(factor).toBeLessThanOrEqual(3)
        }
      }),
    )
  })
})

describe('the pace of a reader', () => {
  test('is the usual one until two minutes have been measured', () => {
    expect(toFactor(undefined)).toBe(1)
    expect(toFactor(paceOf([2, 2, 2, 2, 2]))).toBe(1)
    expect(toFactor(paceOf([2, 2, 2, 2, 2, 2]))).toBe(2)
  })

  test('is the middle one: a few odd stretches change nothing', () => {
    expect(toFactor(paceOf([1.2, 1.2, 3, 0.4, 1.2, 1.2, 1.2]))).toBe(1.2)
  })

  test('forgets what was long ago', () => {
    expect(toFactor(paceOf([...Array<number>(30).fill(0.5), ...Array<number>(21).fill(1.5)]))).toBe(
      1.5,
    )
    expect(paceOf(Array<number>(50).fill(1))?.factors).toHaveLength(21)
  })

  test('belongs to a language, wherever it is read', () => {
    expect(toPaceKey('de-AT')).toBe('de')
  })

  test('makes minutes the reader’s own', () => {
    expect(toOwnMinutes(8, 1)).toBe(8)
    expect(toOwnMinutes(8, 2)).toBe(4)
    expect(toOwnMinutes(7, 2)).toBe(4)
    expect(toOwnMinutes(1, 3)).toBe(1)
  })
})
