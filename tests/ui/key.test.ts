// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { findKey, type Key } from '../../src/ui/keys/key.ts'

const press = () => undefined
const keys: Key[] = [
  { name: 'search', key: '/', press },
  { name: 'searchAlways', key: 'k', control: true, press },
  { name: 'theme', key: 't', press },
  { name: 'close', key: 'Escape' },
  { name: 'keys', key: '?', press },
]

afterEach(() => document.body.replaceChildren())

/** What a press finds, on the body or within some markup. */
function find(init: KeyboardEventInit, markup = '', letters = true): string | undefined {
  document.body.innerHTML = markup
  const target = document.querySelector('.here') ?? document.body
  let found: string | undefined
  const listen = (event: KeyboardEvent) => {
    found = findKey(keys, event, letters)?.name
  }
  addEventListener('keydown', listen, { once: true })
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }))
  return found
}

test.each([
  ['a letter', { key: 't' }, 'theme'],
  ['a letter with the capitals locked', { key: 'T' }, 'theme'],
  ['a letter with Shift', { key: 'T', shiftKey: true }, undefined],
  ['a sign that needs Shift', { key: '?', shiftKey: true }, 'keys'],
  ['a sign where a keyboard has it on Shift and 7', { key: '/', shiftKey: true }, 'search'],
  ['Control and a letter', { key: 'k', ctrlKey: true }, 'searchAlways'],
  ['Command and a letter', { key: 'k', metaKey: true }, 'searchAlways'],
  ['the browser’s Control and T', { key: 't', ctrlKey: true }, undefined],
  ['Alt and a letter', { key: 't', altKey: true }, undefined],
  ['a key that is held down', { key: 't', repeat: true }, undefined],
  ['a letter on its way to another', { key: 't', isComposing: true }, undefined],
  ['the key that ends a composition, in WebKit', { key: 't', keyCode: 229 }, undefined],
  ['a letter of a Greek keyboard', { key: 'τ', code: 'KeyT' }, 'theme'],
  ['a letter of an Arabic keyboard', { key: 'ف', code: 'KeyT' }, 'theme'],
  [
    'a letter of a Cyrillic keyboard with Shift',
    { key: 'Е', code: 'KeyT', shiftKey: true },
    undefined,
  ],
  [
    'Control and a letter of a Cyrillic keyboard',
    { key: 'л', code: 'KeyK', ctrlKey: true },
    'searchAlways',
  ],
  ['a sign where an Arabic keyboard has a letter', { key: 'ظ', code: 'Slash' }, 'search'],
  ['an Arabic question mark', { key: '؟', code: 'Slash', shiftKey: true }, 'keys'],
  ['a Latin letter where others have another', { key: 'y', code: 'KeyT' }, undefined],
  ['a Latin letter with a mark of its own', { key: 'ß', code: 'Slash' }, undefined],
  ['a key that is only listed', { key: 'Escape' }, undefined],
])('%s', (_, init, name) => {
  expect(find(init)).toBe(name)
})

test.each([
  '<input class="here">',
  '<input class="here" type="search">',
  '<textarea class="here"></textarea>',
  '<select class="here"></select>',
  '<div contenteditable><p class="here"></p></div>',
  '<div role="combobox"><i class="here"></i></div>',
  '<dialog aria-modal="true"><button class="here"></button></dialog>',
])('within %s only keys with Control are the app’s', (markup) => {
  expect(find({ key: 't' }, markup)).toBeUndefined()
  expect(find({ key: 'k', ctrlKey: true }, markup)).toBe('searchAlways')
})

test.each(['<input type="radio" class="here">', '<a href="x" class="here"></a>'])(
  'within %s nobody types',
  (markup) => {
    expect(find({ key: 't' }, markup)).toBe('theme')
  },
)

test('single keys can be switched off', () => {
  expect(find({ key: 't' }, '', false)).toBeUndefined()
  expect(find({ key: '?', shiftKey: true }, '', false)).toBeUndefined()
  expect(find({ key: 'k', ctrlKey: true }, '', false)).toBe('searchAlways')
})
