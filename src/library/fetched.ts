import type { Article } from '../article/article.ts'
import type { Pin } from '../article/parse.ts'
import { parseLabelled } from '../article/labelled.ts'
import { isId } from './address.ts'
import { toShardIndex } from './shard.ts'
import type { Entry } from './entry.ts'
import type { Library } from './library.ts'

/** What a page needs to know to ask for the rest. It stays the same size however many articles there are. */
export interface Edition {
  /** Names one state of the whole catalog: changes when any article does. */
  edition: string
  shards: number
}

/** A file of the library did not come; `cause` or `status` says why. */
export class LibraryError extends Error {
  override name = 'LibraryError'
}

/**
 * The library as the browser sees it: files below `base`.
 * `known` are entries that the page already brought along. Throws LibraryError when a file does not come.
 */
export function createFetchedLibrary(base: URL, current: () => Edition, known: Entry[]): Library {
  const shards = new Map<string, Promise<Entry[]>>()

  function openShard(index: number): Promise<Entry[]> {
    const path = `catalog/${current().edition}/${index}.json`
    let shard = shards.get(path)
    if (!shard) {
      shard = fetchFile(base, path).then((response) => response.json() as Promise<Entry[]>)
      shard.catch(() => shards.delete(path))
      shards.set(path, shard)
    }
    return shard
  }

  return {
    async list() {
      const { shards } = current()
      const all = await Promise.all(Array.from({ length: shards }, (_, index) => openShard(index)))
      return all.flat().sort((a, b) => a.place - b.place)
    },
    async find(id) {
      const entry = known.find((entry) => entry.id === id)
      if (entry || !isId(id)) return entry
      const shard = await openShard(toShardIndex(id, current().shards))
      return shard.find((entry) => entry.id === id)
    },
    async open(entry) {
      const article = parseLabelled(await openText(entry), entry.roles, entry.language)
      return article ?? reread(entry, [])
    },
    reread,
  }

  async function reread(entry: Entry, pins: Pin[]): Promise<Article> {
    const [text, { parseArticle }] = await Promise.all([
      openText(entry),
      import('../article/parse.ts'),
    ])
    return parseArticle(text, { language: entry.language, pins, reasons: true })
  }

  async function openText({ source }: Entry): Promise<string> {
    return (await fetchFile(base, source)).text()
  }
}

async function fetchFile(base: URL, path: string): Promise<Response> {
  const address = new URL(path, base)
  let response: Response
  try {
    response = await fetch(address)
  } catch (cause) {
    throw new LibraryError(`library: no answer for ${address.pathname}`, { cause })
  }
  if (!response.ok) {
    throw new LibraryError(`library: ${address.pathname} came with status ${response.status}`)
  }
  return response
}
