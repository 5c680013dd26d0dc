import { createHash } from 'node:crypto'
import { minify } from 'vite'
import type { Entry } from '../library/entry.ts'
import type { Library } from '../library/library.ts'
import type { SearchManifest } from '../search/manifest.ts'
import { manifestFile, scriptFile } from '../search/manifest.ts'
import { toRecord, type SearchRecord } from '../search/record.ts'
import { planIndexes, toIndexLanguage } from './search-plan.ts'

/** A file of the search index: its path below the index's folder. */
interface SearchFile {
  path: string
  body: Uint8Array | string
}

type Pagefind = typeof import('pagefind')

/** The index could not be made; `cause` says why. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError'
}

// What Pagefind writes besides: its own interfaces, and the parts of languages that are not asked for.
const wanted = /^(?:pagefind-entry\.json$|pagefind\.[^/]+\.pf_meta$|index\/|fragment\/)/
// Records on their way to Pagefind at once.
const batch = 64

/** The files of the search index, one portion after another. Throws SearchIndexError when Pagefind does not run. */
export async function* makeSearchFiles(
  library: Library,
  entries: Entry[],
  progress: (done: number, total: number) => void = () => {},
  kept?: KeptIndexes,
): AsyncGenerator<SearchFile> {
  const sized = entries.map((entry) => ({
    entry,
    id: entry.id,
    language: entry.language,
    // English words have 6 characters with their space; it need not be exact.
    length: (entry.words + 1) * 6,
  }))
  const portions = planIndexes(sized)
  let done = 0
  let script: string | undefined
  for (const { stems, indexes } of portions) {
    let first = true
    for (const { folder, items } of indexes) {
      const records = async function* () {
        for (const { entry } of items) {
          yield toRecord(entry, await library.open(entry))
          progress((done += 1), entries.length)
        }
      }
      const key = toKey(folder, items)
      const files = kept?.get(key) ?? (await index(records(), toIndexLanguage(folder)))
      kept?.set(key, files)
      for (const { path, content } of files) {
        if (path === 'pagefind.js') script ??= await toScript(new TextDecoder().decode(content))
        // One of them reads all indexes of a portion.
        const engine = first && path === `wasm.${stems ?? 'unknown'}.pagefind`
        if (engine || wanted.test(path)) yield { path: `${folder}/${path}`, body: content }
      }
      first = false
    }
  }
  if (script !== undefined) yield { path: scriptFile, body: script }
  const manifest: SearchManifest = {
    articles: entries.length,
    portions: portions.map(({ stems, indexes }) => ({
      ...(stems !== undefined && { stems }),
      folders: indexes.map(({ folder }) => folder),
    })),
  }
  yield { path: manifestFile, body: JSON.stringify(manifest) }
}

/** Indexes made before, by what is in them: for a library that is made again and again. */
export type KeptIndexes = Pick<Map<string, IndexFile[]>, 'get' | 'set'>

function toKey(folder: string, items: { entry: Entry }[]): string {
  const parts = items.map(({ entry: { slug, hash, roles } }) => `${slug} ${hash} ${roles}`)
  return createHash('sha256')
    .update([folder, ...parts].join('\n'))
    .digest('base64url')
}

interface IndexFile {
  path: string
  content: Uint8Array
}

// Pagefind is one process for all who ask; each index has it for itself, and ends it to give its memory back.
let queue: Promise<unknown> = Promise.resolve()

function index(records: AsyncIterable<SearchRecord>, language: string): Promise<IndexFile[]> {
  const made = queue.then(() => makeIndex(records, language))
  queue = made.catch(() => undefined)
  return made
}

async function makeIndex(
  records: AsyncIterable<SearchRecord>,
  language: string,
): Promise<IndexFile[]> {
  let pagefind: Pagefind | undefined
  try {
    pagefind = await import('pagefind')
    const { index, errors } = await pagefind.createIndex({})
    if (!index) throw new Error(errors.join('; '))
    let sent: Promise<{ errors: string[] }>[] = []
    const settle = async () => {
      const failed = (await Promise.all(sent)).flatMap(({ errors }) => errors)
      if (failed.length > 0) throw new Error(failed[0])
      sent = []
    }
    for await (const record of records) {
      sent.push(index.addCustomRecord({ ...record, language }))
      if (sent.length >= batch) await settle()
    }
    await settle()
    const { files, errors: failed } = await index.getFiles()
    if (failed.length > 0) throw new Error(failed[0])
    return files
  } catch (cause) {
    throw new SearchIndexError('search: Pagefind could not make the index', { cause })
  } finally {
    await pagefind?.close()
  }
}

/**
 * Pagefind's script as a function that starts it anew each time: as it comes, a page can have it once,
 * and so the word forms of one language only.
 */
async function toScript(code: string): Promise<string> {
  const exported = /export\s*\{([^}]*)\};?\s*$/.exec(code)
  if (!exported) {
    throw new SearchIndexError('search: pagefind.js does not end as it does in Pagefind 1.5.2')
  }
  const body = `export function start(){${code.slice(0, exported.index)}return{${exported[1]}}}`
  const { code: small, errors } = await minify(scriptFile, body, { module: true })
  if (errors.length > 0) throw new SearchIndexError('search: pagefind.js could not be made smaller')
  return small
}
