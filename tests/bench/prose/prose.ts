/** What articles of one language are made of. Words in braces stand for what an article is about. */
export interface Prose {
  /** BCP 47. */
  language: string
  places: string[]
  /** A topic as it opens a headline, within a sentence, and what belongs to it. */
  topics: [headline: string, sentence: string, things: string[]][]
  headlines: string[]
  /** What may follow a headline, so that few are the same. */
  tails: string[]
  captions: string[]
  sentences: string[]
  /** Bylines. */
  openings: string[]
  days: string[]
  names: string[]
  headings: string[]
  date(day: number, month: number, year: number): string
}
