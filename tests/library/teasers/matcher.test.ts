import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMatcher, type Announced } from '../../../src/library/teasers/matcher.ts'
import { headlines, matches, nearMisses, unsure } from './pairs.ts'

const announce = (headline: string, language = 'en', more: Partial<Announced> = {}): Announced => ({
  headline,
  language,
  copy: 0,
  common: new Set(),
  ...more,
})

const library = Object.entries(headlines).flatMap(([language, some]) =>
  some.map((headline) => announce(headline, language)),
)
// Each its own article, whose text writes “government” small.
library.forEach((one, copy) => Object.assign(one, { copy, common: new Set(['government']) }))
const find = createMatcher(library, [...matches.map(([teaser]) => teaser), ...nearMisses])
const finds = (teaser: string) => {
  const place = find(teaser)
  return place === undefined ? undefined : library[place]!.headline
}

describe('a teaser that announces an article', () => {
  test.each(matches)('%j leads to %j', (teaser, headline) => {
    expect(finds(teaser)?.startsWith(headline)).toBe(true)
  })
})

test.each([...nearMisses, ...unsure.map(([teaser]) => teaser)])('%j leads nowhere', (teaser) => {
  expect(finds(teaser)).toBeUndefined()
})

test('every link of more than a hundred pairs is right, and nine of ten that are meant are there', () => {
  const meant = [...matches, ...unsure]
  const linked = meant.filter(([teaser]) => finds(teaser) !== undefined)
  const wrong = [
    ...linked.filter(([teaser, headline]) => !finds(teaser)!.startsWith(headline)),
    ...nearMisses.filter((teaser) => finds(teaser) !== undefined),
  ]
  const recall = (linked.length - wrong.length) / meant.length
  const pairs = meant.length + nearMisses.length
  console.log(`teasers: ${pairs} pairs, ${wrong.length} wrong, recall ${recall.toFixed(2)}`)
  expect(pairs).toBeGreaterThan(100)
  expect(wrong).toEqual([])
  expect(recall).toBeGreaterThan(0.88)
})

describe('what cannot be told apart', () => {
  const storm = 'Storm Over the Cape Leaves the Islands Without Power'

  test('two articles with one headline, leads nowhere', () => {
    const twins = [announce(storm), announce(storm, 'en', { copy: 1 })]
    expect(createMatcher(twins, [])(storm)).toBeUndefined()
  })

  test('two copies of one article, leads to the one added last', () => {
    expect(createMatcher([announce(storm), announce(storm)], [])(storm)).toBe(0)
  })

  test('two headlines that begin alike, leads nowhere when it is cut off there', () => {
    const one = announce(`${storm} and Boats`, 'en', { copy: 1 })
    const two = announce(`${storm} and Bread`, 'en', { copy: 2 })
    expect(createMatcher([one, two], [])(`${storm} …`)).toBeUndefined()
    expect(createMatcher([one], [])(`${storm} …`)).toBe(0)
  })

  test('a slip of the pen between two headlines that are near leads nowhere', () => {
    const one = announce('Residents of the island remember the storm of the century', 'en', {
      common: new Set(['residents', 'remember']),
    })
    const two = announce('Residents of the island remember the wreck of the century', 'en', {
      copy: 1,
    })
    const typed = 'Residnts of the island remember the storm of the century'
    expect(createMatcher([one, two], [])(typed)).toBeUndefined()
    expect(createMatcher([one], [])(typed)).toBe(0)
  })
})

test('an ending that stands behind many headlines is the name of the site, in whatever words', () => {
  const typed = ['One Man and His Boat at Sea', 'A Cook Leaves the Ferry for Good', 'Bread Is Dear']
  const others = typed.map((text) => `${text} and More - Skarvik Bladet`)
  const find = createMatcher([announce('The Sea Wall Is Mended at Last')], others)
  expect(find('The Sea Wall Is Mended at Last - Skarvik Bladet')).toBe(0)
  expect(
    createMatcher(
      [announce('The Sea Wall Is Mended at Last')],
      [],
    )('The Sea Wall Is Mended at Last - Skarvik Bladet'),
  ).toBeUndefined()
})

describe('for any headlines at all', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc
      .array(
        fc.constantFrom('the', 'Storm', 'harbour', '2', '1,2', 'U.S.', '…', '|', ':', '釜', 'ü'),
        {
          maxLength: 14,
        },
      )
      .map((words) => words.join(' ')),
  )

  test('a match holds every number that the headline holds, and no other', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), text, (some, teaser) => {
        const found = createMatcher(
          some.map((headline, copy) => announce(headline, 'en', { copy })),
          [],
        )(teaser)
        expect(found === undefined || numbers(some[found]!) === numbers(teaser)).toBe(true)
      }),
    )
  })

  test('a headline of words announces itself, alone of its kind, in any case', () => {
    const word = fc.stringMatching(/^[a-z]{4,9}$/)
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 3, maxLength: 9 }), (words) => {
        const headline = words.join(' ')
        const find = createMatcher([announce(headline), announce('Nothing of the kind at all')], [])
        expect(find(headline.toUpperCase())).toBe(0)
      }),
    )
  })

  test('another number is another article', () => {
    const word = fc.stringMatching(/^[a-z]{4,9}$/)
    const two = fc.tuple(fc.nat(3000), fc.nat(3000)).filter(([a, b]) => a !== b)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 4, maxLength: 9 }),
        two,
        fc.nat(3),
        (words, [a, b], at) => {
          const put = (number: number) =>
            [...words.slice(0, at), number, ...words.slice(at)].join(' ')
          expect(createMatcher([announce(put(a))], [])(put(b))).toBeUndefined()
        },
      ),
    )
  })
})

test('10,000 headlines and 20,000 teasers take about ten times the time of 1,000 and 2,000', () => {
  let seed = 7
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
  const word = () => {
    const digits = Math.floor(20_000 * random() ** 3).toString(26)
    return `w${digits.replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)}`
  }
  const headline = () => Array.from({ length: 8 }, word).join(' ')
  const time = (count: number) => {
    const all = Array.from({ length: count }, (_, copy) => announce(headline(), 'en', { copy }))
    const teasers = Array.from({ length: 2 * count }, headline)
    const before = process.cpuUsage()
    const find = createMatcher(all, teasers)
    for (const teaser of teasers) find(teaser)
    return process.cpuUsage(before).user / 1000
  }
  time(1000)
  const [few, many] = [Math.min(time(1000), time(1000)), time(10_000)]
  expect(many / few).toBeLessThan(40)
}, 120_000)

function numbers(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ')
}
