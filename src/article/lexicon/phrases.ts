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

/** What whole lines, or their beginnings, say of themselves for certain, in an article and above it. */
export type LineList =
  /** Stands before the number of a figure or a table. */
  | 'numbered'
  /** Stands before a colon and what an article is filed under. */
  | 'tags'
  /** Stands before a colon and a caption. */
  | 'captioned'
  /** Opens the line below a text that says who worked on it. */
  | 'reportedBy'
  /** Heads a list of addresses. */
  | 'links'
  /** Says between signs that the text ends. */
  | 'end'
  /** Stands in the label of a line that says whom the press may ask. */
  | 'contact'
  /** Says above a text for the press what it is. */
  | 'release'
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
