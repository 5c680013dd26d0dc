/** The closed lists of phrases a short passage may begin with or consist of, and what meeting one of them says. */
export const phraseLists = [
  /** Sends the reader elsewhere: the whole line is a link. */
  'readMore',
  /** Announces a box of links. */
  'boxLabel',
  /** An advertisement stands here. */
  'advertisement',
  /** Asks for an address, money or a visit. */
  'offer',
  /** Small print. */
  'rights',
  /** Opens a caption. */
  'figure',
  /** Opens a byline. */
  'byline',
  /** Opens a line that only dates. */
  'date',
] as const

/** What whole lines above an article may be, where a scraper has left more than the article. */
export type LineList =
  /** Leads past the bar of a site. */
  | 'skip'
  /** Stands in that bar. */
  | 'bar'
  /** Leads from a newsletter to its page. */
  | 'browser'
  /** Answers a question for consent to cookies. */
  | 'consent'

export type PhraseList = (typeof phraseLists)[number]

/** The phrases of one language, in small letters. */
export type Phrases = Partial<Record<PhraseList | LineList, readonly string[]>>
