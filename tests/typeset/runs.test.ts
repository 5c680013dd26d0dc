import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hangOf, toCapitalRuns, toCompoundRuns, toStressedRuns } from '../../src/typeset/runs.ts'

describe('runs of capitals', () => {
  test('are three letters and more, whole words only', () => {
    expect(toCapitalRuns('Instant NATO entry, the EU, USAF-led and NATOs')).toEqual([
      { text: 'Instant ' },
      { text: 'NATO', kind: 'capitals' },
      { text: ' entry, the EU, ' },
      { text: 'USAF', kind: 'capitals' },
      { text: '-led and NATOs' },
    ])
  })

  test('stay loud in a line that is all capitals', () => {
    expect(toCapitalRuns('STORM CLOSES PORT')).toEqual([{ text: 'STORM CLOSES PORT' }])
  })

  test('take time by the letter, also in a word of a million capitals', { timeout: 10_000 }, () => {
    const word = `${'ACGT'.repeat(250_000)}s`
    expect(toCapitalRuns(word)).toEqual([{ text: word }])
  })
})

test('stressed words are a run with their signs', () => {
  expect(toStressedRuns('on the _Ghost_, *now*')).toEqual([
    { text: 'on the ' },
    { text: '_Ghost_', kind: 'stressed' },
    { text: ', ' },
    { text: '*now*', kind: 'stressed' },
  ])
})

describe('compounds of a headline', () => {
  test('hold together when they are short', () => {
    expect(toCompoundRuns('After Mid-Air Collision')).toEqual([
      { text: 'After ' },
      { text: 'Mid-Air', kind: 'unbroken' },
      { text: ' Collision' },
    ])
  })

  test('may break when they are long or have three parts', () => {
    expect(toCompoundRuns('Ambleforth-Giles and out-of-date')).toEqual([
      { text: 'Ambleforth-Giles and out-of-date' },
    ])
  })
})

test('a text that opens with a quotation mark hangs by its width', () => {
  expect(hangOf('“Fog”')).toBe('double')
  expect(hangOf('„Nebel“')).toBe('double')
  expect(hangOf('‘Fog’')).toBe('single')
  expect(hangOf('Fog')).toBeUndefined()
  expect(hangOf('')).toBeUndefined()
})

test('for any text the runs joined are the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('NATO', 'Mid-Air', 'a', '-', ' ', 'Ä', '_', '*'))
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (text) => {
      for (const split of [toCapitalRuns, toCompoundRuns, toStressedRuns]) {
        expect(
          split(text)
            .map(({ text }) => text)
            .join(''),
        ).toBe(text)
      }
    }),
  )
})
