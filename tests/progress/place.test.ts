import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPlace, toPlace } from '../../src/progress/place.ts'

const passage = {
  at: 100,
  text: 'The boat left at ten. Nobody waved. Mr. Holm had kept the timetable for eleven years.',
}

describe('a place', () => {
  test('is the sentence that an offset lies in, with its first words', () => {
    expect(toPlace(passage, 100, 'en')).toEqual({ at: 100, quote: 'The boat left at ten.' })
    expect(toPlace(passage, 126, 'en')).toEqual({ at: 122, quote: 'Nobody waved.' })
    expect(toPlace(passage, 180, 'en').at).toBe(136)
  })

  test('is found where it was', () => {
    const text = ' '.repeat(100) + passage.text
    expect(findPlace(text, toPlace(passage, 126, 'en'))).toBe(122)
  })

  test('is found where an edit has moved it', () => {
    const place = toPlace(passage, 126, 'en')
    expect(findPlace(`Corrected. ${passage.text}`, place)).toBe(33)
  })

  test('is the nearest of equal sentences', () => {
    const text = 'No. Nobody waved. Yes. Nobody waved. Never. Nobody waved.'
    expect(findPlace(text, { at: 21, quote: 'Nobody waved.' })).toBe(23)
    expect(findPlace(text, { at: 40, quote: 'Nobody waved.' })).toBe(44)
  })

  test('is found by the first half of its words, where the rest was edited', () => {
    const place = { at: 0, quote: 'Mr. Holm had kept the timetable for eleven years.' }
    expect(findPlace('Yes. Mr. Holm had kept the timetable for twelve.', place)).toBe(5)
  })

  test('is found in other quotes, and with marks beside their letters', () => {
    const place = { at: 0, quote: '“We’ve closed the Café Müller,” she said.' }
    const text = 'Änne rose. "We\'ve closed the Café Müller," she said.'
    expect(findPlace(text, place)).toBe(11)
    expect(findPlace(text.normalize('NFD'), place)).toBe(12)
  })

  test('is nowhere in a text that has none of it', () => {
    expect(findPlace('Quite another text.', { at: 3, quote: 'Nobody waved.' })).toBeUndefined()
    expect(findPlace('No.', { at: 0, quote: 'No, nobody waved.' })).toBeUndefined()
  })

  test('is never found at other words than its own', () => {
    const words = fc.string({ maxLength: 60 })
    const quotes = fc.string({ minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(words, quotes, words, fc.nat(200), (before, quote, after, at) => {
        const text = before + quote + after
        const found = findPlace(text, { at, quote })
        expect(text.startsWith(quote, found)).toBe(true)
      }),
    )
  })
})
