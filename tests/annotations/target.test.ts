import { describe, expect, test } from 'vitest'
import { findThere, listAround, placeAll } from '../../src/annotations/placed.ts'
import { findTarget, quoteOf, toTarget } from '../../src/annotations/target.ts'
import { toHighlight } from './show.ts'

const [headline, caption, deck, body] = [
  'The ferry comes back after eleven years',
  'The landing stage on the north shore, in a storm',
  'Nobody had thought to take the timetable down',
  'It began with a letter to the harbour office.',
]
const text = [headline, caption, deck, body].join('\n\n')
const placeOf = (words: string, within = text) => ({
  at: within.indexOf(words),
  length: words.length,
})
const [first, second] = [placeOf(headline), placeOf(deck)]
const highlight = toHighlight(toTarget(text, [first, second]))

test('one place makes a target of one stretch', () => {
  expect(toTarget(text, [first])).not.toHaveProperty('rest')
})

test('of several places the target says all words, in their order', () => {
  expect(quoteOf(toTarget(text, [second, first]))).toBe(`${deck}\n\n${headline}`)
})

describe('several stretches', () => {
  test('are found where they were, and each where it has gone', () => {
    expect(findTarget(text, highlight)).toEqual([first, second])
    const moved = [headline, caption, 'A new line', deck, body].join('\n\n')
    expect(findTarget(moved, highlight)).toEqual([first, placeOf(deck, moved)])
  })

  test('are still there when one of them is gone, and nowhere when all are', () => {
    expect(findTarget([headline, caption, body].join('\n\n'), highlight)).toEqual([first])
    expect(findTarget([caption, body].join('\n\n'), highlight)).toBeUndefined()
  })

  test('are one highlight, which is at each of them and not between', () => {
    const [placed] = placeAll([highlight], highlight.article, text)
    expect(findThere([placed!], [first, second])).toBe(placed)
    expect(findThere([placed!], [first])).toBeUndefined()
    expect(listAround([placed!], first.at)).toEqual([placed])
    expect(listAround([placed!], second.at + 3)).toEqual([placed])
    expect(listAround([placed!], placeOf(caption).at + 3)).toEqual([])
  })
})
