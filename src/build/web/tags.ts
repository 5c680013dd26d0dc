import { toTextPath } from '../../library/address.ts'
import type { ArticleEntry } from '../../library/entry.ts'
import type { Page } from '../page.ts'
import { escapeAttribute, toJsonScript } from './markup.ts'
import { toAddress, toArticleAddress, toCardPath, type Web } from './web.ts'

/** How wide and high a card picture is, in pixels: what Open Graph's readers ask for. */
export const cardSize = { width: 1200, height: 630 }

/** What a page says to feed readers, search engines and those who show a link to it. `toBase` leads to the base. */
export function toWebTags(web: Web, page: Page, toBase: string): string {
  const { path, entry, title, card } = page
  // A page for unknown addresses is none that anybody should link to.
  if (path === undefined) return '<meta name="robots" content="noindex" />'
  return [
    ...toFeedLinks(web, web.name, `${toBase}feed`),
    ...toSectionFeedLinks(web, { path, title }, toBase),
    ...(entry ? [toTwinLink(entry, toBase)] : []),
    ...toOpenGraph(web, { path, title, entry, card }),
  ].join('\n')
}

/** What stands at the end of an article's page: the article as data. */
export function toWebData(web: Web, { entry }: Page): string {
  return entry ? toJsonScript('application/ld+json', '', toNewsArticle(web, entry)) : ''
}

function toFeedLinks({ siteUrl }: Web, title: string, address: string): string[] {
  const link = (type: string, file: string) =>
    `<link rel="alternate" type="${type}" title="${escapeAttribute(title)}" href="${file}" />`
  return [
    link('application/atom+xml', `${address}.xml`),
    ...(siteUrl ? [link('application/feed+json', `${address}.json`)] : []),
  ]
}

// A section has feeds of its own beside its page.
function toSectionFeedLinks(
  web: Web,
  { path, title }: { path: string; title: string },
  toBase: string,
): string[] {
  const [, slug] = /^\/sections\/(.+)\.html$/.exec(path) ?? []
  return slug === undefined ? [] : toFeedLinks(web, title, `${toBase}sections/${slug}`)
}

// The raw text that the app itself reads: the article once more, without any markup.
function toTwinLink({ slug }: ArticleEntry, toBase: string): string {
  return `<link rel="alternate" type="text/plain" href="${toBase}${escapeAttribute(toTextPath(slug))}" />`
}

function say(property: string, content: string): string {
  return `<meta property="og:${property}" content="${escapeAttribute(content)}" />`
}

interface Shown {
  path: string
  title: string
  entry: ArticleEntry | undefined
  card: string | undefined
}

function toOpenGraph(web: Web, { path, title, entry, card }: Shown): string[] {
  const said = [
    say('site_name', web.name),
    say('type', entry ? 'article' : 'website'),
    say('title', entry?.headline ?? title),
  ]
  if (web.siteUrl === undefined) return said
  const address = toAddress(web, path)
  said.push(say('url', address), `<link rel="canonical" href="${escapeAttribute(address)}" />`)
  if (entry && web.cards !== undefined) {
    said.push(
      say('image', toAddress(web, toCardPath(web.cards, entry.headline))),
      say('image:width', String(cardSize.width)),
      say('image:height', String(cardSize.height)),
      ...(card ? [say('image:alt', card)] : []),
      '<meta name="twitter:card" content="summary_large_image" />',
    )
  }
  return said
}

/** The article as schema.org's NewsArticle: only what the text itself told. */
export function toNewsArticle(web: Web, entry: ArticleEntry): Record<string, unknown> {
  const { headline, authors, date, language, words } = entry
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    ...(authors.length > 0 && {
      author: authors.map((name) => ({ '@type': 'Person', name })),
    }),
    ...(date && { datePublished: date }),
    ...(language !== 'und' && { inLanguage: language }),
    wordCount: words,
    ...(web.siteUrl && { url: toArticleAddress(web, entry) }),
    ...(web.cards && { image: toAddress(web, toCardPath(web.cards, headline)) }),
  }
}
