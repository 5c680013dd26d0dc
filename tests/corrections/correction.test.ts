import { describe, expect, test } from 'vitest'
import {
  CorrectionsError,
  readCorrectionsFile,
  toCorrectionKey,
  toCorrectionsFile,
  toPins,
  type Correction,
} from '../../src/corrections/correction.ts'

const tower: Correction = {
  article: 'aaaaaaaa',
  headline: 'The Clock',
  text: 'The tower on Monday',
  role: 'caption',
}

describe('a correction', () => {
  test('is of the same passage however its lines were wrapped', () => {
    expect(toCorrectionKey({ ...tower, text: 'The tower \n  on Monday' })).toBe(
      toCorrectionKey(tower),
    )
  })

  test('holds for its own article only', () => {
    const other = { ...tower, article: 'bbbbbbbb' }
    expect(toPins([tower, other], 'bbbbbbbb')).toEqual([
      { text: 'The tower on Monday', role: 'caption' },
    ])
  })
})

describe('a file of corrections', () => {
  test('comes back as it went out', () => {
    expect(readCorrectionsFile(toCorrectionsFile([tower]))).toEqual([tower])
  })

  test.each([
    ['nothing at all', '', 'is not JSON'],
    ['a text', 'Dear Sir', 'is not JSON'],
    ['another file of JSON', '{"name":"galley"}', 'is no list of corrections'],
    ['a role that there is not', JSON.stringify([tower, { ...tower, role: 'lede' }]), 'entry 2'],
    ['an entry without a text', JSON.stringify([{ article: 'x', role: 'caption' }]), 'entry 1'],
    ['an entry that is nothing', '[null]', 'entry 1'],
  ])('says what is wrong with %s', (_, text, message) => {
    expect(() => readCorrectionsFile(text)).toThrow(CorrectionsError)
    expect(() => readCorrectionsFile(text)).toThrow(message)
  })
})
