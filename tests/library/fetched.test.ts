import { afterEach, describe, expect, test, vi } from 'vitest'
import { toCatalog } from '../../src/library/catalog.ts'
import type { ArticleEntry } from '../../src/library/entry.ts'
import { createFetchedLibrary, LibraryError, NewEditionError } from '../../src/library/fetched.ts'
import { parseArticle } from '../../src/article/parse.ts'
import { toArticlePath, toHash } from '../../src/library/address.ts'
import { toListing } from '../../src/library/listing.ts'
import type { PageData } from '../../src/library/page-data.ts'
import { reread } from '../../src/library/reread.ts'
import type { Rereader } from '../../src/library/rereader.ts'
import { toShardPath, type Shard } from '../../src/library/shard.ts'
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

const open = (
  brought: PageData = {},
  rereader: Rereader = async (rereading) => reread(rereading),
) => createFetchedLibrary(base, brought, rereader)

const shard = (entries: ArticleEntry[], edition = ''): Shard => ({ edition, entries })

const ok = (body: unknown) => Response.json(body)

afterEach(() => vi.unstubAllGlobals())

describe('the catalog', () => {
  test('comes below the base, each file once', async () => {
    const fetch = serve((path) => {
      expect(path).toBe(toShardPath(entry!.id))
      return ok(shard([entry!]))
    })
    const library = open()
    expect(await library.find(entry!.slug)).toEqual(entry)
    expect(await library.find(entry!.id)).toEqual(entry)
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  test('is not asked for what the page brought along', async () => {
    const fetch = serve(() => ok([]))
    const listing = toListing(entries, 'e')
    const library = open({ entry: entry!, listing })
    expect(await library.find(entry!.slug)).toBe(entry)
    expect(await library.listing()).toBe(listing)
    expect(fetch).not.toHaveBeenCalled()
  })

  test('is asked for anew after it has changed', async () => {
    const fetch = serve(() => ok(shard([entry!])))
    const library = open({ entry: entry! })
    library.forget()
    expect(await library.find(entry!.slug)).toEqual(entry)
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  test.each(['nope', '-is-this', 'über-das', '', '../../..'])(
    'is not asked for %j, which is no id',
    async (id) => {
      const fetch = serve(() => new Response('', { status: 404 }))
      const library = open()
      library.prepare(id)
      expect(await library.find(id)).toBeUndefined()
      expect(fetch).not.toHaveBeenCalled()
    },
  )

  test('knows that there is no article where there is no file for it', async () => {
    serve(() => new Response('', { status: 404 }))
    expect(await open().find('fog-00000000')).toBeUndefined()
  })

  test('is asked for again after it did not come', async () => {
    let up = false
    const listing = toListing(entries, 'e')
    serve((path) => {
      expect(path).toBe('catalog/library.json')
      return up ? ok(listing) : new Response('', { status: 503 })
    })
    const library = open()
    await expect(library.listing()).rejects.toThrow(LibraryError)
    up = true
    expect(await library.listing()).toEqual(listing)
  })

  test('has the parts of its lists under the name of its edition', async () => {
    const fetch = serve(() => ok([]))
    await open().rows(toListing(entries, 'e1'), 'headline', 3)
    expect(fetch.mock.calls[0]![0].pathname).toBe('/some/sub/path/catalog/lists/e1/headline-3.json')
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

  test('whose pages break within a sentence is cut as the build has cut it', async () => {
    const text = 'Fog\n\nThe log of the east mole and\n\n1\n\fof the west mole is long.\n\n2\n\f'
    const paged = parseArticle(text)
    const rereader = vi.fn<Rereader>()
    serve(() => new Response(text))
    const [kept] = toCatalog([catalog('paged.txt', paged)])
    const opened = await open({}, rereader).open({ ...kept!, hash: toHash(text) })
    expect(opened.text).toBe(paged.text)
    expect(opened.text).not.toMatch(/\d/)
    expect(rereader).not.toHaveBeenCalled()
  })

  test('of another edition is refused, and so are an entry and a list', async () => {
    const library = open({ edition: 'mine' })
    serve((path) =>
      path.includes('.txt')
        ? new Response(`${text}\nOne line more.\n`)
        : ok({ ...shard([entry!], 'other'), ...toListing(entries, 'other') }),
    )
    await expect(library.open(entry!)).rejects.toThrow(NewEditionError)
    await expect(library.find(entry!.slug)).rejects.toThrow(NewEditionError)
    await expect(library.listing()).rejects.toThrow(NewEditionError)
  })

  test('for which a page comes, as in a network that wants a sign-in, is of no other edition', async () => {
    vi.useFakeTimers()
    let answers = 2
    const own = { ...entry!, hash: toHash(text) }
    serve(() =>
      (answers -= 1) < 0
        ? new Response(text)
        : new Response('Sign in', { headers: { 'Content-Type': 'text/html' } }),
    )
    const library = open({ edition: 'mine' })
    const failed = library.open(own).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(2000)
    expect(await failed).toMatchObject({ name: 'LibraryError' })
    vi.useRealTimers()
    expect((await library.open(own)).headline.text).toBe('Fog')
  })

  test('is asked for in the name of the edition of the page', async () => {
    const fetch = serve(() => new Response(text))
    const own = { ...entry!, hash: toHash(text) }
    expect((await open({ edition: 'mine' }).open(own)).headline.text).toBe('Fog')
    expect(fetch.mock.calls[0]![0].search).toBe('?edition=mine')
  })

  test('is read from scratch when the text is not the one that was cataloged', async () => {
    serve(() => new Response(`${text}\n\nOne paragraph more, which nobody knew of.\n`))
    const opened = await open().open(entry!)
    expect(opened.headline.text).toBe('Fog')
    expect(opened.text).toContain('nobody knew of')
  })

  test('that is prepared comes in one go, and is not asked for again', async () => {
    const fetch = serve((path) =>
      path.endsWith('.txt') ? new Response(text) : ok(shard([entry!])),
    )
    const library = open()
    library.prepare(`${entry!.slug}.html`)
    expect(fetch.mock.calls.map(([address]) => address.pathname)).toEqual([
      `/some/sub/path${toArticlePath(entry!.slug).replace('.html', '.txt')}`,
      `/some/sub/path/${toShardPath(entry!.id)}`,
    ])
    const found = await library.find(`${entry!.slug}.html`)
    expect((await library.open(found!)).headline.text).toBe('Fog')
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  test('that does not come says which file and why', async () => {
    serve(() => new Response('', { status: 404 }))
    await expect(open().open(entry!)).rejects.toThrow(
      `/some/sub/path/articles/${entry!.slug}.txt came with status 404`,
    )
  })

  test('is asked for once more when no answer comes, before anything is said', async () => {
    vi.useFakeTimers()
    const fetch = serve(() => Promise.reject(new TypeError('network')))
    const failed = open()
      .open(entry!)
      .catch((error: unknown) => error)
    await vi.runAllTimersAsync()
    expect(await failed).toMatchObject({
      name: 'LibraryError',
      cause: expect.any(TypeError) as unknown,
    })
    expect(fetch).toHaveBeenCalledTimes(2)

    fetch.mockRejectedValueOnce(new TypeError('network')).mockResolvedValueOnce(new Response(text))
    const opened = open().open(entry!)
    await vi.runAllTimersAsync()
    expect((await opened).headline.text).toBe('Fog')
    vi.useRealTimers()
  })
})
