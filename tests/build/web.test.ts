// @vitest-environment jsdom
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toLlms } from '../../src/build/web/llms.ts'
import { toSitemap } from '../../src/build/web/sitemap.ts'
import { toNewsArticle } from '../../src/build/web/tags.ts'
import type { Entry } from '../../src/library/entry.ts'
import type { Listing } from '../../src/library/listing.ts'
import type { Whole, WholeFiles } from '../../src/offline/whole.ts'
import { folderOf } from '../library/articles.ts'
import {
  build,
  listArticles,
  listFiles,
  readBytes,
  readPage,
  removeBuilt,
  type Built,
} from './build.ts'

const configuration = join(import.meta.dirname, 'configurations/skarvik.ts')
const siteUrl = 'https://skarvik.example/post/'
let plain: Built
let placed: Built
let again: Built

beforeAll(async () => {
  plain = await build(folderOf('twelve'))
  placed = await build(folderOf('twelve'), ['--config', configuration])
  again = await build(folderOf('twelve'), ['--config', configuration])
}, 240_000)
afterAll(removeBuilt)

function openXml({ folder }: Built, path: string): Document {
  const found = new DOMParser().parseFromString(readPage(folder, path), 'application/xml')
  expect(found.querySelector('parsererror')).toBeNull()
  return found
}

const openPage = ({ folder }: Built, path: string) =>
  new DOMParser().parseFromString(readPage(folder, path), 'text/html')

const textOf = (element: Element, name: string) =>
  Array.from(element.children).find(({ localName }) => localName === name)?.textContent

const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

/** The file of a site that an absolute address of it leads to. */
const toFile = (address: string) => address.slice(siteUrl.length) || 'index.html'

describe.each(['plain', 'placed'])('the Atom feed of a %s site', (name) => {
  const site = () => (name === 'plain' ? plain : placed)

  test('is as RFC 4287 wants it', () => {
    const feed = openXml(site(), 'feed.xml').documentElement
    expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom')
    for (const element of [feed, ...feed.querySelectorAll('entry')]) {
      expect(textOf(element, 'title')).toMatch(/\S/)
      expect(textOf(element, 'id')).toMatch(
        /^urn:uuid:[0-9a-f-]{14}5[0-9a-f]{3}-[89ab][0-9a-f-]{16}$/,
      )
      expect(textOf(element, 'updated')).toMatch(isInstant)
    }
    // An author of the feed is one of all its entries.
    expect(feed.querySelector('feed > author > name')!.textContent).toMatch(/\S/)
    const ids = Array.from(feed.querySelectorAll('id'), ({ textContent }) => textContent)
    expect(new Set(ids).size).toBe(ids.length)
    expect(feed.querySelectorAll('entry')).toHaveLength(12)
    const relations = Array.from(feed.children, (element) => element.getAttribute('rel'))
    expect(relations.filter(Boolean)).toEqual(['self', 'alternate'])
  })

  test('leads to every article, and holds its whole text', () => {
    for (const entry of openXml(site(), 'feed.xml').querySelectorAll('entry')) {
      const href = entry.querySelector('link[rel=alternate]')!.getAttribute('href')!
      expect(href.startsWith(name === 'plain' ? './articles/' : siteUrl)).toBe(true)
      const path = name === 'plain' ? href.slice(2) : toFile(href)
      const content = new DOMParser().parseFromString(textOf(entry, 'content')!, 'text/html').body
      const page = openPage(site(), path)
      for (const paragraph of page.querySelectorAll('article > div > p')) {
        expect(content.textContent).toContain(paragraph.textContent)
      }
      expect(content.querySelectorAll('script, style, [style], [class]')).toHaveLength(0)
    }
  })
})

test('the JSON Feed is as version 1.1 wants it', () => {
  const feed = JSON.parse(readPage(placed.folder, 'feed.json')) as Record<string, unknown>
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Skarvik & <Post>',
    description: 'Nachrichten vom Kai',
    home_page_url: siteUrl,
    feed_url: `${siteUrl}feed.json`,
    language: 'de',
  })
  const items = feed['items'] as Record<string, unknown>[]
  expect(items).toHaveLength(12)
  for (const item of items) {
    expect(item['id']).toMatch(/^urn:uuid:/)
    expect(item['content_html']).toMatch(/^<(?:p|figure|h2|blockquote|ul|ol|div)/)
    expect(existsSync(join(placed.folder, toFile(item['url'] as string)))).toBe(true)
    expect(item['date_published'] ?? '2024-03-14T00:00:00Z').toMatch(isInstant)
  }
})

test('both feeds name an article alike', () => {
  const feed = JSON.parse(readPage(placed.folder, 'feed.json')) as { items: { id: string }[] }
  const ids = Array.from(openXml(placed, 'feed.xml').querySelectorAll('entry'), (entry) =>
    textOf(entry, 'id'),
  )
  expect(ids).toEqual(feed.items.map(({ id }) => id))
})

test('the sitemap names the library and every article, and nothing that is not there', () => {
  const locations = Array.from(
    openXml(placed, 'sitemap.xml').querySelectorAll('urlset > url > loc'),
    ({ textContent }) => textContent,
  )
  expect(locations).toContain(siteUrl)
  expect(locations.filter((one) => one.includes('/articles/'))).toHaveLength(12)
  for (const address of locations) {
    expect(existsSync(join(placed.folder, toFile(address)))).toBe(true)
  }
  expect(readPage(placed.folder, 'robots.txt')).toContain(`\nSitemap: ${siteUrl}sitemap.xml\n`)
})

test('a sitemap of too many addresses is split, and its index names the parts', () => {
  const addresses = Array.from({ length: 5 }, (_, at) => `https://a.example/${at}?a&b`)
  const [index, ...parts] = toSitemap('https://a.example/', addresses, 2)
  expect(index!.body.match(/<sitemap><loc>[^<]+/g)).toEqual(
    parts.map(({ path }) => `<sitemap><loc>https://a.example/${path}`),
  )
  expect(parts.map(({ body }) => body.match(/<url>/g)!.length)).toEqual([2, 2, 1])
  expect(parts[0]!.body).toContain('?a&amp;b')
})

test('pages of a placed site say where they stand', () => {
  const [path] = listArticles(placed.folder)
  const page = openPage(placed, path!)
  const address = siteUrl + path!
  const said = (property: string) =>
    page.querySelector<HTMLMetaElement>(`meta[property="og:${property}"]`)?.content
  expect(page.querySelector('link[rel=canonical]')!.getAttribute('href')).toBe(address)
  expect(said('url')).toBe(address)
  expect(said('type')).toBe('article')
  expect(said('site_name')).toBe('Skarvik & <Post>')
  expect(
    openPage(placed, 'index.html').querySelector('link[rel=canonical]')!.getAttribute('href'),
  ).toBe(siteUrl)
})

test('every article has a card, and every card is named', () => {
  const named = listArticles(placed.folder).map((path) =>
    toFile(openPage(placed, path).querySelector<HTMLMetaElement>('[property="og:image"]')!.content),
  )
  const drawn = listFiles(placed.folder).filter((path) => path.startsWith('cards/'))
  expect(drawn.length).toBeGreaterThan(10)
  expect([...new Set(named)].sort()).toEqual(drawn)
})

test('what is said of a card is what it shows: the headline, or the name alone', () => {
  const said = listArticles(placed.folder).map((path) => {
    const page = openPage(placed, path)
    const headline = page.querySelector<HTMLMetaElement>('[property="og:title"]')!.content
    const alt = page.querySelector<HTMLMetaElement>('[property="og:image:alt"]')!.content
    const drawn = !/[\p{Script=Arabic}\p{Script=Han}]/u.test(headline)
    expect(alt).toBe(drawn ? headline : 'Skarvik & <Post>')
    return drawn
  })
  expect(new Set(said).size).toBe(2)
})

test('without an address nothing absolute is said, and the build says what is left out', () => {
  const files = listFiles(plain.folder)
  for (const left of ['feed.json', 'sitemap.xml']) expect(files).not.toContain(left)
  expect(files.filter((path) => path.startsWith('cards/'))).toEqual([])
  for (const path of ['index.html', ...listArticles(plain.folder)]) {
    const page = openPage(plain, path)
    expect(
      page.querySelector('link[rel=canonical], [property="og:url"], [property="og:image"]'),
    ).toBeNull()
  }
  expect(readPage(plain.folder, 'robots.txt')).toBe('User-agent: *\nAllow: /\n')
  expect(plain.output).toMatch(/Without siteUrl, left out: JSON Feed, sitemap/)
  expect(placed.output).not.toContain('left out')
})

test('the page for unknown addresses asks not to be listed', () => {
  expect(
    openPage(placed, '404.html').querySelector<HTMLMetaElement>('meta[name=robots]')!.content,
  ).toBe('noindex')
})

test('an article stands in its page as data, with what its text told', () => {
  for (const path of listArticles(placed.folder)) {
    const page = openPage(placed, path)
    const data = JSON.parse(
      page.querySelector('script[type="application/ld+json"]')!.textContent,
    ) as Record<string, unknown>
    expect(data).toMatchObject({ '@type': 'NewsArticle', url: siteUrl + path })
    expect(data['wordCount']).toBeGreaterThan(0)
    expect(data['headline']).toBe(
      page.querySelector<HTMLMetaElement>('meta[property="og:title"]')!.content,
    )
  }
})

test('what the text did not tell is not said', () => {
  const entry = { headline: 'Fog', authors: [], language: 'und', words: 3, slug: 'fog' }
  expect(toNewsArticle({ name: 'Post', language: 'en' }, entry as unknown as Entry)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Fog',
    wordCount: 3,
  })
  const told = { ...entry, authors: ['Ada Lind'], date: '2024-03-14', language: 'sv' }
  expect(toNewsArticle({ name: 'Post', language: 'en' }, told as unknown as Entry)).toMatchObject({
    author: [{ '@type': 'Person', name: 'Ada Lind' }],
    datePublished: '2024-03-14',
    inLanguage: 'sv',
  })
})

test('every page of an article leads to its plain text, and llms.txt to all of them', () => {
  const list = readPage(placed.folder, 'llms.txt')
  expect(list).toMatch(/^# Skarvik & <Post>\n\n> Nachrichten vom Kai\n/)
  for (const path of listArticles(placed.folder)) {
    const twin = openPage(placed, path)
      .querySelector('link[type="text/plain"]')!
      .getAttribute('href')!
      .replace('../', '')
    expect(existsSync(join(placed.folder, twin))).toBe(true)
    expect(list).toContain(`](${siteUrl}${twin})`)
    expect(readPage(plain.folder, 'llms.txt')).toContain(`](${twin})`)
  }
})

test('llms.txt says where the articles are that it does not name', () => {
  const entry = { headline: 'Fog', slug: 'fog', authors: [], language: 'en' } as unknown as Entry
  const entries = Array.from({ length: 1001 }, () => entry)
  const web = { name: 'Skarvik', language: 'en' }
  expect(toLlms(web, entries)).toMatch(/\n1 more, added earlier, are in the library\.\n$/)
  expect(toLlms({ ...web, siteUrl }, entries)).toMatch(/ are in the sitemap and the library\.\n$/)
})

test('the manifest bears the name and the colours', () => {
  expect(JSON.parse(readPage(placed.folder, 'manifest.webmanifest'))).toMatchObject({
    name: 'Skarvik & <Post>',
    description: 'Nachrichten vom Kai',
    lang: 'de',
    background_color: '#ffffff',
    start_url: './',
  })
})

test('two libraries on one host are two apps', () => {
  const manifest = JSON.parse(readPage(placed.folder, 'manifest.webmanifest')) as {
    id?: string
    start_url: string
  }
  const start = new URL(manifest.start_url, siteUrl)
  // An id is read from the root of the host, wherever the manifest lies; without one it is the start.
  const id = manifest.id === undefined ? start : new URL(manifest.id, start.origin)
  expect(id.href).toBe(siteUrl)
})

test('the icons are there in the sizes that the manifest says, on the colour of the paper', async () => {
  const { icons } = JSON.parse(readPage(placed.folder, 'manifest.webmanifest')) as {
    icons: { src: string; sizes: string }[]
  }
  expect(icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512'])
  for (const { src, sizes } of icons) {
    const picture = sharp(join(placed.folder, src))
    const { width, height } = await picture.metadata()
    expect(`${width}x${height}`).toBe(sizes)
    const [corner] = await picture
      .extract({ left: 0, top: 0, width: 1, height: 1 })
      .raw()
      .toBuffer()
    expect(corner).toBe(255)
  }
})

test('the worker knows its edition and the app, and no article', () => {
  const worker = readPage(placed.folder, 'offline.js')
  const { edition } = JSON.parse(readPage(placed.folder, 'catalog/library.json')) as Listing
  const slugs = listArticles(placed.folder).map((path) =>
    path.slice('articles/'.length, -'.html'.length),
  )
  expect(worker).toContain(edition)
  const files = listFiles(placed.folder)
  for (const file of files.filter((file) => /^assets\/.*\.(?:js|css)$/.test(file))) {
    expect(worker).toContain(file)
  }
  for (const slug of slugs) expect(worker).not.toContain(slug)
  for (const path of [...listArticles(placed.folder), '404.html', 'offline.html']) {
    expect(openPage(placed, path).getElementById('root')!.dataset['edition']).toBe(edition)
  }
})

test('the size of the whole library is the sum of the files that are kept of it', () => {
  const { bytes, shards } = JSON.parse(readPage(placed.folder, 'catalog/whole.json')) as Whole
  const { files } = JSON.parse(readPage(placed.folder, 'catalog/whole-files.json')) as WholeFiles
  const kept = listFiles(placed.folder).filter(
    (file) => /^(?:articles\/.*\.txt|catalog\/|search\/)/.test(file) && !/whole/.test(file),
  )
  const sizes = kept.map((file) => statSync(join(placed.folder, file)).size)
  expect(bytes).toBe(sizes.reduce((sum, size) => sum + size, 0))
  expect([...shards, ...files].map(([path]) => path).sort()).toEqual(
    kept.filter((file) => !file.startsWith('articles/')).sort(),
  )
})

test('headers for hosts keep the policy and let hashed files be kept for ever', () => {
  const headers = readPage(placed.folder, '_headers')
  const page = openPage(placed, '404.html')
  const policy = page.querySelector<HTMLMetaElement>('meta[http-equiv]')!.content
  const script = /script-src [^;]+/.exec(policy)![0]
  expect(headers).toContain(
    `Content-Security-Policy: default-src 'none'; ${script} 'wasm-unsafe-eval';`,
  )
  expect(headers).not.toMatch(/script-src[^;]* 'unsafe/)
  for (const folder of ['assets', 'cards', 'search']) {
    expect(headers).toMatch(new RegExp(`\\n/${folder}/\\*\\n.*immutable`))
    // What is kept for ever has its content in its name.
    const files = listFiles(placed.folder).filter((path) => path.startsWith(`${folder}/`))
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((path) => !/[-./][\w-]{8,}[./]/.test(path))).toEqual([])
  }
})

test('the same seeds give the same bytes', () => {
  const files = listFiles(placed.folder)
  expect(listFiles(again.folder)).toEqual(files)
  const differing = files.filter(
    (path) => !readBytes(placed.folder, path).equals(readBytes(again.folder, path)),
  )
  expect(differing).toEqual([])
})
