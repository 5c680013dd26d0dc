import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { toForm } from '../../src/library/form.ts'

const pieces = [
  'a',
  'é',
  'e\u0301',
  'o\u0323\u0302',
  '한',
  '한',
  'が',
  '“',
  '’',
  '—',
  '\u00a0',
  '\u00ad',
  '\n',
  '😀',
  'क़',
]

test('texts that look alike have one form', () => {
  expect(toForm('“Café” – it’s\u00a0so\u00adon').text).toBe('"Café" - it\'s soon')
  for (const text of ['Café Müller', 'Việt Nam', '한국어', 'がぎぐ'])
    expect(toForm(text.normalize('NFD')).text).toBe(text.normalize('NFC'))
})

test('what stands at a place of the form stands where it leads back to', () => {
  assert(
    property(array(constantFrom(...pieces)), array(constantFrom(...pieces)), (before, after) => {
      const [text, start] = [`${before.join('')}xyz${after.join('')}`, before.join('').length]
      const { text: formed, back } = toForm(text)
      const at = formed.indexOf('xyz')
      expect(back(at)).toBe(start)
      expect(back(at + 3)).toBeGreaterThanOrEqual(start + 3)
      expect(back(formed.length)).toBe(text.length)
    }),
  )
})
