// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { changeSetting, resetSettings } from '../../src/settings/change.ts'
import { followSettings, lasts, settings } from '../../src/settings/kept.ts'
import { follow } from './follow.ts'

const root = document.documentElement
const key = 'galley:settings:/post/'
const kept = () => JSON.parse(localStorage.getItem(key) ?? '{}') as unknown

followSettings('/post/')

beforeEach(() => {
  localStorage.clear()
  resetSettings()
})

afterEach(async () => {
  vi.restoreAllMocks()
  await follow()
})

test('what is changed is kept for the next page, and shown once the control has answered', async () => {
  changeSetting('theme', 'sepia')
  changeSetting('size', 24)
  expect(settings.get()).toEqual({ theme: 'sepia', size: 24 })
  expect(root.dataset['theme']).toBeUndefined()
  await follow()
  expect(root.dataset['theme']).toBe('sepia')
  expect(root.style.getPropertyValue('--own-size')).toBe('24')
  expect(kept()).toEqual({ theme: 'sepia', size: 24 })
  changeSetting('theme', undefined)
  expect(kept()).toEqual({ size: 24 })
})

function listColours() {
  const chosen = document.querySelectorAll<HTMLMetaElement>('meta[data-chosen]')
  return Array.from(chosen, ({ content }) => content)
}

test('the colour of the browser’s own bars goes with the theme', async () => {
  for (const [theme, colour] of [
    ['sepia', '#f0e3ca'],
    ['dusk', '#292b30'],
  ] as const) {
    root.style.setProperty('--bg', colour)
    changeSetting('theme', theme)
    await follow()
    expect(listColours()).toEqual([colour])
  }
  changeSetting('theme', undefined)
  await follow()
  expect(listColours()).toEqual([])
  root.style.removeProperty('--bg')
})

test('only what sets the text anew has its place held', async () => {
  await follow()
  vi.stubGlobal('scrollY', 100)
  // It is held until the faces have come.
  const fonts = { ready: new Promise(() => undefined) }
  Object.defineProperty(document, 'fonts', { value: fonts, configurable: true })
  changeSetting('theme', 'sepia')
  await follow()
  expect(root.style.overflowAnchor).toBe('')
  changeSetting('size', 24)
  await follow()
  expect(root.style.overflowAnchor).toBe('none')
  Reflect.deleteProperty(document, 'fonts')
  vi.unstubAllGlobals()
})

test('the house style leaves nothing behind', async () => {
  changeSetting('face', 'sans')
  await follow()
  expect(root.dataset['face']).toBe('sans')
  resetSettings()
  await follow()
  expect(settings.get()).toEqual({})
  expect(localStorage.length).toBe(0)
  expect(root.dataset['face']).toBeUndefined()
})

test('what another tab or a newer edition has kept stays', () => {
  localStorage.setItem(key, '{"face":"sans","columns":2}')
  changeSetting('size', 22)
  expect(kept()).toEqual({ face: 'sans', columns: 2, size: 22 })
  expect(settings.get()).toEqual({ face: 'sans', size: 22 })
})

test('another tab is followed at once', async () => {
  localStorage.setItem(key, '{"theme":"night"}')
  dispatchEvent(new StorageEvent('storage', { key }))
  await vi.waitFor(() => expect(root.dataset['theme']).toBe('night'))
  localStorage.clear()
  dispatchEvent(new StorageEvent('storage', { key: null }))
  await vi.waitFor(() => expect(root.dataset['theme']).toBeUndefined())
})

test('where there is no room left, one setting does not undo the other', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  changeSetting('theme', 'night')
  changeSetting('face', 'sans')
  expect(settings.get()).toEqual({ theme: 'night', face: 'sans' })
  expect(lasts.get()).toBe(false)
})

test('where nothing can be kept, settings last as long as the visit', async () => {
  for (const way of ['getItem', 'setItem', 'removeItem'] as const) {
    vi.spyOn(Storage.prototype, way).mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
  }
  changeSetting('theme', 'dusk')
  changeSetting('size', 30)
  await follow()
  expect(settings.get()).toEqual({ theme: 'dusk', size: 30 })
  expect(root.dataset['theme']).toBe('dusk')
  expect(lasts.get()).toBe(false)
})
