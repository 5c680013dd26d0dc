import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  finishedShare,
  isSeenWhole,
  toFinishTime,
  toShareRead,
  toTimeLeft,
} from '../../src/progress/reading.ts'

// A text of 4,000 px that starts 200 px down the page, in a window of 800.
const place = (scrolled: number) => ({ top: 200 - scrolled, bottom: 4200 - scrolled })

describe('the share read', () => {
  test('is 0 before any scrolling and 1 once the last line is shown', () => {
    expect(toShareRead(place(0), 800, 0)).toBe(0)
    expect(toShareRead(place(3400), 800, 3400)).toBe(1)
    expect(toShareRead(place(5000), 800, 5000)).toBe(1)
  })

  test('is a half when half of the way is scrolled', () => {
    expect(toShareRead(place(1700), 800, 1700)).toBe(0.5)
  })

  test('is 0 for a text that is seen whole: being opened is not being read', () => {
    expect(toShareRead({ top: 100, bottom: 700 }, 800, 0)).toBe(0)
    expect(isSeenWhole({ top: 100, bottom: 700 }, 800, 0)).toBe(true)
    expect(isSeenWhole({ top: 0, bottom: 800 }, 800, 100)).toBe(false)
  })

  test('is whole after a quarter of the time it takes, for a text that is seen whole', () => {
    expect(toFinishTime(1)).toBe(15_000)
  })

  test('starts only where the text begins to show, if that is further down', () => {
    expect(toShareRead({ top: 1800, bottom: 5800 }, 800, 200)).toBe(0)
    expect(toShareRead({ top: 1000, bottom: 5000 }, 800, 1000)).toBe(0)
  })

  test('never falls while scrolling down, and stays within 0 and 1', () => {
    const pixels = fc.integer({ min: 0, max: 20_000 })
    fc.assert(
      fc.property(
        pixels,
        pixels,
        pixels,
        fc.integer({ min: 1, max: 3000 }),
        (a, b, top, window) => {
          const text = { top, bottom: top + 5000 }
          const at = (scrolled: number) =>
            toShareRead(
              { top: text.top - scrolled, bottom: text.bottom - scrolled },
              window,
              scrolled,
            )
          const [less, more] = [at(Math.min(a, b)), at(Math.max(a, b))]
          expect(less).toBeGreaterThanOrEqual(0)
          expect(more).toBeLessThanOrEqual(1)
          expect(more).toBeGreaterThanOrEqual(less)
        },
      ),
    )
  })
})

describe('the time left', () => {
  test('is in whole minutes, rounded up', () => {
    expect(toTimeLeft(4, 0)).toBe('4 min left')
    expect(toTimeLeft(4, 0.2)).toBe('4 min left')
    expect(toTimeLeft(4, 0.25)).toBe('3 min left')
  })

  test('is under a minute at the end, then finished', () => {
    expect(toTimeLeft(4, 0.8)).toBe('Under a minute')
    expect(toTimeLeft(4, finishedShare)).toBe('Finished')
    expect(toTimeLeft(1, 0)).toBe('1 min left')
  })
})
