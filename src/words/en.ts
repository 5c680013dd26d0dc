import type { Medium, Role } from '../article/article.ts'
import { choose, writeNumber } from './count.ts'

const number = (value: number) => writeNumber('en', value)
const count = (value: number, one: string, other: string) =>
  `${number(value)} ${choose('en', value, { one, other })}`

/** The language of the interface, as attributes for elements that speak it amid an article's text. */
export const house: { lang: string; dir: 'ltr' | 'rtl' } = { lang: 'en', dir: 'ltr' }

export const bar = {
  /** The wordmark, for those who do not see where it leads. */
  home: (name: string) => `${name}, to the library`,
  library: 'Library',
}

export const page = {
  skip: 'Skip to the text',
  waiting: 'Setting the article…',
  title: (title: string, name: string) => `${title} · ${name}`,
}

export const meta = {
  number,
  minutes: (minutes: number) => `${number(minutes)} min`,
  /** Follows the minutes where there is room. */
  toRead: 'to read',
  words: (words: number) => choose('en', words, { one: 'word', other: 'words' }),
  /** Follows the number of figures. */
  figures: (figures: number, medium: Medium) =>
    figures === 1 ? `${medium}, caption\u00a0only` : `${medium}s, captions\u00a0only`,
  structure: 'Structure',
  article: 'Back to the article',
}

export const time = {
  left: (minutes: number) => `${number(minutes)} min left`,
  last: 'Under a minute',
  finished: 'Finished',
}

const media: Record<Medium, string> = {
  picture: 'Picture',
  map: 'Map',
  chart: 'Chart',
  video: 'Video',
}

export const figure = {
  media,
  missing: (medium: Medium, figure: number, of: number) =>
    `${media[medium]} ${number(figure)} of ${number(of)}. The ${medium} was not supplied.`,
}

export const related = {
  name: 'Related articles',
  publisher: 'From the publisher',
  similar: 'Similar in your library',
  missing: 'Not in your library',
}

export const aside = {
  lines: (lines: number) => `${count(lines, 'line', 'lines')} of the page around the article`,
}

export const notFound = {
  title: 'Nothing is set under this address',
  headline: 'Nothing is set under this address.',
  text: 'The article may have been renamed or taken out of the library. If you followed a link from a headline here, that headline is out of date.',
  library: 'Go to the library',
}

export const failure = {
  title: 'This page could not be loaded',
  headline: 'This page could not be loaded.',
  library:
    'The library did not answer. The network may be gone, or the library has been published anew since this page was opened.',
  app: 'Something in the app went wrong. The text itself is safe: it is only ever read, never changed.',
  again: 'Try again',
  back: 'Back to the library',
}

export const library = {
  title: 'Library',
  description: (articles: number) =>
    `${articles === 1 ? 'One article' : count(articles, 'article', 'articles')} to read.`,
  all: 'All',
  shown: 'Shown',
  filter: 'Filter by word',
  sortBy: 'Sort by',
  sorts: { added: 'Last added', headline: 'Headline', length: 'Shortest' } as Record<
    string,
    string
  >,
  none: (word: string) => `No headline or opening has the word “${word}”. Try a shorter word.`,
}

export const single = {
  read: 'Read the article',
  one: 'One article in the library.',
  more: 'Add plain-text files to the library folder and they will be set and listed here.',
}

export const empty = {
  headline: 'The library is empty.',
  text: 'Galley reads plain-text articles: a headline, paragraphs, captions, and any related headlines at the end. Put one file for each article in the library folder, then look again.',
  again: 'Look again',
  layout: 'How a file should be laid out',
  explained:
    'The headline, the first caption on the next line, the headline again. Then paragraphs and captions with a blank line between, and the headlines of other articles at the end. Texts laid out in another way are read as well as they can be.',
  example: `The Ferry Comes Back
Crews wait on the quay at Skarvik

The Ferry Comes Back

For eleven years the timetable stayed bolted
to the wall of the harbour office.

The first boat leaves at dawn on Monday

Nobody had thought to take it down.

Bread Prices Rise for the Ninth Month`,
}

/** The roles in plain words. Boilerplate is what a reader hides. */
export const roles: Record<Role, string> = {
  headline: 'Headline',
  'headline-repeat': 'Headline again',
  deck: 'Deck',
  byline: 'Byline',
  date: 'Date',
  paragraph: 'Paragraph',
  heading: 'Heading',
  caption: 'Caption',
  quote: 'Quote',
  'list-item': 'List item',
  teaser: 'Teaser',
  boilerplate: 'Hidden',
}

export const role = {
  word: 'Role',
  ofLine: (line: number) => `Role of line ${number(line)}`,
  ofText: (text: string) => `Role of “${text}”`,
}

export const structure = {
  name: 'Structure',
  summary: (lines: number, doubtful: number) =>
    `${count(lines, 'line', 'lines')}, ${doubtful === 0 ? 'none' : number(doubtful)} in doubt. Choose another role where one is wrong; the rest is decided anew around it.`,
  sure: (percent: number) => `${percent}%`,
  doubtful: (percent: number) => `${percent}%, in doubt`,
  why: (certainty: string) => `${certainty}: why?`,
  reasons: 'Reasons',
  undo: 'Undo',
}

export const corrections = {
  heading: (corrections: number) =>
    `${count(corrections, 'correction', 'corrections')} on this device`,
  kept: 'They hold for these lines whenever you open the article here.',
  passing: 'This browser keeps nothing for this page: they last as long as the tab.',
  publisher:
    'The publisher can put the exported file beside the articles, and they hold for everyone.',
  undo: 'Undo',
  export: 'Export corrections',
}

/**
 * Why a line has its role, by the name of the cue. The cues themselves bring the English sentences
 * along, so there is nothing to say here. `#` stands for the bounds, as the next three tell them.
 */
export const reasons: Record<string, string> = {}

export const reason = {
  under: (bound: number) => `under ${number(bound)}`,
  least: (bound: number) => `${number(bound)} or more`,
  between: (from: number, to: number) => `${number(from)} to ${number(to)}`,
  above: 'the one above',
  below: 'the one below',
}
