// @vitest-environment jsdom
import {
  assert,
  constant,
  constantFrom,
  double,
  integer,
  oneof,
  property,
  record,
} from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { beforePaint } from '../../src/settings/before-paint.ts'
import { colourBars, dress } from '../../src/settings/dress.ts'
import { followSettings } from '../../src/settings/kept.ts'
import { keyOf, readSettings } from '../../src/settings/settings.ts'

const root = document.documentElement

beforeEach(() => {
  root.lang = 'en'
  root.style.setProperty('--bg', '#292b30')
})

afterEach(() => {
  for (const { name } of root.attributes) root.removeAttribute(name)
  document.head.replaceChildren()
  localStorage.clear()
  history.replaceState(null, '', '/')
})

function shown(): string {
  const attributes = [...root.attributes].map(({ name, value }) => `${name}=${value}`)
  return [...attributes.sort(), document.head.innerHTML].join('\n')
}

function undress(): void {
  for (const name of Object.keys(root.dataset)) delete root.dataset[name]
  root.style.cssText = '--bg: #292b30'
  document.head.replaceChildren()
}

/** Runs the script as a page does, at an address, with something kept for a base. */
function load(address: string, base: string | undefined, kept: Record<string, string>): void {
  history.replaceState(null, '', address)
  for (const [base, text] of Object.entries(kept)) localStorage.setItem(keyOf(base), text)
  const script = document.createElement('script')
  if (base !== undefined) script.dataset['base'] = base
  script.textContent = beforePaint
  document.body.append(script)
  script.remove()
}

test('what is set stands on the root, and goes again', () => {
  dress(root, { theme: 'dusk', size: 24, guide: 'dim' }, () => undefined)
  expect(root.dataset).toMatchObject({ theme: 'dusk', guide: 'dim' })
  expect(root.style.getPropertyValue('--own-size')).toBe('24')
  dress(root, { theme: undefined, size: undefined, guide: undefined }, () => undefined)
  expect(Object.keys(root.dataset)).toEqual([])
  expect(root.style.getPropertyValue('--own-size')).toBe('')
})

function listColours() {
  const colours = document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')
  return Array.from(colours, ({ content }) => content)
}

test('the browser’s own bars have the colour of the paper that is chosen', () => {
  document.head.innerHTML = '<meta name="theme-color" content="#faf8f3">'
  colourBars(root)
  expect(listColours()).toEqual(['#faf8f3'])
  root.dataset['theme'] = 'dusk'
  colourBars(root)
  expect(listColours()).toEqual(['#292b30', '#faf8f3'])
})

test('lines stay ragged where they can’t be justified', () => {
  dress(root, { edge: 'justified' }, () => 'language')
  expect(root.dataset['edge']).toBeUndefined()
  dress(root, { edge: 'justified' }, () => undefined)
  expect(root.dataset['edge']).toBe('justified')
})

const dusk = '{"theme":"dusk"}'
const sepia = '{"theme":"sepia"}'

test.each([
  ['a page at the base', '/post/index.html', './', { '/post/': dusk }, 'dusk'],
  ['an article below it', '/post/articles/fog.html', '../', { '/post/': dusk }, 'dusk'],
  ['a page at the root of a host', '/', './', { '/': dusk }, 'dusk'],
  ['another library around this one', '/post/index.html', './', { '/': dusk }, undefined],
  ['a page of no known depth', '/post/a/b/c', undefined, { '/post/': dusk }, 'dusk'],
  ['one below two libraries', '/post/a', undefined, { '/': dusk, '/post/': sepia }, 'sepia'],
  ['rubbish', '/', './', { '/': '{"theme":' }, undefined],
  ['an empty word', '/', './', { '/': 'null' }, undefined],
])('before the first paint: %s', (_, address, base, kept, theme) => {
  load(address, base, kept)
  expect(root.dataset['theme']).toBe(theme)
})

test('the page is dressed before the first paint as it is afterwards, whatever is set', () => {
  const settings = record(
    {
      theme: constantFrom('paper', 'night', 'neon'),
      face: constantFrom('serif', 'sans', 'legible', 3),
      spacing: constantFrom('wider', 'widest', null),
      size: oneof(integer(), constantFrom(15, 20, 32, '20')),
      leading: double(),
      edge: constant('justified'),
      letters: constant('off'),
    },
    { requiredKeys: [] },
  )
  assert(
    property(settings, (asked) => {
      undress()
      load('/', './', { '/': JSON.stringify(readSettings(asked)) })
      const before = shown()
      undress()
      followSettings('/')
      expect(before).toBe(shown())
    }),
  )
})

test('rubbish that was kept leaves the page as the app finds it', () => {
  load('/', './', { '/': '{"theme":["night"],"size":{},"a b":"c","face":"sans"}' })
  expect(root.dataset).not.toHaveProperty('theme')
  followSettings('/')
  expect(root.dataset).toMatchObject({ face: 'sans' })
})

test('the room that a page needed before is left, in a window as wide', () => {
  localStorage.setItem('galley:room:/index.html', `${innerWidth} 312`)
  load('/index.html', './', {})
  expect(root.style.getPropertyValue('--kept-room')).toBe('312px')
  root.style.removeProperty('--kept-room')
  localStorage.setItem('galley:room:/index.html', `${innerWidth + 1} 312`)
  load('/index.html', './', {})
  load('/search.html', './', {})
  expect(root.style.getPropertyValue('--kept-room')).toBe('')
})
