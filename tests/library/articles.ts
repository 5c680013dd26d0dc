import { join } from 'node:path'
import type { Article, Role } from '../../src/article/article.ts'
import { readMargin } from '../../src/article/margin.ts'
import { parseArticle } from '../../src/article/parse.ts'
import { detectLanguage } from '../../src/build/language.ts'
import { readSeeds } from '../../src/build/seeds.ts'
import { toId, toSlug } from '../../src/library/address.ts'
import type { CatalogedArticle } from '../../src/library/catalog.ts'
import type { Entry } from '../../src/library/entry.ts'

const root = join(import.meta.dirname, '../..')

/** The folder of one of the libraries that tests read: `seeds`, or a name in `tests/libraries`. */
export function folderOf(name: string): string {
  return name === 'seeds' ? join(root, 'seeds') : join(root, 'tests/libraries', name)
}

/** The articles of such a folder, last added first, as the build would catalog them. */
export async function readArticles(name: string): Promise<CatalogedArticle[]> {
  const { seeds } = await readSeeds(folderOf(name))
  return seeds.map(({ file, text }) =>
    catalog(file, parseArticle(text, { language: detectLanguage(text) })),
  )
}

export function catalog(file: string, article: Article): CatalogedArticle {
  return {
    file,
    text: article.text,
    article,
  }
}

/** An article whose roles stand in the margin, so that no decision of the parser is part of a test. */
export function articleOf(margin: string, language = 'en'): Article {
  const { source, roles } = readMargin(margin)
  const lines = source.trimEnd().split('\n')
  const pins = roles.flatMap((role: Role | undefined, at) =>
    role ? [{ text: lines[at]!, role }] : [],
  )
  // Blank lines between, or short lines would be read as one that was wrapped.
  return parseArticle(lines.join('\n\n'), { language, pins })
}

/** So many entries that nobody has written, last added first. */
export function entriesOf(count: number): Entry[] {
  return Array.from({ length: count }, (_, place) => {
    const id = toId(`${place}.txt`)
    const headline = `${letters[(place * 7) % 26]}pril ${place}`
    return {
      id,
      place,
      slug: toSlug(headline, id),
      headline,
      opening: `It rained for ${place} days.`,
      authors: [],
      language: 'en',
      minutes: 1 + (place % 9),
      words: 200 + ((place * 31) % 977),
      pictures: 0,
      roles: 'ah',
      hash: id,
      teasers: [],
      teasedIn: [],
      similar: [],
    }
  })
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
