/** What a passage is in its article. The order is the order in which `roles` are shown and counted. */
export const roles = [
  'headline',
  'headline-repeat',
  'deck',
  'byline',
  'date',
  'caption',
  'heading',
  'paragraph',
  'quote',
  'list-item',
  'teaser',
  'boilerplate',
] as const

export type Role = (typeof roles)[number]

/** Why a passage has its role: one cue, what it weighed for that role, and what it says in plain words. */
export interface Reason {
  cue: string
  weight: number
  says: string
  /** The word that spoke for it, where it was a word. */
  word?: string
  /** The figures it lies between, where it was a figure. */
  bounds?: Bounds
}

/** A step of a figure: from the first, which belongs to it, to the second, which does not; open where one is missing. */
export interface Bounds {
  from?: number
  below?: number
}

/**
 * A stretch of the source that reads as one unit. `at` is its offset in `Article.text`;
 * `from`..`to` is its place in the source (in UTF-16 units, `to` exclusive).
 */
export interface Passage {
  role: Role
  text: string
  at: number
  from: number
  to: number
  /** 0 to 1: how sure the role is. */
  confidence: number
  /** Why, the weightiest first. Worked out only when asked for. */
  reasons?: Reason[]
}

/** A part of `Article.text`: a sentence, a hit, what a reader has marked. */
export interface Span {
  at: number
  length: number
}

export interface Paragraph {
  type: 'paragraph'
  passage: Passage
}

export interface Heading {
  type: 'heading'
  /** Unique in the article and fit for a URL fragment. */
  id: string
  passage: Passage
}

const media = ['picture', 'map', 'chart', 'video'] as const

/** What a caption stands under. */
export type Medium = (typeof media)[number]

export interface Figure {
  type: 'figure'
  /** 1 for the first figure of the article. */
  number: number
  caption: Passage
  /** The credit at the end of the caption, exactly as it stands there. */
  credit?: string
  medium: Medium
}

export interface Quote {
  type: 'quote'
  passages: Passage[]
}

export interface List {
  type: 'list'
  ordered: boolean
  items: Passage[]
}

export type Block = Paragraph | Heading | Figure | Quote | List

/** A parsed article: plain JSON, no markup. */
export interface Article {
  headline: Passage
  deck?: Passage
  byline?: Passage
  date?: Passage
  /** The body, in order. */
  blocks: Block[]
  /** Headlines of other articles. */
  teasers: Passage[]
  /** The repeated headline and boilerplate: kept, folded away, findable. */
  aside: Passage[]
  /** Everything, in source order: nothing is ever dropped. */
  passages: Passage[]
  /** The passages joined: what offsets, search and highlights count in. */
  text: string
  /** BCP 47, or `und` where nobody said. */
  language: string
}
