import { afterEach, describe, expect, test, vi } from 'vitest'
import { toCatalog } from '../../src/library/catalog.ts'
import type { Entry } from '../../src/library/entry.ts'
import { createFetchedLibrary, LibraryError } from '../../src/library/fetched.ts'
import { toShards } from '../../src/library/shard.ts'
import { articleOf, catalog, readArticles } from './articles.ts'

const base = new URL('https://example.org/some/sub/path/')
const margin = `headline | Fog
paragraph | The log of the east mole is one line long.`
const article = catalog('fog.txt', articleOf(margin))
const entries = toCatalog([article, ...(await readArticles('two'))])
const [entry] = entries

function serve(answer: (path: string) => Response | Promise<Response>) {
  const fetch = vi.fn<(address: URL) => Promise<Response>>((address) => {
    expect(address.href.startsWith(base.href)).toBe(true)
    return Promise.resolve(answer(address.href.slice(base.href.length)))
  })
  vi.stubGlobal('fetch', fetch)
  return fetch
}

const open = (known: Entry[] = [], shards = 1) =>
  createFetchedLibrary(base, () => ({ edition: 'e1', shards }), known)

const ok = (body: unknown) => Response.json(body)

afterEach(() => vi.unstubAllGlobals())

describe('the catalog', () => {
  test('comes below the base, each shard once, last added first', async () => {
    const shards = toShards(entries)
    const fetch = serve((path) => {
      expect(path).toBe('catalog/e1/0.json')
      return ok(shards[0]!.toReversed())
    })
    const library = open()
    expect((await library.list()).map(({ place }) => place)).toEqual([0, 1, 2])
    expect(await library.find(entry!.id)).toEqual(entry)
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  test('is not asked for an entry that the page brought along', async () => {
    const fetch = serve(() => ok([]))
    expect(await open([entry!]).find(entry!.id)).toBe(entry)
    expect(fetch).not.toHaveBeenCalled()
  })

  test.each(['nope', '-is-this', 'über-das', '', '../../..'])(
    'is not asked for %j, which is no id',
    async (id) => {
      const fetch = serve(() => new Response('', { status: 404 }))
      expect(await open([], 12).find(id)).toBeUndefined()
      expect(fetch).not.toHaveBeenCalled()
    },
  )

  test('is asked for again after it did not come', async () => {
    let up = false
    serve(() => (up ? ok(entries) : new Response('', { status: 503 })))
    const library = open()
    await expect(library.list()).rejects.toThrow(LibraryError)
    up = true
    expect(await library.list()).toHaveLength(3)
  })
})

describe('an article', () => {
  const text = 'Fog\nThe log of the east mole is one line long.\n'

  test('is set as the build read it', async () => {
    serve(() => new Response(text))
    const opened = await open().open(entry!)
    expect(opened.passages.map(({ role, text }) => [role, text])).toEqual(
      article.article.passages.map(({ role, text }) => [role, text]),
    )
  })

  test('is read from scratch when the text is not the one that was cataloged', async () => {
    serve(() => new Response(`${text}\n\nOne paragraph more, which nobody knew of.\n`))
    const opened = await open().open(entry!)
    expect(opened.headline.text).toBe('Fog')
    expect(opened.text).toContain('nobody knew of')
  })

  test('that does not come says which file and why', async () => {
    serve(() => new Response('', { status: 404 }))
    await expect(open().open(entry!)).rejects.toThrow(
      `/some/sub/path/${entry!.source} came with status 404`,
    )
    serve(() => Promise.reject(new TypeError('network')))
    await expect(open().open(entry!)).rejects.toMatchObject({
      name: 'LibraryError',
      cause: expect.any(TypeError) as unknown,
    })
  })
})
