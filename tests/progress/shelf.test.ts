import { describe, expect, test } from 'vitest'
import { noteLook } from '../../src/progress/note.ts'
import type { Reading } from '../../src/progress/shelf.ts'
import { countStates, listBegun } from '../../src/progress/states.ts'
import { row } from './row.ts'

const place = { at: 120, quote: 'Nobody waved.' }

describe('what is kept of a look at an article', () => {
  test('is nothing as long as it has only been opened', () => {
    expect(noteLook(undefined, row, { share: 0, place, when: 1 })).toBeUndefined()
  })

  test('is how far it has been read, and the sentence', () => {
    expect(noteLook(undefined, row, { share: 0.38, place, when: 1 })).toEqual({
      ...row,
      state: 'reading',
      share: 0.38,
      place,
      when: 1,
    })
  })

  test('is that it is finished once 95% are read, without a place', () => {
    const { state, share, place: kept } = noteLook(undefined, row, { share: 0.96, place, when: 1 })!
    expect([state, share, kept]).toEqual(['finished', 1, undefined])
  })

  test('stays finished when it is read once more', () => {
    const before = noteLook(undefined, row, { share: 1, when: 1 })
    expect(noteLook(before, row, { share: 0.2, place, when: 2 })?.state).toBe('finished')
  })

  test('is later than what was kept before, though the clock was put back', () => {
    const before = noteLook(undefined, row, { share: 0.2, place, when: 1000 })
    expect(noteLook(before, row, { share: 0.6, place, when: 5 })).toMatchObject({
      share: 0.6,
      when: 1001,
    })
  })
})

const reading = (id: string, state: Reading['state'], when: number): Reading => ({
  ...row,
  id,
  state,
  share: 0.5,
  when,
})

describe('the states', () => {
  const readings = [
    reading('a', 'reading', 1),
    reading('b', 'finished', 2),
    reading('c', 'reading', 3),
  ]

  test('are counted', () => {
    expect(countStates(12, readings)).toEqual({ all: 12, unread: 9, reading: 2, finished: 1 })
  })

  test('what is begun comes last read first', () => {
    expect(listBegun(readings).map(({ id }) => id)).toEqual(['c', 'a'])
  })
})
