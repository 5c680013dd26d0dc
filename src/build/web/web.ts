import { createHash } from 'node:crypto'
import { toArticlePath } from '../../library/address.ts'
import type { ArticleEntry } from '../../library/entry.ts'
import type { Configuration } from '../configuration.ts'

/** What the rest of the web is told of the site on every page. */
export interface Web {
  name: string
  tagline?: string
  /** The language of the interface. */
  language: string
  /** Where the site stands, with a slash at the end; without it nothing absolute can be said. */
  siteUrl?: string
  /** What card pictures look like, if there are any: a part of their names. */
  cards?: string
}

/** Raised when cards are drawn in another way, so that they get other names. */
const cardEdition = 2

/** What of the configuration the rest of the web is told. */
export function toWeb(configuration: Configuration): Web {
  const { name, tagline, language, siteUrl, cards, colours } = configuration
  return {
    name,
    language,
    ...(tagline && { tagline }),
    ...(siteUrl && { siteUrl }),
    ...(siteUrl && cards && { cards: hash(JSON.stringify([cardEdition, name, colours.paper])) }),
  }
}

/** The address of a page, from a path of the router: absolute where that is known, else from the base. */
export function toAddress({ siteUrl = '' }: Web, path: string): string {
  return siteUrl + path.replace(/^\//, '')
}

/** Where the card picture of a headline lies below the base. Two articles with one headline share it. */
export function toCardPath(look: string, headline: string): string {
  return `cards/${hash(look + headline)}.png`
}

/** The address of an article's page. */
export function toArticleAddress(web: Web, { slug }: ArticleEntry): string {
  return toAddress(web, toArticlePath(slug))
}

/** What of a site is left out where its address is not known, as a line for whoever builds; undefined where nothing is. */
export function toOmissions({ siteUrl }: Web): string | undefined {
  return siteUrl === undefined
    ? 'Without siteUrl, left out: JSON Feed, sitemap, canonical addresses, card pictures'
    : undefined
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12)
}
