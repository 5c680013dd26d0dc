import { doubtsOf } from '../article/facts.ts'
import { createHash } from 'node:crypto'
import { toRoleLetters } from '../article/labelled.ts'
import { parseArticle } from '../article/parse.ts'
import type { CatalogedArticle } from '../library/catalog.ts'
import { toId } from '../library/address.ts'
import type { Entry } from '../library/entry.ts'
import type { Library } from '../library/library.ts'
import { createMemoryLibrary } from '../library/memory.ts'
import { createWeb, type Connect } from '../library/web.ts'
import { toPins, type Correction } from '../corrections/correction.ts'
import { findUnmatched, readCorrections } from './corrections.ts'
import { toFiles, type LibraryFiles } from './files.ts'
import { detectLanguages } from './languages.ts'
import type { Problem } from './problem.ts'
import { readSeeds, type KeptSeeds, type Seed } from './seeds.ts'
import { openPictures, type KeptPictures, type PictureFiles } from './pictures/open.ts'
import type { Progress } from './step.ts'

/** One state of a folder of seeds, ready to be served or written. */
export interface LibraryEdition {
  /** Names this state: changes when any article does, or the app. */
  edition: string
  library: Library
  entries: Entry[]
  /** What browsers ask for, by its path below the base: the raw texts and the catalog. */
  files: LibraryFiles
  /** The supplied pictures, in every width and format. */
  pictures: PictureFiles
  problems: Problem[]
  /** How many lines of each article have a role that is in doubt. */
  doubts: number[]
}

/** Reads, parses and catalogs a folder of seeds. `app` names the state of the app that will show it. */
export async function openEdition(
  folder: string,
  progress?: Progress,
  kept: Kept = toKept(),
  app = '',
): Promise<LibraryEdition> {
  const { seeds, problems } = await readSeeds(folder, kept.seeds)
  const { corrections, problems: correctionProblems } = await readCorrections(folder)
  const known = seeds.map((seed) => findKept(seed, corrections, kept))
  const changed = seeds.filter((_, index) => !known[index])
  const languages = await detectLanguages(changed.map(({ text }) => text))
  const languageOf = new Map(changed.map(({ file }, index) => [file, languages[index]!]))
  const read = seeds.map((seed, index) => {
    progress?.(index + 1, seeds.length)
    return known[index] ?? take(seed, languageOf.get(seed.file)!, corrections, kept)
  })
  const pictures = await openPictures(folder, read, kept.pictures)
  const articles = read.map((article) => {
    const own = pictures.bySeed.get(article.file)
    return own ? { ...article, pictures: own } : article
  })
  const edition = toDigest(app + JSON.stringify(articles.map(toState)))
  const library = createMemoryLibrary(articles, edition, kept.connect)
  const entries = await library.list()
  return {
    edition,
    library,
    entries,
    pictures: pictures.files,
    doubts: articles.map(({ article }) => doubtsOf(article).length),
    files: await toFiles(
      library,
      entries,
      articles.map(({ text }) => text),
    ),
    problems: [
      ...problems,
      ...findTwins(seeds, entries),
      ...correctionProblems,
      ...pictures.problems,
      ...findUnmatched(
        corrections,
        new Map(entries.map(({ id, place }) => [id, articles[place]!])),
      ),
    ],
  }
}

/** What was made of a folder before: an edit costs what has changed. */
export interface Kept {
  seeds: KeptSeeds
  articles: Map<string, { key: string; article: CatalogedArticle }>
  connect: Connect
  pictures: KeptPictures
}

export function toKept(): Kept {
  return { seeds: new Map(), articles: new Map(), connect: createWeb(), pictures: new Map() }
}

function findKept(
  seed: Seed,
  corrections: Correction[],
  { articles }: Kept,
): CatalogedArticle | undefined {
  const known = articles.get(seed.file)
  const same = known?.article.text === seed.text && known.key === toKey(seed, corrections)
  return same ? known.article : undefined
}

function take(
  seed: Seed,
  language: string,
  corrections: Correction[],
  { articles }: Kept,
): CatalogedArticle {
  const { file, text } = seed
  const pins = toPins(corrections, toId(file))
  const article = { file, text, article: parseArticle(text, { language, pins }) }
  articles.set(file, { key: toKey(seed, corrections), article })
  return article
}

function toKey({ file }: Seed, corrections: Correction[]): string {
  return JSON.stringify(toPins(corrections, toId(file)))
}

const states = new WeakMap<CatalogedArticle, string>()

function toState(cataloged: CatalogedArticle): string {
  const { file, text, article, pictures } = cataloged
  const state =
    states.get(cataloged) ??
    JSON.stringify([file, toDigest(text), article.language, toRoleLetters(article), pictures])
  states.set(cataloged, state)
  return state
}

function toDigest(text: string): string {
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
