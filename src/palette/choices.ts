import { toHighlightAddress } from '../annotations/address.ts'
import type { FoundHighlight } from '../annotations/find.ts'
import type { ArticleEntry } from '../library/entry.ts'
import { toArticlePath } from '../library/address.ts'
import { toSearchAddress, toSoughtAddress } from '../search/address.ts'
import { toExcerpt, type Run } from '../search/excerpt.ts'
import type { Found } from '../search/found.ts'
import type { PassageHits } from '../search/in-article.ts'
import type { Query } from '../search/query.ts'
import { search as words } from '../words/index.ts'

/** A row of the palette. */
export interface Choice {
  key: string
  /** Where it leads: an address of the router. Without one it is a search to be made. */
  to?: string
  /** What stands in its first line, and in which language. */
  runs: Run[]
  language: string
  look: 'passage' | 'headline' | 'words'
  /** Its second line. */
  note?: string
  /** A passage quoted in the second line. */
  quote?: Run[] | undefined
}

export interface Group {
  name: string
  count?: string
  choices: Choice[]
}

/** The passages of the open article. */
export function toHereGroup(
  entry: ArticleEntry,
  passages: PassageHits[],
  query: Query,
  most: number,
  captionsOnly: boolean,
): Group {
  return {
    name: captionsOnly ? words.captionsHere : words.here,
    count: words.passages(passages.length),
    choices: passages.slice(0, most).map(({ kind, number, at, text, hits }) => ({
      key: `here ${at}`,
      to:
        query.terms.length > 0
          ? toSoughtAddress(entry.slug, { query: query.text, at, forms: [] })
          : `${toArticlePath(entry.slug)}#picture-${number}`,
      runs: toExcerpt(text, hits),
      language: entry.language,
      look: 'passage',
      note: words.place(kind, number),
    })),
  }
}

/** The articles of the library, and their captions. */
export function toLibraryGroups({ text }: Query, found: Found): Group[] {
  return [
    {
      name: words.articles,
      count: words.ofAll(found.count, found.total),
      choices: found.articles.map(({ headline, minutes, excerpt, ...place }) => ({
        key: `article ${place.slug}`,
        to: toSoughtAddress(place.slug, { query: text, ...place }),
        runs: headline,
        language: place.language,
        look: 'headline',
        note: words.minutes(minutes),
        quote: excerpt,
      })),
    },
    {
      name: words.captions,
      count: words.captioned(found.captioned),
      choices: found.captions.map(({ number, headline, text: runs, ...place }) => ({
        key: `caption ${place.slug} ${place.at}`,
        to: toSoughtAddress(place.slug, { query: text, ...place }),
        runs,
        language: place.language,
        look: 'passage',
        note: words.captionOf(number, headline),
      })),
    },
  ]
}

/** What the reader has marked, and said of it. */
export function toNotesGroup(found: FoundHighlight[], most: number): Group {
  return {
    name: words.notes,
    count: words.notesFound(found.length),
    choices: found.slice(0, most).map(({ highlight, noted, text, hits }) => ({
      key: `note ${highlight.id}`,
      to: toHighlightAddress(highlight),
      runs: toExcerpt(text, hits),
      // A note may be in any language.
      language: noted ? 'und' : highlight.language,
      look: 'passage',
      note: (noted ? words.noteIn : words.markedIn)(highlight.headline),
    })),
  }
}

/** The way to the page with all of them. */
export function toAllChoice({ text }: Query, { count }: Found): Choice {
  return {
    key: 'all',
    to: toSearchAddress(text),
    runs: [{ text: words.all(count) }],
    language: 'und',
    look: 'words',
  }
}

export function toRecentGroup(searches: readonly string[]): Group {
  return {
    name: words.recent,
    choices: searches.map((text) => ({
      key: `recent ${text}`,
      runs: [{ text }],
      language: 'und',
      look: 'words',
    })),
  }
}
