// @vitest-environment jsdom
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folderOf } from '../library/articles.ts'
import { build, listFiles, listPages, readPage, removeBuilt, type Built } from './build.ts'

const configuration = join(import.meta.dirname, 'configurations/skarvik.ts')
let site: Built

beforeAll(async () => {
  site = await build(folderOf('sections'), ['--config', configuration])
}, 120_000)
afterAll(removeBuilt)

const open = (path: string) =>
  new DOMParser().parseFromString(readPage(site.folder, path), 'text/html')
const rowsOf = (path: string) =>
  Array.from(open(path).querySelectorAll('main h2'), ({ textContent }) => textContent)

test('each folder has a page with its articles, named as the publisher says or by the folder', () => {
  expect(site.code).toBe(0)
  const pages = listPages(site.folder).filter((path) => path.startsWith('sections/'))
  expect(pages).toEqual(['sections/hafen.html', 'sections/kultur.html', 'sections/world-news.html'])
  expect(pages.map((path) => open(path).querySelector('h1')!.textContent)).toEqual([
    'Am Hafen',
    'Kultur',
    'World news',
  ])
  expect(open(pages[0]!).title).toBe('Am Hafen · Skarvik & <Post>')
  expect(rowsOf('sections/hafen.html')).toHaveLength(2)
  expect(rowsOf('sections/kultur.html')).toHaveLength(1)
  expect(rowsOf('sections/world-news.html')).toHaveLength(2)
  expect(rowsOf('index.html')).toHaveLength(6)
})

test('a name for a folder that is not there is told, with what is', () => {
  expect(site.output).not.toContain('hafen is named')
  expect(site.output).toContain(
    'seeds: wolrd is named “World” in vite.config.ts, but no such folder has articles. Name one of hafen, Kultur, world-news, or take the name out.',
  )
})

test('the library and every section lead to each other', () => {
  for (const path of ['index.html', 'sections/hafen.html']) {
    const links = [...open(path).querySelectorAll<HTMLAnchorElement>('nav a')]
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Alle Artikel',
      'Am Hafen',
      'Kultur',
      'World news',
    ])
    expect(links.filter((link) => link.getAttribute('aria-current') === 'page')).toHaveLength(1)
    for (const link of links) {
      const file = posix.join(posix.dirname(path), link.getAttribute('href')!)
      expect(existsSync(join(site.folder, file))).toBe(true)
    }
  }
})

test('the folder of sections leads on to the library', () => {
  const page = open('sections/index.html')
  expect(page.querySelector('meta[http-equiv=refresh]')!.getAttribute('content')).toBe('0; url=../')
  expect(page.querySelector('a')!.getAttribute('href')).toBe('../')
})

test('each section has feeds of its own, which its page names', () => {
  const links = open('sections/hafen.html').querySelectorAll('link[rel=alternate][href*=hafen]')
  expect(Array.from(links, (link) => link.getAttribute('href'))).toEqual([
    '../sections/hafen.xml',
    '../sections/hafen.json',
  ])
  const atom = readPage(site.folder, 'sections/hafen.xml')
  expect(atom.match(/<entry/g)).toHaveLength(2)
  expect(atom).toContain('<title>Am Hafen · Skarvik &amp; &lt;Post&gt;</title>')
  expect(atom).toContain('href="https://skarvik.example/post/sections/hafen.html"')
  const json = JSON.parse(readPage(site.folder, 'sections/hafen.json')) as { items: unknown[] }
  expect(json.items).toHaveLength(2)
})

test('the sitemap has the sections', () => {
  const map = readPage(site.folder, 'sitemap.xml')
  expect(map).toContain('<loc>https://skarvik.example/post/sections/world-news.html</loc>')
})

test('a library without folders has no sections', async () => {
  const plain = await build(folderOf('two'))
  expect(listFiles(plain.folder).filter((path) => path.includes('sections'))).toEqual([])
  expect(readPage(plain.folder, 'index.html')).not.toContain('<nav')
}, 60_000)
