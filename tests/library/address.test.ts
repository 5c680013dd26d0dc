import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isId, toArticlePath, toId, toIdOfSlug, toSlug } from '../../src/library/address.ts'

describe('an id', () => {
  // Addresses that are out in the world: none of these may ever change.
  test.each([
    ['000_e44828f7c44e3247.txt', 'j4rqwvpv'],
    ['good.txt', 'jy2r9njm'],
    ['Übergrößen & "quotes" \' (1).txt', '5one83w6'],
  ])('of %s is the same for ever', (file, id) => {
    expect(toId(file)).toBe(id)
  })

  test('does not hang on how a file system writes accents, or on the case of .TXT', () => {
    expect(toId('Über.txt'.normalize('NFD'))).toBe(toId('Über.txt'.normalize('NFC')))
    expect(toId('a.TXT')).toBe(toId('a.txt'))
  })

  test('is eight letters and digits for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (file) => {
        expect(isId(toId(file))).toBe(true)
      }),
    )
  })

  test('is another for each of 20,000 near names', () => {
    const ids = new Set(Array.from({ length: 20_000 }, (_, at) => toId(`${at}_article.txt`)))
    expect(ids.size).toBe(20_000)
  })
})

describe('a slug', () => {
  const id = 'abcd1234'

  test.each([
    ['Trump’s Deal with Putin', 'trumps-deal-with-putin-abcd1234'],
    ['Übergrößen, Œuvre & Łódź', 'ubergrossen-oeuvre-lodz-abcd1234'],
    ['<script>alert(1)</script>', 'script-alert-1-script-abcd1234'],
    ['المكتبة التي تعبر النهر', 'abcd1234'],
    ['最後の塩釜に火が入る朝', 'abcd1234'],
    ['', 'abcd1234'],
  ])('of %s is plain', (headline, slug) => {
    expect(toSlug(headline, id)).toBe(slug)
  })

  test('holds at most nine words', () => {
    expect(toSlug('One two three four five six seven eight nine ten', id)).toBe(
      'one-two-three-four-five-six-seven-eight-nine-abcd1234',
    )
  })

  test('for any headline fits an address, stays short and leads back to its id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), (headline, file) => {
        const slug = toSlug(headline, toId(file))
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(slug.length).toBeLessThan(90)
        expect(toIdOfSlug(slug)).toBe(toId(file))
        expect(toIdOfSlug(`${slug}.html`)).toBe(toId(file))
      }),
    )
  })
})

test('an article stands in a file of its own', () => {
  expect(toArticlePath('fog-abcd1234')).toBe('/articles/fog-abcd1234.html')
})

test('what is no id is told apart', () => {
  expect(['abcd1234', 'nope', '-is-this', 'ABCD1234', 'abcd12345'].map(isId)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})
