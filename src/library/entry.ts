import type { Origin } from '../article/origin.ts'
import type { Picture } from './pictures.ts'

/** A headline that leads on from an article; without a slug it has no article in the library. */
export interface Teaser {
  headline: string
  slug?: string
  minutes?: number
}

/** What the catalog knows of an article without opening it. */
export interface Entry extends Origin {
  id: string
  /** 0 for the article added last. */
  place: number
  slug: string
  /** As the text has it, at most 500 characters. */
  headline: string
  /** The opening words of the body, at most 420 characters. */
  opening: string
  /** The first folder on the way to its seed; absent at the top. */
  section?: string
  /** BCP 47, or `und`. */
  language: string
  minutes: number
  words: number
  /** How many captions there are. */
  pictures: number
  /** What was supplied for them; absent where nothing was. */
  supplied?: Picture[]
  /** The role of each passage, a letter each, so that browsers need not decide again. */
  roles: string
  /** Names the raw text: another text has another. */
  hash: string
  teasers: Teaser[]
  /** The articles that announce this one, last added first, six at most; and how many more there are. */
  teasedIn: Teaser[]
  teasedInMore?: number
  similar: Teaser[]
}

/** What an article's page needs of its entry: all but what stands in its text or only lists need. */
export type ArticleEntry = Omit<Entry, 'place' | 'opening'> & { opening?: string }
