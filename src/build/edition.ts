import { createHash } from 'node:crypto'
import { parseArticle } from '../article/parse.ts'
import type { CatalogedArticle } from '../library/catalog.ts'
import { toId } from '../library/address.ts'
import type { Entry } from '../library/entry.ts'
import type { Edition } from '../library/fetched.ts'
import type { Library } from '../library/library.ts'
import { createMemoryLibrary } from '../library/memory.ts'
import { toPins, type Correction } from '../corrections/correction.ts'
import { toShards } from '../library/shard.ts'
import { findUnmatched, readCorrections } from './corrections.ts'
import { detectLanguage } from './language.ts'
import type { Problem, Seed } from './seeds.ts'
import { readSeeds } from './seeds.ts'
import type { Progress } from './step.ts'

/** A file of the library that browsers ask for: its path below the base and what stands in it. */
export interface PublishedFile {
  path: string
  body: string
}

/** One state of a folder of seeds, ready to be served or written. */
export interface LibraryEdition extends Edition {
  library: Library
  entries: Entry[]
  /** The raw texts and the catalog's shards. */
  files: PublishedFile[]
  problems: Problem[]
}

/** Reads, parses and catalogs a folder of seeds. */
export async function openEdition(folder: string, progress?: Progress): Promise<LibraryEdition> {
  const { seeds, problems } = await readSeeds(folder)
  const { corrections, problems: correctionProblems } = await readCorrections(folder)
  const articles = seeds.map((seed, index) => {
    progress?.(index + 1, seeds.length)
    return toArticle(seed, corrections)
  })
  const library = createMemoryLibrary(articles)
  const entries = await library.list()
  const shards = toShards(entries)
  const edition = toHash(JSON.stringify(shards))
  return {
    edition,
    shards: shards.length,
    library,
    entries,
    files: [
      ...seeds.map(({ text }, index) => ({ path: articles[index]!.source, body: text })),
      ...shards.map((shard, index) => ({
        path: `catalog/${edition}/${index}.json`,
        body: JSON.stringify(shard),
      })),
    ],
    problems: [
      ...problems,
      ...findTwins(seeds, entries),
      ...correctionProblems,
      ...findUnmatched(
        corrections,
        new Map(entries.map(({ id, place }) => [id, articles[place]!])),
      ),
    ],
  }
}

function toArticle({ file, text }: Seed, corrections: Correction[]): CatalogedArticle {
  const id = toId(file)
  const pins = toPins(corrections, id)
  return {
    file,
    text,
    source: `texts/${id}.${toHash(text)}.txt`,
    article: parseArticle(text, { language: detectLanguage(text), pins }),
  }
}

function toHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 10)
}

function findTwins(seeds: Seed[], entries: Entry[]): Problem[] {
  const first = new Map<string, string>()
  return entries.flatMap(({ headline, place }) => {
    const { file } = seeds[place]!
    const twin = first.get(headline)
    if (twin === undefined) {
      first.set(headline, file)
      return []
    }
    return {
      file,
      message: `has the same headline as ${twin}. Both are published; take one out if they are one article`,
    }
  })
}
