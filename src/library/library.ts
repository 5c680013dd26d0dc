import type { Article } from '../article/article.ts'
import type { Origin } from '../article/origin.ts'
import type { Pin } from '../article/parse.ts'
import type { ArticleEntry } from './entry.ts'
import type { Listing } from './listing.ts'
import type { PackedRow } from './row.ts'

/** An article read anew from its raw text, with confidence and reasons. */
export interface Reread {
  article: Article
  origin: Origin
}

/** Where articles come from: the server's files in the browser, the folder of seeds in the build. */
export interface Library {
  /** What the page of the library, or of one of its sections, shows at once; undefined for an unknown section. */
  listing(): Promise<Listing>
  listing(section: string): Promise<Listing | undefined>
  /** One part of the rows in an order, counted from 0. */
  rows(listing: Listing, sort: string, part: number): Promise<PackedRow[]>
  /** The ids of all articles of a large listing, last added first. */
  ids(listing: Listing): Promise<string[]>
  /** Begins to fetch what the article with this slug needs, for it may soon be opened. Never throws. */
  prepare: (slug: string) => void
  /** The entry with the id at the end of this slug, if there is one. */
  find(slug: string): Promise<ArticleEntry | undefined>
  /** The article itself, parsed from its raw text. */
  open(entry: ArticleEntry): Promise<Article>
  /** Reads the article anew, around these corrections. */
  reread(entry: ArticleEntry, pins: Pin[]): Promise<Reread>
}
