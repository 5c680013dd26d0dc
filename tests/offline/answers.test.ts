import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answer, keepShell, restoreShell, toNeeded } from '../../src/offline/answers.ts'
import { toCacheName } from '../../src/offline/caches.ts'
import { createFakeCaches } from './fake-caches.ts'

const base = new URL('https://example.org/news/')
const deployment = { base, edition: 'new' }
const older = { base, edition: 'old' }

const rows = 'catalog/lists/new/added-0.json?edition=new'

let host: Record<string, string>
let works: Promise<unknown>[]

beforeEach(() => {
  works = []
  host = {
    'offline.html': '<link href="./x.css" /><div id="root" data-edition="new">',
    'assets/app.js': 'app',
  }
  vi.stubGlobal('caches', createFakeCaches())
  vi.stubGlobal('fetch', async (asked: Request | URL) => {
    const address = new URL(asked instanceof Request ? asked.url : asked)
    const body = host[address.pathname.slice(base.pathname.length)]
    if (body === 'gone') throw new TypeError('network')
    // A network that wants a sign-in answers whatever is asked for.
    if (body === 'sign in') return new Response(body, { headers: { 'Content-Type': 'text/html' } })
    return new Response(body ?? '', { status: body === undefined ? 404 : 200 })
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function ask(path: string, mode = 'cors') {
  const request = new Request(new URL(path, base))
  Object.defineProperty(request, 'mode', { value: mode })
  return answer(deployment, { request, later: (work) => void works.push(work) })
}

async function keep(path: string, body: string, of = deployment): Promise<void> {
  const cache = await caches.open(toCacheName(of))
  await cache.put(new URL(path, base), new Response(body))
}

describe('files of the catalog', () => {
  test('are answered from their own edition, whichever the worker is of', async () => {
    await keep('catalog/library.json', 'of old', older)
    await keep('catalog/library.json', 'of new')
    expect(await (await ask('catalog/library.json?edition=old'))!.text()).toBe('of old')
    expect(await (await ask('catalog/library.json?edition=new'))!.text()).toBe('of new')
  })

  test('are kept when they say that they are of the edition that was asked for', async () => {
    await keepShell(deployment, [])
    host['catalog/a.json'] = '{"edition":"new"}'
    host['catalog/b.json'] = '{"edition":"newer"}'
    for (const name of ['a', 'b']) {
      expect((await ask(`catalog/${name}.json?edition=new`))!.ok).toBe(true)
    }
    await Promise.all(works)
    expect(await caches.match(new URL('catalog/a.json', base))).toBeDefined()
    expect(await caches.match(new URL('catalog/b.json', base))).toBeUndefined()
  })

  test('do not begin an edition of which the app is not kept', async () => {
    host['catalog/a.json'] = '{"edition":"new"}'
    await ask('catalog/a.json?edition=new')
    await Promise.all(works)
    expect(await caches.keys()).toEqual([])
  })
})

describe('pages', () => {
  test('come from the network', async () => {
    host['articles/fog.html'] = 'from the network'
    await keep('articles/fog.txt', 'Fog')
    expect(await (await ask('articles/fog.html', 'navigate'))!.text()).toBe('from the network')
  })

  test('are shown by the app of the edition that has them when there is no network', async () => {
    host['articles/fog.html'] = 'gone'
    await keepShell(deployment, ['assets/app.js'])
    await keep('articles/fog.txt', 'Fog', older)
    await keep('offline.html', '<link href="./old.css" />', older)
    const html = await (await ask('articles/fog.html', 'navigate'))!.text()
    expect(html).toBe('<link href="/news/old.css" />')
  })

  test('are shown by the app where what was begun to be fetched comes as an error', async () => {
    await keepShell(deployment, [])
    await keep('articles/eel-riu02a99.txt', 'eel')
    const request = new Request(new URL('articles/eel-riu02a99.html', base))
    Object.defineProperty(request, 'mode', { value: 'navigate' })
    const preloaded = Promise.resolve(Response.error())
    const page = await answer(deployment, { request, preloaded, later: () => undefined })!
    expect(await page.text()).toContain('data-edition="new"')
  })

  test('that nobody has kept are shown by the app of the worker, which says so', async () => {
    await keepShell(deployment, [])
    // Also at an address that was cut off within a letter.
    for (const path of ['articles/fog.html', 'articles/%E0%A4']) {
      host[path] = 'gone'
      expect(await (await ask(path, 'navigate'))!.text()).toContain('data-edition="new"')
    }
  })

  test('are not waited for without end if there is a copy', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('fetch', () => new Promise(() => undefined))
    await keep('articles/fog.txt', 'Fog')
    await keep('offline.html', 'kept')
    const come = ask('articles/fog.html', 'navigate')!
    await vi.advanceTimersByTimeAsync(5000)
    expect(await (await come).text()).toBe('kept')
  })
})

test.each([
  ['', 'catalog/library.json'],
  ['index.html', 'catalog/library.json'],
  ['articles/fog-1.html', 'articles/fog-1.txt'],
  ['articles/fog-1', 'articles/fog-1.txt'],
  ['sections/world.html', 'catalog/sections/world.json'],
  ['search.html', undefined],
])('the page %j needs %j', (path, needed) => {
  expect(toNeeded(path)).toBe(needed)
})

describe('files that never change', () => {
  test('are taken from any edition, and kept when they come', async () => {
    await keepShell(deployment, [])
    host['assets/face.woff2'] = 'a face'
    await ask('assets/face.woff2')
    await Promise.all(works)
    host['assets/face.woff2'] = 'gone'
    expect(await (await ask('assets/face.woff2'))!.text()).toBe('a face')
  })

  test.each(['assets/part.js', 'pictures/abc-640.avif', 'search/new/index.json', rows])(
    'are not kept where a page came in place of %s',
    async (path) => {
      await keepShell(deployment, [])
      host[path.replace(/\?.*/, '')] = 'sign in'
      expect(await (await ask(path))!.text()).toBe('sign in')
      await Promise.all(works)
      expect(await caches.match(new URL(path.replace(/\?.*/, ''), base))).toBeUndefined()
    },
  )

  test('of a picture there is one size in the deployment of all, if it is kept', async () => {
    host['pictures/abc-640.avif'] = 'gone'
    await keep('pictures/abc', 'a picture')
    expect(await (await ask('pictures/abc-640.avif'))!.text()).toBe('a picture')
  })
})

test('what is not the library’s is none of the worker’s business', () => {
  expect(ask('feed.xml')).toBeUndefined()
  expect(ask('/other/assets/app.js')).toBeUndefined()
  expect(ask('https://example.com/news/assets/app.js')).toBeUndefined()
})

test('the app is kept only if all of it came, and is of the edition', async () => {
  await expect(keepShell(deployment, ['assets/missing.js'])).rejects.toThrow('came with status 404')
  host['assets/app.js'] = 'sign in'
  await expect(keepShell(deployment, ['assets/app.js'])).rejects.toThrow('in place of')
  host['offline.html'] = '<div id="root" data-edition="newer">'
  await expect(keepShell(deployment, [])).rejects.toThrow('of another edition')
})

test('the app is kept anew where the browser has cleared it, and asked for only then', async () => {
  const shell = () => caches.match(new URL('offline.html', base)).then((kept) => kept?.text())
  await restoreShell(deployment, ['assets/app.js'])
  expect(await shell()).toBe(host['offline.html'])
  expect(await caches.match(new URL('assets/app.js', base))).toBeDefined()
  const before = host['offline.html']
  host['offline.html'] += 'a second answer'
  await restoreShell(deployment, ['assets/app.js'])
  expect(await shell()).toBe(before)
  await caches.delete(toCacheName(deployment))
  host['assets/app.js'] = 'gone'
  await restoreShell(deployment, ['assets/app.js'])
  expect(await shell()).toBeUndefined()
})
