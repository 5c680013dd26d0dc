import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lastingFolders } from '../../src/offline/caches.ts'
import { folderOf } from '../library/articles.ts'
import { build, listArticles, listFiles, readPage, removeBuilt, type Built } from './build.ts'
import { hasNginx, startNginx, type RunningNginx } from './nginx.ts'

// Where nginx is not installed there is nothing to try the recipe on.
const missing = hasNginx ? '' : ' (left out: nginx is not installed)'

describe.skipIf(!hasNginx)(`on nginx, set up as the recipe says${missing}`, () => {
  let site: Built
  let host: RunningNginx

  beforeAll(async () => {
    site = await build(folderOf('twelve'))
    host = await startNginx(site.folder)
  }, 240_000)
  afterAll(async () => {
    await host?.close()
    await removeBuilt()
  })

  const ask = (path: string, headers = {}) =>
    fetch(host.address + path, { headers, redirect: 'manual' })
  const firstOf = (folder: string, ending = '', beginning = '') =>
    listFiles(site.folder).find(
      (path) => path.startsWith(`${folder}/${beginning}`) && path.endsWith(ending),
    )!

  test('the recipe is taken without a warning', () => {
    expect(host.said()).not.toMatch(/\[(?:warn|error|emerg)\]/)
  })

  test('pages come as they were written, and are asked for anew', async () => {
    for (const path of ['', 'index.html', listArticles(site.folder)[0]!]) {
      const response = await ask(path)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expect(await response.text()).toBe(readPage(site.folder, path || 'index.html'))
      const tag = response.headers.get('etag')!
      expect((await ask(path, { 'If-None-Match': tag })).status).toBe(304)
    }
  })

  test('an address without .html leads to its article, and one without a slash to the library', async () => {
    const response = await ask(listArticles(site.folder)[0]!.replace('.html', ''))
    expect(response.status).toBe(200)
    const bare = await fetch(host.address.replace(/\/$/, ''), { redirect: 'manual' })
    expect(bare.status).toBe(301)
    expect(new URL(bare.headers.get('location')!, host.address).pathname).toBe('/news/')
  })

  test('what leads nowhere is answered with 404.html, never to be kept', async () => {
    for (const path of ['nope', 'a/b/c', 'assets/nope.js', 'articles/nope.html']) {
      const response = await ask(path)
      expect(response.status).toBe(404)
      expect(response.headers.get('cache-control')).toBeNull()
      expect(await response.text()).toBe(readPage(site.folder, '404.html'))
    }
  })

  test('hashed files can be kept for ever', async () => {
    for (const folder of ['assets', 'search']) {
      const response = await ask(firstOf(folder))
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    }
  })

  test('files of the catalog and texts, whose names stay, are asked for anew', async () => {
    for (const path of ['catalog/library.json', firstOf('articles', '.txt')]) {
      expect((await ask(path)).headers.get('cache-control')).toBe('no-cache')
    }
  })

  test('text is in UTF-8 and compressed, faces are neither', async () => {
    const kinds = [
      [firstOf('articles', '.txt'), 'text/plain; charset=utf-8'],
      [firstOf('assets', '.js'), 'application/javascript; charset=utf-8'],
      [firstOf('catalog', '.json'), 'application/json; charset=utf-8'],
      ['feed.xml', 'text/xml; charset=utf-8'],
      ['manifest.webmanifest', 'application/manifest+json'],
    ] as const
    for (const [path, type] of kinds) {
      expect((await ask(path)).headers.get('content-type')).toBe(type)
    }
    for (const path of [
      firstOf('articles', '.txt'),
      // The smallest scripts are no larger for it.
      firstOf('assets', '.js', 'index-'),
      'index.html',
      'feed.xml',
    ]) {
      expect(await encodingOf(host.address + path)).toBe('gzip')
    }
    expect(await encodingOf(host.address + firstOf('assets', '.woff2'))).toBeUndefined()
  })

  test('no other site can frame a page', async () => {
    expect((await ask('')).headers.get('content-security-policy')).toBe("frame-ancestors 'none'")
    expect((await ask('')).headers.get('x-content-type-options')).toBe('nosniff')
  })
})

test('every recipe keeps the same folders for ever', () => {
  const folders = join(import.meta.dirname, '../../docs/hosts')
  const nginx = readFileSync(join(folders, 'nginx.conf'), 'utf8')
  const others = readFileSync(join(folders, 'README.md'), 'utf8')
  const inOrder = [...lastingFolders].sort()
  expect(nginx).toContain(`/(?:${inOrder.join('|')})/`)
  expect(others).toContain(`/(${inOrder.join('|')})/`)
  expect(others).toContain(`for d in ${inOrder.join(' ')}; do`)
})

/** How a file comes over the wire; `fetch` would hide it. */
function encodingOf(address: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      response.resume()
      resolve(response.headers['content-encoding'])
    }).on('error', reject)
  })
}
