// @vitest-environment jsdom
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { colourRoles, readPalettes, type Colours } from '../../src/build/colours.ts'
import { themes } from '../../src/settings/settings.ts'
import { folderOf } from '../library/articles.ts'
import {
  build,
  listArticles,
  listFiles,
  listPages,
  readPage,
  removeBuilt,
  type Built,
} from './build.ts'
import { computeOnRoot } from './cascade.ts'

let site: Built
let seeds: string
const configuration = join(import.meta.dirname, 'configurations/skarvik.ts')

beforeAll(async () => {
  // Articles in several languages, and some that are like each other.
  seeds = await mkdtemp(join(tmpdir(), 'galley-seeds-'))
  for (const name of ['twelve', 'web']) await cp(folderOf(name), seeds, { recursive: true })
  site = await build(seeds, ['--config', configuration])
}, 240_000)
afterAll(async () => {
  await removeBuilt()
  await rm(seeds, { recursive: true, force: true })
})

const open = (path: string) =>
  new DOMParser().parseFromString(readPage(site.folder, path), 'text/html')

const readSheetOf = ({ folder }: Built) =>
  readPage(
    folder,
    listFiles(folder).find((path) => path.endsWith('.css'))!,
  )

test('every page bears the name, and the library the tagline', () => {
  expect(site.code).toBe(0)
  for (const path of listPages(site.folder)) {
    const page = open(path)
    expect(page.title).toMatch(/ · Skarvik & <Post>$/)
    expect(page.querySelector('header a')!.textContent).toBe('Skarvik & <Post>')
  }
  const library = open('index.html')
  expect(library.querySelector('header p')!.textContent).toBe('Nachrichten vom Kai')
  expect(library.querySelector<HTMLMetaElement>('meta[name=description]')!.content).toBe(
    'Nachrichten vom Kai',
  )
})

test('the page that only leads on to the library bears the name too', () => {
  const page = open('articles/index.html')
  expect(page.title).toBe('Skarvik & <Post>')
  expect(page.documentElement.lang).toBe('de')
  expect(page.querySelector('a')!.textContent).toBe('Skarvik & <Post>')
})

test('so do printed pages, in their foot', () => {
  expect(readSheetOf(site)).toContain('@bottom-left{content:"Skarvik & <Post>"}')
})

test('the interface speaks German, the articles their own language', () => {
  expect(open('404.html').documentElement.lang).toBe('de')
  expect(open('404.html').querySelector('h1')!.textContent).toBe(
    'Unter dieser Adresse ist nichts gesetzt.',
  )
  const article = open(listArticles(site.folder).find((path) => path.includes('ferry'))!)
  expect(article.documentElement.lang).toBe('en')
  expect(article.querySelector('header')!.lang).toBe('de')
  expect(article.querySelector('a[href="#text"]')!.textContent).toBe('Zum Text springen')
})

test('no script holds the English of the interface', () => {
  const scripts = listFiles(site.folder).filter((path) => path.endsWith('.js'))
  const all = scripts.map((path) => readPage(site.folder, path)).join('\n')
  expect(all).toContain('Die Bibliothek ist leer.')
  for (const english of ['The library is empty', 'Skip to the text', 'List item', 'min left']) {
    expect(all).not.toContain(english)
  }
})

test('a theme has the colours that were said for it, and no other theme has them', () => {
  const sheet = readSheetOf(site)
  const said: Colours = { paper: { bg: '#ffffff', pencil: '#7a1f3d' }, night: { bg: '#000000' } }
  const palettes = readPalettes()
  for (const system of ['light', 'dark'] as const) {
    for (const theme of [undefined, ...themes]) {
      const seen = theme ?? (system === 'dark' ? 'night' : 'paper')
      const computed = colourRoles.map((role) => [
        role,
        // #fff is #ffffff.
        computeOnRoot(sheet, `--${role}`, { theme, system })?.replace(
          /^#(.)(.)(.)$/,
          '#$1$1$2$2$3$3',
        ),
      ])
      expect({ theme, system, ...Object.fromEntries(computed) }).toEqual({
        theme,
        system,
        ...palettes[seen],
        ...said[seen],
      })
    }
  }
})

test('the colours are in the style of every page, and what the browser shows around it', () => {
  const grounds = { paper: '#fff', night: '#000', sepia: '#f0e3ca' }
  for (const path of listPages(site.folder)) {
    const page = open(path)
    const style = page.querySelector('style')!.textContent
    for (const theme of ['paper', 'night', 'sepia'] as const) {
      for (const system of ['light', 'dark'] as const) {
        expect(computeOnRoot(style, '--bg', { theme, system })).toBe(grounds[theme])
      }
    }
    expect(computeOnRoot(style, '--bg', { system: 'light' })).toBe(grounds.paper)
    expect(computeOnRoot(style, '--bg', { system: 'dark' })).toBe(grounds.night)
    const around = [...page.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
    expect(around.map(({ content }) => content)).toEqual(['#ffffff', '#000000'])
  }
})

test('the footer stands at the foot of every page', () => {
  for (const path of listPages(site.folder)) {
    const footer = open(path).querySelector('footer')!
    expect(footer.textContent).toContain('Herausgegeben in Skarvik.')
    expect(footer.querySelector('a')!.getAttribute('href')).toBe(
      'https://skarvik.example/impressum',
    )
  }
})

test('the sidebar shows what was asked for', () => {
  const headings = listArticles(site.folder).flatMap((path) =>
    Array.from(open(path).querySelectorAll('aside h2'), ({ textContent }) => textContent),
  )
  expect(new Set(headings)).toEqual(new Set(['Ähnliches in der Bibliothek']))
})
