import { array, assert, constantFrom, nat, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAnchor, toAnchor } from '../../src/annotations/anchor.ts'

const text = `The Ferry Comes Back
For eleven years the timetable stayed bolted to the wall of the harbour office, and nobody had thought to take it down.
The first boat leaves at dawn on Monday. It carries forty people, two lorries and the post, and it is full until August.
“We will see,” said Erik Sund, who has kept the lighthouse since his father died. The first boat has been promised before.`

const anchorOf = (quote: string, from = 0) =>
  toAnchor(text, { at: text.indexOf(quote, from), length: quote.length })

const placeOf = (text: string, words: string) => ({
  at: text.indexOf(words),
  length: words.length,
})

/** The words that are found in an edited text. */
const findIn = (edited: string, anchor: ReturnType<typeof anchorOf>) => {
  const place = findAnchor(edited, anchor)
  return place && edited.slice(place.at, place.at + place.length)
}

describe('a passage', () => {
  test('is found where it stood', () => {
    const anchor = anchorOf('forty people')
    expect(findAnchor(text, anchor)).toEqual({ at: anchor.at, length: 12 })
  })

  test('is found when something was put in before it', () => {
    const anchor = anchorOf('forty people, two lorries')
    const edited = text.replace('For eleven years', 'For more than eleven long years')
    expect(findIn(edited, anchor)).toBe('forty people, two lorries')
  })

  test('is told from the same words elsewhere by its neighbours', () => {
    const second = text.lastIndexOf('The first boat')
    const anchor = toAnchor(text, { at: second, length: 14 })
    const edited = `A new line on top.\n${text}`
    expect(findAnchor(edited, anchor)).toEqual({ at: second + 19, length: 14 })
  })

  test('is not found in its twin when it is gone itself', () => {
    const anchor = anchorOf('The first boat')
    const edited = text.replace('The first boat leaves at dawn on Monday. ', '')
    expect(findIn(edited, anchor)).toBeUndefined()
  })

  test('is found though a word of it has changed', () => {
    const anchor = anchorOf('It carries forty people, two lorries and the post')
    const edited = text.replace('two lorries', 'three lorries')
    expect(findIn(edited, anchor)).toBe('It carries forty people, three lorries and the post')
  })

  test('is found in another paragraph when its sentence was moved there', () => {
    const sentence =
      'It carries forty people, two lorries and the post, and it is full until August.'
    const anchor = anchorOf('two lorries and the post')
    const edited = `${text.replace(` ${sentence}`, '')} ${sentence}`
    expect(findIn(edited, anchor)).toBe('two lorries and the post')
  })

  test('is not found when other words took its place', () => {
    const anchor = anchorOf('forty people, two lorries and the post')
    const edited = text.replace(
      'forty people, two lorries and the post',
      'whoever has booked a place by then',
    )
    expect(findIn(edited, anchor)).toBeUndefined()
  })

  test('of more words than can be compared in a moment is found as it was, or not at all', () => {
    const found = [1000, 8000].map((count) => {
      const quote = Array.from({ length: count }, (_, at) => `word${at}`).join(' ')
      const place = { at: text.length + 1, length: quote.length }
      const anchor = toAnchor(`${text} ${quote}. ${text}`, place)
      const edited = quote.replace('word7 ', 'another ')
      return [quote, edited].map((now) => findIn(`New. ${text} ${now}. ${text}`, anchor) === now)
    })
    expect(found).toEqual([
      [true, true],
      [true, false],
    ])
  })

  test('of a word or two needs its neighbours', () => {
    const anchor = anchorOf('lighthouse')
    expect(findIn('Nobody has asked what the lighthouse costs.', anchor)).toBeUndefined()
  })

  test('is found where words are not set apart', () => {
    const before = '港は静かだった。最初の船は月曜日の夜明けに出る。四十人が乗る。冬の前に戻る。'
    const anchor = toAnchor(before, { at: before.indexOf('月曜日'), length: 7 })
    expect(findIn(`昨日の話。${before}`, anchor)).toBe('月曜日の夜明け')
  })

  test('with no words at all is nowhere', () => {
    expect(findAnchor(text, { at: 0, quote: '', before: '', after: '' })).toBeUndefined()
  })
})

const toWords = (of: string): string[] => of.match(/\w+/g) ?? []
const words = array(constantFrom('ferry', 'the', 'a', 'harbour', 'of', 'Ness', '.', '\n'), {
  minLength: 1,
  maxLength: 60,
})

test('whatever is marked in whatever text is found where it was marked', () => {
  assert(
    property(string({ minLength: 1, maxLength: 300 }), nat(), nat(), (any, one, two) => {
      const at = one % any.length
      const place = { at, length: 1 + (two % (any.length - at)) }
      expect(findAnchor(any, toAnchor(any, place))).toEqual(place)
    }),
  )
})

test('what is found in whatever text is at least three quarters of the words that were marked', () => {
  assert(
    property(words, words, nat(), nat(), (some, others, one, two) => {
      const [before, after] = [some.join(' '), others.join(' ')]
      const at = one % before.length
      const anchor = toAnchor(before, { at, length: 1 + (two % (before.length - at)) })
      const found = findIn(after, anchor)
      if (found === undefined || found === anchor.quote) return
      const wanted = toWords(anchor.quote)
      const kept = wanted.filter((word) => toWords(found).includes(word))
      expect(kept.length).toBeGreaterThanOrEqual(Math.ceil(wanted.length * 0.75))
    }),
  )
})

describe('a passage of a text that is written in another way', () => {
  const café = `Le café du coin
Il était écrit à la craie : « L’été, on ne sert plus. » Personne n’a demandé pourquoi.
Änne Großkurth kept the Café Müller for years – “it’s only a room”, she said, and poured.`

  const ways: [string, (text: string) => string][] = [
    ['with marks beside their letters', (text) => text.normalize('NFD')],
    ['in straight quotes', (text) => text.replace(/[’]/g, "'").replace(/[«»“”]/g, '"')],
    ['with hyphens for dashes', (text) => text.replaceAll('–', '-')],
    ['with spaces that keep together', (text) => text.replace(/ (?=[:»\d])|(?<=«) /g, '\u00a0')],
    [
      'with hyphens that are not seen',
      (text) => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad'),
    ],
  ]
  const passages = [
    'café',
    'L’été, on',
    '« L’été, on ne sert plus. »',
    'Müller for years – “it’s',
    '“it’s only a room”',
  ]

  test.each(ways)('is found %s', (_, write) => {
    for (const quote of passages) {
      const [from, to] = [café, write(café)]
      const written = write(quote)
      expect(findAnchor(to, toAnchor(from, placeOf(from, quote)))).toEqual(placeOf(to, written))
      expect(findAnchor(from, toAnchor(to, placeOf(to, written)))).toEqual(placeOf(from, quote))
    }
  })

  test('is not found in its twin there when it is gone itself', () => {
    const anchor = anchorOf('The first boat')
    const edited = text
      .replace('The first boat leaves at dawn on Monday. ', '')
      .replace('“We', '"We')
    expect(findIn(edited, anchor)).toBeUndefined()
  })
})
