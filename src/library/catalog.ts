import type { Article } from '../article/article.ts'
import { authorsOf } from '../article/byline.ts'
import { dateOf } from '../article/dates.ts'
import { toRoleLetters } from '../article/labelled.ts'
import { markLength } from '../article/marks.ts'
import { countWords, excerpt, minutesToRead } from '../article/facts.ts'
import { toHash, toId, toSlug } from './address.ts'
import type { Entry, Teaser } from './entry.ts'
import { matchTeaser, toHeadlineKey } from './teasers.ts'
import { findSimilar } from './similar.ts'

/** An article with the file it came from and its raw text. */
export interface CatalogedArticle {
  file: string
  text: string
  article: Article
}

const openingCharacters = 420
const mostSimilar = 4

/** The catalog of these articles, in the order given, with teasers matched and similar articles found. */
export function toCatalog(articles: CatalogedArticle[]): Entry[] {
  const entries = articles.map(toEntry)
  const byHeadline = new Map(entries.map((entry) => [toHeadlineKey(entry.headline), entry]))
  const similar = findSimilar(articles.map(({ article }) => article))
  entries.forEach((entry, index) => {
    const { article } = articles[index]!
    entry.teasers = article.teasers.map(({ text }) => matchTeaser(text, byHeadline, entry))
    const teased = new Set(entry.teasers.map(({ slug }) => slug))
    entry.similar = similar[index]!.map((other) => toTeaser(entries[other]!))
      .filter(({ slug }) => !teased.has(slug))
      .slice(0, mostSimilar)
  })
  return entries
}

function toEntry({ file, text: source, article }: CatalogedArticle, place: number): Entry {
  const id = toId(file)
  const { text } = article.headline
  const headline = text.slice(markLength('headline', text))
  const date = dateOf(article)
  return {
    id,
    place,
    slug: toSlug(headline, id),
    headline,
    opening: excerpt(article, openingCharacters),
    authors: authorsOf(article),
    ...(date && { date }),
    language: article.language,
    minutes: minutesToRead(article),
    words: countWords(article),
    pictures: article.blocks.filter(({ type }) => type === 'figure').length,
    roles: toRoleLetters(article),
    hash: toHash(source),
    teasers: [],
    similar: [],
  }
}

function toTeaser({ headline, slug, minutes }: Entry): Teaser {
  return { headline, slug, minutes }
}
