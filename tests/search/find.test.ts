import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFinder, makeReady } from '../../src/search/find.ts'
import { fold, foldLightly, unfold } from '../../src/library/fold.ts'
import { readQuery } from '../../src/search/query.ts'

/** What a query marks in a text. */
function marked(query: string, text: string): string[] {
  const { find } = createFinder(readQuery(query).terms)
  return find(text).map(({ at, length }) => text.slice(at, at + length))
}

describe('a word is found', () => {
  test.each([
    ['cease', 'A ceasefire, and no ceasing.', ['ceasefire']],
    ['CEASEFIRE', 'a ceasefire', ['ceasefire']],
    ['cafe', 'The Café and the cafés', ['Café', 'cafés']],
    ['café', 'The cafe', ['cafe']],
    ['zelenskyy', 'Zelenskyy’s visit', ['Zelenskyy']],
    ['dont', "We don’t, we don't, we dont.", ['don’t', "don't", 'dont']],
    ["don't", 'We don’t', ['don’t']],
    ['cooperative', 'a co-operative', ['co-operative']],
    ['co-operative', 'a cooperative', ['cooperative']],
    ['US', 'the U.S. and us', ['U.S', 'us']],
    ['ukraine', 'Russia-Ukraine', ['Ukraine']],
    ['lodz', 'in Łódź', ['Łódź']],
    ['Łódź', 'in Lodz', ['Lodz']],
    ['strasse', 'die Straße', ['Straße']],
    ['1204', 'all 1,204 words', ['1,204']],
    ['東京', '東京の港', ['東京']],
    ['か', 'が', []],
    ['かた', 'か\u3099た, かた', ['かた']],
    ['مدينه', 'المدينة', []],
    ['سوق', 'سُوق', ['سُوق']],
    ['서울', '서울에서', ['서울에서']],
    ['b', 'plan b, better', ['b']],
    ['dont', 'don`t', ['don`t']],
    ['ire', 'a ceasefire', []],
    ['οδος', 'ΟΔΟΣ, οδος', ['ΟΔΟΣ', 'οδος']],
    // Umlauts with their dots, without them, and written out.
    ['Muenchen', 'München, Munchen, Muenchens', ['München', 'Muenchens']],
    ['München', 'München, Munchen, Muenchens', ['München', 'Munchen', 'Muenchens']],
    ['Munchen', 'München, Munchen, Muenchen', ['München', 'Munchen']],
    ['baecker', 'Bäckerei', ['Bäckerei']],
    ['KOELN', 'in Köln', ['Köln']],
    ['gruenstrasse', 'Grünstraße', ['Grünstraße']],
    ['Grünstraße', 'GRUENSTRASSE', ['GRUENSTRASSE']],
    ['hausern', 'Häusern, Haeusern', ['Häusern']],
    ['neue', 'neue, neun, Nüsse', ['neue']],
    ['neuer', 'neuer, neür', ['neuer']],
    ['Manuel', 'Manuela, Manu', ['Manuela']],
    ['blue', 'blue, Blüte', ['blue']],
    ['Joe', 'Joe, Jörg', ['Joe']],
    ['Israel', 'Israel, Isar', ['Israel']],
    ['poet', 'poet, pot', ['poet']],
    ['does', 'does, dos', ['does']],
    ['naive', 'naïve', ['naïve']],
  ])('%s in “%s”', (query, text, found) => {
    expect(marked(query, text)).toEqual(found)
  })
})

describe('a phrase is found', () => {
  test.each([
    ['"winter ferry"', 'the winter ferry, the ferry in winter', ['winter ferry']],
    ['“winter ferry”', 'a Winter  Ferry', ['Winter  Ferry']],
    ['«winter ferry»', 'winter ferryman', []],
    ['"don’t go"', "don't go", ["don't go"]],
    ['"ferry" boat', 'ferry, ferrymen, boats', ['ferry', 'boats']],
    ['"東京 の"', '東京の港', ['東京の']],
    ['"die Baecker von Koeln"', 'die Bäcker von Köln', ['die Bäcker von Köln']],
    ['"die Bäcker von Köln"', 'die Baecker von Koeln', ['die Baecker von Koeln']],
  ])('%s in “%s”', (query, text, found) => {
    expect(marked(query, text)).toEqual(found)
  })
})

test('what begins no word is found within one, umlauts or not', () => {
  const { terms } = readQuery('baecker')
  const { find } = createFinder(terms, new Map(), new Set([0]))
  expect(find('Zuckerbäckerei').map(({ at }) => at)).toEqual([6])
})

test('forms stand for a word besides its beginning', () => {
  const { find } = createFinder(readQuery('voting').terms, new Map([[0, ['voted']]]))
  expect(find('They voted, the voting ended, voters').map(({ length }) => length)).toEqual([5, 6])
})

test('finds its words anywhere in any text, and only there', () => {
  const word = fc.stringMatching(/^[a-zäöüß]{2,12}$/)
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), word, fc.array(word), (before, sought, after) => {
      const text = [...before, sought, ...after].join(' ')
      expect(marked(sought, text)).toContain(sought)
    }),
  )
})

test('any query can be asked of any text, and marks stretches of it in order', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(
    fc.property(anything, anything, (query, text) => {
      let end = 0
      for (const { at, length } of createFinder(readQuery(query).terms).find(text)) {
        expect(at).toBeGreaterThanOrEqual(end)
        expect(length).toBeGreaterThan(0)
        end = at + length
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 200 },
  )
})

test('any folded text leads back to where it came from, and folding once more changes nothing', () => {
  const letters = fc.array(
    fc.constantFrom(
      'a',
      'É',
      'ß',
      '…',
      '\u00ad',
      '“',
      'Σ',
      'Ü',
      'ü',
      '港',
      '𝒳',
      'ﬁ',
      '𞤀',
      '丽',
      '⁗',
      '𝛓',
      'Ǽ',
    ),
  )
  const texts = [letters.map((some) => some.join('')), fc.string({ unit: 'binary', maxLength: 60 })]
  fc.assert(
    fc.property(fc.oneof(...texts), (text) => {
      const folded = fold(text)
      const toPlace = unfold(text)
      let before = 0
      for (let at = 0; at < folded.length; at += 1) {
        const place = toPlace(at)
        expect(place).toBeGreaterThanOrEqual(before)
        // A letter of two units keeps its second one behind the first.
        const isSecond = /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, place - 1)))
        const letter = text.codePointAt(isSecond && place > 0 ? place - 1 : place)!
        expect(fold(String.fromCodePoint(letter))).toContain(folded[at])
        before = place
      }
      expect(toPlace(folded.length)).toBe(text.length)
      expect(fold(folded)).toBe(folded)
      expect(fold(foldLightly(text))).toBe(folded)
      expect(foldLightly(text)).toHaveLength(folded.length)
    }),
  )
})

test('a text that was made ready is looked through again and again', () => {
  const text = makeReady('The co-operative’s ferry, Łódź')
  const find = (query: string) => createFinder(readQuery(query).terms).find(text)
  for (const times of [1, 2]) {
    expect(find('cooperatives'), `time ${times}`).toEqual([{ at: 4, length: 14, term: 0 }])
    expect(find('lodz ferry'), `time ${times}`).toEqual([
      { at: 19, length: 5, term: 1 },
      { at: 26, length: 4, term: 0 },
    ])
    expect(find('boat'), `time ${times}`).toEqual([])
  }
})
