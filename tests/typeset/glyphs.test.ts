import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setGlyphs, setHeadline } from '../../src/typeset/glyphs.ts'

const space = '\u00a0'

describe('quotes', () => {
  test.each([
    ['en', '"It was clear," said the clerk.', '“It was clear,” said the clerk.'],
    ['de', '"Die Welt", sagte sie.', '„Die Welt“, sagte sie.'],
    ['de-AT', '"Die Welt"', '„Die Welt“'],
    ['pl', '"Świat"', '„Świat”'],
    ['sv', '"Världen"', '”Världen”'],
    ['und', '"Words"', '“Words”'],
  ])('open and close as %s has them', (language, typed, set) => {
    expect(setGlyphs(typed, language)).toBe(set)
  })

  test('open after a bracket, a dash and a space, and close before a full stop', () => {
    expect(setGlyphs('He (the "clerk") left - "at once".', 'en')).toBe(
      'He (the “clerk”) left – “at once”.',
    )
  })

  test('stand one within the other', () => {
    expect(setGlyphs(`"She said 'no' twice."`, 'en')).toBe('“She said ‘no’ twice.”')
  })

  test('become apostrophes within and before words', () => {
    expect(setGlyphs("It's the dogs' party in the '90s, 'tis said", 'en')).toBe(
      'It’s the dogs’ party in the ’90s, ’tis said',
    )
  })

  test('after a number are inches, unless they close a quotation', () => {
    expect(setGlyphs('a 12" record', 'en')).toBe('a 12" record')
    expect(setGlyphs('"We were 12"', 'en')).toBe('“We were 12”')
  })

  test('open and close on either side of signs of stress', () => {
    expect(setGlyphs('_"Yes,"_ he said, "_no,_" and *"so"*', 'en')).toBe(
      '_“Yes,”_ he said, “_no,_” and *“so”*',
    )
  })

  test('that are curly already stay', () => {
    const set = '‘Quite’, she said, „gewiss“ and «bien»'
    expect(setGlyphs(set, 'en')).toBe(set)
  })
})

describe('dashes', () => {
  test('stand in ranges of numbers and not in dates or telephone numbers with more parts', () => {
    expect(setGlyphs('pages 12-14, 2019-24', 'en')).toBe('pages 12–14, 2019–24')
    expect(setGlyphs('2024-05-06', 'en')).toBe('2024-05-06')
  })

  test('stand for a hyphen between spaces', () => {
    expect(setGlyphs('It came - late - and left', 'en')).toBe('It came – late – and left')
  })

  test('join states, however many, and leave other compounds alone', () => {
    expect(setGlyphs('the Russia-Ukraine war', 'en')).toBe('the Russia–Ukraine war')
    expect(setGlyphs('US-Russia-Ukraine talks', 'en')).toBe('US–Russia–Ukraine talks')
    expect(setGlyphs('a US-led Mid-Air', 'en')).toBe('a US-led Mid-Air')
    expect(setGlyphs('pro-Russia-Ukraine', 'en')).toBe('pro-Russia-Ukraine')
  })
})

describe('spaces that must not break', () => {
  test.each([
    ['the U.S. Special Envoy', `the U.S.${space}Special Envoy`],
    ['retired Gen. Keith Kellogg', `retired Gen.${space}Keith Kellogg`],
    ['on February 20, 2025', `on February${space}20, 2025`],
    ['am 14. November', `am 14.${space}November`],
    ['in May 2024', 'in May 2024'],
    ['it is no. Then', 'it is no. Then'],
  ])('%s', (typed, set) => {
    expect(setGlyphs(typed, 'en')).toBe(set)
  })

  test('never add the full stop that a source left out', () => {
    expect(setGlyphs('greets U.S Special envoy', 'en')).toBe('greets U.S Special envoy')
  })
})

describe('a headline', () => {
  test('keeps a short last word with the one before', () => {
    expect(setHeadline('Instant NATO Entry for Ukraine', 'en')).toBe(
      `Instant NATO Entry for${space}Ukraine`,
    )
  })

  test('lets a long last word go', () => {
    expect(setHeadline('The Council of Ambleforth', 'en')).toBe('The Council of Ambleforth')
  })

  test('of one word stays as it is', () => {
    expect(setHeadline('Fog', 'en')).toBe('Fog')
  })
})

const languages = fc.constantFrom('en', 'de', 'fr', 'sv', 'ar', 'ja', 'und', '')
const newsy = fc
  .array(
    fc.constantFrom(
      ...'" \' - – 1 12 2019 . , ( ) A U.S. St. Gen. May March Russia Ukraine US NATO mid air é ’ “ „ 日本'.split(
        ' ',
      ),
      ' ',
      ' ',
      '-',
      '\u00a0',
      '😀',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))
const anyText = fc.oneof(fc.string({ unit: 'binary' }), newsy)

function hideGlyphs(text: string): string {
  return text.replace(/["'“”„‘’‚ \u00a0\-–]/g, '?')
}

describe('for any text', () => {
  test('the length stays', () => {
    fc.assert(
      fc.property(anyText, languages, (text, language) => {
        expect(setGlyphs(text, language)).toHaveLength(text.length)
        expect(setHeadline(text, language)).toHaveLength(text.length)
      }),
    )
  })

  test('only quotes, hyphens and spaces change', () => {
    fc.assert(
      fc.property(anyText, languages, (text, language) => {
        expect(hideGlyphs(setHeadline(text, language))).toBe(hideGlyphs(text))
      }),
    )
  })

  test('what is set stays when it is set again', () => {
    fc.assert(
      fc.property(anyText, languages, (text, language) => {
        const set = setGlyphs(text, language)
        expect(setGlyphs(set, language)).toBe(set)
      }),
    )
  })

  test.each(['A.', '"a" ', "' ", '12" ', '1-', 'a - ', 'Iran-', 'St. ', 'May 1 ', 'a', '\u00a0'])(
    '200,000 characters of %j take no longer than a moment',
    (unit) => {
      const text = unit.repeat(200_000 / unit.length)
      const before = process.cpuUsage()
      setHeadline(text, 'en')
      // Linear work takes under 50 ms; work with the square of the length took half a minute.
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000)
    },
  )
})
