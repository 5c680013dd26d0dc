// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keyOf } from '../../src/settings/settings.ts'
import { folderOf } from '../library/articles.ts'
import { build, listArticles, listPages, readPage, removeBuilt, type Built } from './build.ts'

const names = ['seeds', 'two', 'twelve', 'figures', 'hostile'] as const
const built = new Map<string, Built>()

beforeAll(async () => {
  for (const name of names) built.set(name, await build(folderOf(name)))
}, 240_000)

afterAll(removeBuilt)

interface Page {
  path: string
  html: string
  document: Document
}

function openPages(name: string): Page[] {
  const { folder } = built.get(name)!
  return listPages(folder).map((path) => {
    const html = readPage(folder, path)
    return { path, html, document: new DOMParser().parseFromString(html, 'text/html') }
  })
}

const openArticles = (name: string) =>
  openPages(name).filter(({ path }) => path.startsWith('articles/'))

/** A script element whose type says that it holds data and is never run. */
const isData = (element: Element) =>
  /^application\/(?:ld\+)?json$/.test(element.getAttribute('type') ?? '')

function toLetters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** Every address that a page names, with the element that names it. */
function findAddresses({ document }: Page): string[] {
  const named = [...document.querySelectorAll('[href], [src], [srcset], [poster], [action]')]
  const inPage = named.flatMap((element) =>
    ['href', 'src', 'srcset', 'poster', 'action'].flatMap(
      (name) => element.getAttribute(name) ?? [],
    ),
  )
  const style = [...document.querySelectorAll('style')].map((style) => style.textContent).join('')
  const inStyle = [...style.matchAll(/url\(\s*['"]?([^'")]+)/g)].map(([, address]) => address!)
  return [...inPage, ...inStyle]
}

describe.each(names)('the pages of %s', (name) => {
  test('are there: the library, the page for unknown addresses and one for each article', () => {
    expect(built.get(name)!.code).toBe(0)
    const paths = openPages(name).map(({ path }) => path)
    expect(paths).toContain('index.html')
    expect(paths).toContain('404.html')
    expect(openArticles(name).length).toBeGreaterThan(0)
  })

  test('have a title each, and articles their own', () => {
    const titles = openPages(name).map(({ document }) => document.title)
    expect(titles.every((title) => title.endsWith(' · Galley'))).toBe(true)
    for (const { document } of openArticles(name)) {
      const headline = document.querySelector('h1')!.textContent.replaceAll('\u00a0', ' ')
      // Quotes and dashes are set in the page, and stand in a title as they were typed.
      expect(toLetters(document.title)).toBe(toLetters(`${headline} · Galley`))
      expect(document.title).toHaveLength(`${headline} · Galley`.length)
      expect(document.querySelectorAll('title, h1')).toHaveLength(2)
    }
  })

  test('describe themselves with their own words', () => {
    const descriptions = openArticles(name).map(
      ({ document }) =>
        document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content,
    )
    const said = descriptions.filter((description) => description !== undefined)
    expect(new Set(said).size).toBe(said.length)
    expect(said.length).toBeGreaterThan(0)
  })

  test('say their language and direction', () => {
    for (const { document } of openPages(name)) {
      const { lang, dir } = document.documentElement
      expect(lang).toMatch(/^[a-z]{2,3}(-|$)/)
      expect(dir).toBe(['ar', 'he', 'fa', 'ur'].includes(lang) ? 'rtl' : 'ltr')
    }
  })

  test('allow no script and no style but their own, by hash', () => {
    for (const { document } of openPages(name)) {
      const policy = document.querySelector<HTMLMetaElement>(
        'meta[http-equiv="Content-Security-Policy"]',
      )!
      // Only what stands after the policy is held to it.
      const guarded = [...document.querySelectorAll('script, style, link, img')]
      for (const element of guarded) {
        expect(policy.compareDocumentPosition(element)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
      }
      expect(policy.content).toMatch(/^default-src 'none'/)
      expect(policy.content).not.toMatch(/unsafe|\*|https?:|data:/)
      for (const element of document.querySelectorAll('style, script:not([src])')) {
        if (isData(element)) continue
        const hash = createHash('sha256').update(element.textContent).digest('base64')
        const rule = element.tagName === 'STYLE' ? 'style-src' : 'script-src'
        const sources = policy.content.split('; ').find((one) => one.startsWith(rule))
        expect(sources?.split(' ')).toContain(`'sha256-${hash}'`)
      }
      const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => /^(?:on|style$)/.test(name)),
      )
      expect(handlers).toEqual([])
    }
  })

  test('name nothing on another host and nothing from the root', () => {
    for (const page of openPages(name)) {
      for (const address of findAddresses(page)) {
        expect(address).not.toMatch(/^(?:[a-z][a-z0-9+.-]*:|\/)/i)
      }
    }
  })

  test('lead only to files that are there, and to places that are in them', () => {
    const { folder } = built.get(name)!
    const leadsNowhere = (from: string, address: string) => {
      const [path = '', place] = decodeURI(address)
        .replace(/\?[^#]*/, '')
        .split('#')
      const file = path === '' ? from : posix.join(posix.dirname(from), path)
      if (!existsSync(join(folder, file))) return true
      if (!place) return false
      const there = new DOMParser().parseFromString(readPage(folder, file), 'text/html')
      return there.getElementById(place) === null
    }
    for (const page of openPages(name)) {
      const lost = findAddresses(page).filter((address) => leadsNowhere(page.path, address))
      expect(lost).toEqual([])
    }
  })

  test('lead from the library to every article', () => {
    const library = openPages(name).find(({ path }) => path === 'index.html')!
    const links = findAddresses(library)
    for (const path of listArticles(built.get(name)!.folder)) expect(links).toContain(`./${path}`)
  })
})

test('a page for unknown addresses names no file, since it may stand at any depth', () => {
  const page = openPages('two').find(({ path }) => path === '404.html')!
  expect(page.document.querySelectorAll('link:not([rel=expect]), script[src], img')).toHaveLength(0)
  expect(page.document.querySelector('style')!.textContent).not.toContain('url(')
})

test('the real article stands whole in its page', () => {
  const [page] = openArticles('seeds')
  const article = page!.document.querySelector('article')!
  expect(article.querySelectorAll('figcaption')).toHaveLength(6)
  expect(article.querySelectorAll('p[data-at]')).toHaveLength(12)
  expect(page!.document.querySelector('h1')!.textContent).toContain('Instant NATO Entry')
  expect(page!.document.querySelector('aside')!.textContent).toContain('Conspiracy Theories Emerge')
  const text = readFileSync(join(folderOf('seeds'), '000_e44828f7c44e3247.txt'), 'utf8')
  const shown = toLetters(page!.document.querySelector('main')!.textContent)
  for (const line of text.split('\n')) expect(shown).toContain(toLetters(line))
})

describe('a text full of markup', () => {
  test('shows as it was typed', () => {
    const { document } = openPages('hostile').find(({ path }) => path.includes('script-alert'))!
    expect(document.querySelector('h1')!.textContent.replaceAll('\u00a0', ' ')).toMatch(
      /^<script>alert\(1\)<\/script> & <b>The Council<\/b>/,
    )
    expect(document.querySelector('main')!.textContent).toContain('<marquee>Declaration of')
    expect(document.querySelector('main')!.textContent).toContain('Marsh &amp;amp; Sons')
    expect(document.querySelector('main')!.textContent).toContain('{{ title }}')
  })

  test('puts no element of its own into any page', () => {
    for (const { document } of openPages('hostile')) {
      expect(document.querySelectorAll('marquee, img, iframe, object, embed')).toHaveLength(0)
      const scripts = [...document.querySelectorAll('script')]
      expect(scripts.filter(({ textContent }) => textContent.startsWith('alert'))).toEqual([])
      const run = scripts.filter((script) => !isData(script))
      // The one before the first paint, and what starts the app.
      expect(run).toHaveLength(2)
      expect(run[0]!.textContent).toContain(keyOf(''))
    }
  })
})

test('the first load of an article is at most 100 KB of script, compressed', () => {
  const { folder } = built.get('seeds')!
  const [page] = openArticles('seeds')
  const first = [...page!.document.querySelectorAll('script[src], link[rel="modulepreload"]')].map(
    (element) =>
      posix.join('articles', element.getAttribute('src') ?? element.getAttribute('href')!),
  )
  const loaded = new Set<string>()
  const load = (path: string) => {
    if (loaded.has(path)) return
    loaded.add(path)
    const code = readPage(folder, path)
    for (const [, address] of code.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g)) {
      load(posix.join(posix.dirname(path), address!))
    }
  }
  first.forEach(load)
  const bytes = [...loaded].map(
    (path) => brotliCompressSync(readFileSync(join(folder, path))).length,
  )
  const total = bytes.reduce((sum, size) => sum + size, 0)
  console.log(`first load: ${loaded.size} scripts, ${(total / 1000).toFixed(1)} KB with brotli`)
  expect(total).toBeGreaterThan(50_000)
  expect(total).toBeLessThanOrEqual(100_000)
})
