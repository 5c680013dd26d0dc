import { createHash } from 'node:crypto'
import type { Entry } from '../../library/entry.ts'
import { escapeXml } from './markup.ts'
import { toAddress, toArticleAddress, type Web } from './web.ts'

/** One article of a feed, with its body as HTML. */
interface FeedItem {
  entry: Entry
  content: string
}

/** A feed: what it is called, where it lies and what page it belongs to, both below the base. */
export interface Feed {
  title: string
  path: string
  page: string
  items: FeedItem[]
}

/** How many articles a feed holds, those added last. */
export const mostItems = 50

// Atom asks for a day. Where the text tells none, none is made up: this one says that it is not known.
const unknownDay = '1970-01-01T00:00:00Z'

/** A feed as Atom (RFC 4287). Without a site address its links are relative to where it lies. */
export function toAtom(web: Web, feed: Feed): string {
  const { title, path, page, items } = feed
  const days = items.map(({ entry }) => toInstant(entry)).sort()
  const link = (address: string) => (web.siteUrl ? address : toBase(path) + address)
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${web.language}">`,
    `<title>${escapeXml(title)}</title>`,
    ...(web.tagline ? [`<subtitle>${escapeXml(web.tagline)}</subtitle>`] : []),
    `<id>${escapeXml(toUrn(web, page, title))}</id>`,
    `<updated>${days.at(-1) ?? unknownDay}</updated>`,
    `<author><name>${escapeXml(web.name)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(link(toAddress(web, path)))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(link(toAddress(web, page)))}"/>`,
    ...items.map((item) => toAtomEntry(web, item, link)),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

function toAtomEntry(web: Web, { entry, content }: FeedItem, link: (address: string) => string) {
  const { headline, opening, authors, date, language, id } = entry
  const lang = language === 'und' ? '' : ` xml:lang="${escapeXml(language)}"`
  const lines = [
    `<entry${lang}>`,
    `<title>${escapeXml(headline)}</title>`,
    // By the article's id, which outlives a new headline; its address does not.
    `<id>${escapeXml(toUrn(web, id, headline))}</id>`,
    `<updated>${toInstant(entry)}</updated>`,
    ...(date ? [`<published>${toInstant(entry)}</published>`] : []),
    ...authors.map((name) => `<author><name>${escapeXml(name)}</name></author>`),
    `<link rel="alternate" type="text/html" href="${escapeXml(link(toArticleAddress(web, entry)))}"/>`,
    ...(opening ? [`<summary>${escapeXml(opening)}</summary>`] : []),
    `<content type="html">${escapeXml(content)}</content>`,
    '</entry>',
  ]
  return lines.join('\n')
}

/** A feed as JSON Feed 1.1. Its addresses are absolute: only for a site whose address is known. */
export function toJsonFeed(web: Web, { title, path, page, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(web.tagline && { description: web.tagline }),
    language: web.language,
    home_page_url: toAddress(web, page),
    feed_url: toAddress(web, path),
    items: items.map(({ entry, content }) => ({
      id: toUrn(web, entry.id, entry.headline),
      url: toArticleAddress(web, entry),
      title: entry.headline,
      content_html: content,
      ...(entry.opening && { summary: entry.opening }),
      ...(entry.date && { date_published: toInstant(entry) }),
      ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
      ...(entry.language !== 'und' && { language: entry.language }),
    })),
  }
  return `${JSON.stringify(feed, undefined, 1)}\n`
}

function toInstant({ date }: Entry): string {
  return date ? `${date}T00:00:00Z` : unknownDay
}

function toBase(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './'
}

/** A name that never changes, the same for the same site and thing: a UUID of version 5's making. */
function toUrn({ siteUrl, name }: Web, thing: string, title: string): string {
  const site = siteUrl ?? name
  // Without an address two sites may share a name; the title tells their articles apart.
  const seed = siteUrl ? `${site}\n${thing}` : `${site}\n${thing}\n${title}`
  const bytes = createHash('sha1').update(seed).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const [a, b, c, d, e] = [
    [0, 4],
    [4, 6],
    [6, 8],
    [8, 10],
    [10, 16],
  ].map(([from, to]) => bytes.subarray(from, to).toString('hex'))
  return `urn:uuid:${a}-${b}-${c}-${d}-${e}`
}
