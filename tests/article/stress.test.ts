import { expect, test } from 'vitest'
import { unstressed } from '../../src/article/stress.ts'

test.each([
  ['read _Nietzsche_ and *that* was all', 'read Nietzsche and that was all'],
  ['“_Ahoy there!_” he cried', '“Ahoy there!” he cried'],
  ['*Names have been changed.*', 'Names have been changed.'],
  ['the (_Martinez_), the _Ghost_; он _здесь_', 'the (Martinez), the Ghost; он здесь'],
])('%s: the signs of stress go', (text, plain) => {
  expect(unstressed(text)).toBe(plain)
  expect(unstressed(text, ' ')).toHaveLength(text.length)
})

test.each([
  ['names of things in code', 'snake_case, __init__, _private and https://x.org/_a_/b'],
  ['sums', '2 * 3 * 4, 5*6*7 and _12_'],
  ['footnotes', 'a price* with tax, a cost*'],
  ['bullets', '* one * two *'],
  ['words that are not to be read', 'f**k, s*x and ***'],
  ['patterns', '-name "*config*" and (f *g) and (g* f)'],
  ['scripts without an italic', '_漢字_ and _مرحبا_'],
])('%s keep theirs', (_, text) => {
  expect(unstressed(text)).toBe(text)
})

test('takes time by the letter', { timeout: 10_000 }, () => {
  for (const part of ['_', '_a', '_a ', ' *a*']) {
    expect(unstressed(part.repeat(300_000))).toMatch(/^[_ a]/)
  }
})
