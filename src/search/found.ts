import type { Run } from './excerpt.ts'

/** Where a result leads: an article, a place in its text, and what to mark there. */
interface Target {
  slug: string
  /** The place of the passage in the article's text; none where only the headline was found. */
  at?: number
  /** Words that stand there for those that were asked for, and do not begin with them. */
  forms: string[]
  language: string
}

/** An article in which a query was found. */
export interface FoundArticle extends Target {
  headline: Run[]
  minutes: number
  /** The passage that says most of what was asked; none where the headline says it all. */
  excerpt?: Run[]
}

/** A caption in which a query was found. */
export interface FoundCaption extends Target {
  /** The figure's number in its article. */
  number: number
  headline: string
  text: Run[]
}

/** What is known of a search so far. */
export interface Found {
  articles: FoundArticle[]
  captions: FoundCaption[]
  /** How many articles were found, shown or not. */
  count: number
  /** How many have a caption that was found, shown or not. */
  captioned: number
  /** How many articles the library has. */
  total: number
  /** The words, as typed, that no article has; only told when nothing was found. */
  missing: string[]
  /** False while languages are still being looked through. */
  complete: boolean
}
