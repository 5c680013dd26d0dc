import type { Article } from '../article/article.ts'
import { toRoleLetters } from '../article/labelled.ts'
import { markLength } from '../article/drawn.ts'
import { readOrigin } from '../article/origin.ts'
import { unstressed } from '../article/stress.ts'
import { countWords, cut, excerpt, minutesToRead } from '../article/facts.ts'
import { toHash, toId, toSlug } from './address.ts'
import type { Entry, Teaser } from './entry.ts'
import type { Picture } from './pictures.ts'
import { toFolder } from './sections.ts'
import { createWeb, type Connect } from './web.ts'

/** An article with the file it came from and its raw text. */
export interface CatalogedArticle {
  file: string
  text: string
  article: Article
  /** What was supplied for its captions, in their order. */
  pictures?: Picture[]
}

// Several times the longest there is: a line that is longer is a whole text, and lists would carry it.
const headlineCharacters = 500
const openingCharacters = 420
// What a page shows; an article that thousands announce must not have an entry of thousands.
const mostTeasedIn = 6

/**
 * The catalog of these articles, in the order given, each with where it leads. `connect` may
 * remember how an earlier state of the library was connected.
 */
export function toCatalog(articles: CatalogedArticle[], connect: Connect = createWeb()): Entry[] {
  const entries = articles.map((article, place) => ({ ...describe(article), place }))
  const links = connect(articles.map(({ article }) => article))
  const toTeasers = (places: number[]) => places.map((place) => toTeaser(entries[place]!))
  entries.forEach((entry, index) => {
    const { teasers, teasedIn, similar } = links[index]!
    entry.teasers = articles[index]!.article.teasers.map(({ text }, at) => {
      const other = teasers[at]
      return other === undefined
        ? { headline: text }
        : { ...toTeaser(entries[other]!), headline: text }
    })
    entry.teasedIn = toTeasers(teasedIn.slice(0, mostTeasedIn))
    const more = teasedIn.length - entry.teasedIn.length
    if (more > 0) entry.teasedInMore = more
    entry.similar = toTeasers(similar)
  })
  return entries
}

// What an article tells by itself; a library that has changed in one place asks again for all.
const described = new WeakMap<CatalogedArticle, Entry>()

function describe(cataloged: CatalogedArticle): Entry {
  const entry = described.get(cataloged) ?? toEntry(cataloged)
  described.set(cataloged, entry)
  return entry
}

function toEntry({ file, text: source, article, pictures: supplied }: CatalogedArticle): Entry {
  const id = toId(file)
  const { text } = article.headline
  const headline = cut(unstressed(text.slice(markLength('headline', text))), headlineCharacters)
  const section = toFolder(file)
  return {
    id,
    place: 0,
    slug: toSlug(headline, id),
    headline,
    opening: excerpt(article, openingCharacters),
    ...readOrigin(article),
    ...(section !== undefined && { section }),
    language: article.language,
    minutes: minutesToRead(article),
    words: countWords(article),
    ...(supplied && { supplied }),
    pictures: article.blocks.filter(({ type }) => type === 'figure').length,
    roles: toRoleLetters(article),
    hash: toHash(source),
    teasers: [],
    teasedIn: [],
    similar: [],
  }
}

function toTeaser({ headline, slug, minutes }: Entry): Teaser {
  return { headline, slug, minutes }
}
