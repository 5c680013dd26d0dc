import type { Medium, Role } from '../article/article.ts'
import { choose, writeBytes, writeDuration, writeNumber } from './count.ts'

const number = (value: number) => writeNumber('en', value)
const duration = (minutes: number) => writeDuration('en', minutes, { hour: ' h', minute: ' min' })
const count = (value: number, one: string, other: string) =>
  `${number(value)} ${choose('en', value, { one, other })}`

/** The language of the interface, as attributes for elements that speak it amid an article's text. */
export const house: { lang: string; dir: 'ltr' | 'rtl' } = { lang: 'en', dir: 'ltr' }

export const bar = {
  /** The wordmark, for those who do not see where it leads. */
  home: (name: string) => `${name}, to the library`,
  library: 'Library',
  search: 'Search',
  settings: 'Settings',
  /** A piece of text, in the place of an icon. */
  sample: 'Aa',
}

export const page = {
  skip: 'Skip to the text',
  waiting: 'Setting the article…',
  title: (title: string, name: string) => `${title} · ${name}`,
}

export const meta = {
  number,
  minutes: duration,
  /** Follows the minutes where there is room. */
  toRead: 'to read',
  words: (words: number) => choose('en', words, { one: 'word', other: 'words' }),
  /** Follows the number of figures. */
  figures: (figures: number, medium: Medium, supplied: number) => {
    const name = figures === 1 ? medium : `${medium}s`
    if (supplied === 0) return `${name}, ${figures === 1 ? 'caption' : 'captions'}\u00a0only`
    if (supplied < figures)
      return `${name}, ${supplied === 1 ? 'one' : number(supplied)}\u00a0supplied`
    return figures === 1 ? name : `${name}, all\u00a0supplied`
  },
  structure: 'Structure',
  article: 'Back to the article',
}

export const time = {
  left: (minutes: number) => `${duration(minutes)} left`,
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
  supplied: (medium: Medium, figure: number, of: number) =>
    `${media[medium]} ${number(figure)} of ${number(of)}.`,
  failed: (medium: Medium, figure: number, of: number) =>
    `${media[medium]} ${number(figure)} of ${number(of)}. The ${medium} could not be loaded.`,
}

export const related = {
  name: 'Related articles',
  publisher: 'From the publisher',
  teasedIn: 'Teased in',
  /** Follows the articles that are listed. */
  more: (articles: number) => `and ${number(articles)} more`,
  similar: 'Similar in your library',
  missing: 'Not in your library',
}

export const aside = {
  lines: (lines: number) => `${count(lines, 'line', 'lines')} of the page around the article`,
}

export const search = {
  title: 'Search',
  field: 'Search the library',
  close: 'Close',
  here: 'In this article',
  captionsHere: 'Captions in this article',
  articles: 'Articles',
  captions: 'Captions',
  notes: 'Notes',
  recent: 'Recent searches',
  forget: 'Clear recent searches',
  passages: (passages: number) => count(passages, 'passage', 'passages'),
  ofAll: (found: number, total: number) => `${number(found)} of ${number(total)}`,
  captioned: (articles: number) => `in ${count(articles, 'article', 'articles')}`,
  minutes: duration,
  place: (role: Role, place: number) =>
    ['headline', 'deck', 'byline', 'date', 'boilerplate'].includes(role)
      ? places[role]
      : `${places[role]} ${number(place)}`,
  captionOf: (caption: number, headline: string) => `Caption ${number(caption)}, ${headline}`,
  notesFound: (notes: number) => number(notes),
  noteIn: (headline: string) => `Your note, ${headline}`,
  markedIn: (headline: string) => `Your highlight, ${headline}`,
  all: (articles: number) => `All ${number(articles)} articles found`,
  more: 'Show more',
  hint: 'Search all articles by word. Put words in quotes to find them side by side.',
  hintCaptions: 'Type a word to find it here and in all articles.',
  letters: 'A search needs a letter or a digit.',
  longer: 'A search needs two letters or more.',
  cut: (words: number) => `Only the first ${number(words)} words are looked for.`,
  waiting: 'Looking through the library…',
  none: (words: string[]) =>
    words.length === 1
      ? /\s/.test(words[0]!)
        ? `No passage has “${words[0]}”. Try fewer words.`
        : `No passage has the word “${words[0]}”. Try a shorter word.`
      : `No passage has the words ${words.map((word) => `“${word}”`).join(', ')}. Try shorter words.`,
  together: 'No article has all of these words. Try fewer.',
  failed:
    'The search index did not come. The network may be gone, or the library has been published anew since this page was opened.',
  again: 'Try again',
  summary: (here: number, articles: number, captions: number, notes: number) =>
    [
      here > 0 ? `${count(here, 'passage', 'passages')} in this article` : '',
      count(articles, 'article', 'articles'),
      captions > 0 ? count(captions, 'caption', 'captions') : '',
      notes > 0 ? count(notes, 'highlight or note of yours', 'highlights and notes of yours') : '',
    ]
      .filter(Boolean)
      .join(', '),
  /** What keys do, and the names on them. */
  keys: { move: 'move', open: 'open', close: 'close', enter: 'Enter', escape: 'Esc' },
  /** Shown until the script runs, and for ever where it does not. */
  script:
    'Search runs in the browser, on the library’s host. It needs JavaScript, and does not work in pages opened from a folder. Every article is listed in the library.',
  library: 'Go to the library',
}

const places: Record<Role, string> = {
  headline: 'Headline',
  'headline-repeat': 'Headline',
  deck: 'Deck',
  byline: 'Byline',
  date: 'Date',
  paragraph: 'Paragraph',
  heading: 'Heading',
  caption: 'Caption',
  quote: 'Quote',
  'list-item': 'List item',
  teaser: 'Related headline',
  boilerplate: 'Around the article',
}

/** The strip that leads from hit to hit in the open article. */
export const found = {
  name: 'Find in this article',
  field: 'Find in this article',
  place: (here: number, hits: number) => `${number(here)} of ${number(hits)}`,
  none: 'Not in this article',
  next: 'Next',
  previous: 'Previous',
  clear: 'Clear marks',
}

/** Highlights and notes in an article. */
export const notes = {
  selected: 'Selected passage',
  marked: 'Highlighted passage',
  highlight: 'Highlight',
  note: 'Note',
  copy: 'Copy',
  link: 'Copy link',
  linkCopied: 'Link copied.',
  tooLong: 'This passage is too long for a link.',
  shared: 'A shared passage',
  sharedGone: 'The shared passage is not in this article any more.',
  sharedBroken: 'The shared passage can’t be read: its link is damaged or cut off.',
  keep: 'Keep',
  close: 'Close',
  remove: 'Remove',
  marks: { line: 'Line', double: 'Double', dots: 'Dots', wave: 'Wave' },
  lined: (kind: string) => `Line: ${kind}`,
  yours: 'Your note',
  done: 'Done',
  /** Follows "Your note", for those who do not see where it stands. */
  onQuote: (quote: string) => `on “${quote}”`,
  ofQuote: (quote: string) => `Highlight: “${quote}”`,
  field: (quote: string) => `Note on “${quote}”`,
  made: 'Highlighted.',
  removed: 'Highlight removed.',
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied.',
  orphans: (highlights: number) =>
    `${count(highlights, 'highlight', 'highlights')} not found in this text`,
  whyOrphans:
    'The article has been changed since, and these words are gone from it. They are kept on this device until you remove them.',
}

/** The page of all highlights. */
export const highlights = {
  title: 'Highlights and notes',
  field: 'Search highlights and notes',
  empty:
    'Nothing is highlighted yet. Select a passage in an article, or press H for the passage in view.',
  none: (word: string) => `No highlight or note has “${word}”. Try a shorter word.`,
  count: (highlights: number, articles: number) =>
    `${count(highlights, 'highlight', 'highlights')} in ${count(articles, 'article', 'articles')}, on this device.`,
  export: (format: string) => `Export as ${format}`,
  /** While a search leaves some of them out. */
  exportFound: (format: string, found: number) => `Export the ${number(found)} found as ${format}`,
  import: 'Import a file',
  /** `taken` of `found` were new; `lost` could not be read. */
  imported: (taken: number, found: number, lost: number) =>
    [
      taken === 0
        ? `All ${number(found)} are here already.`
        : `${count(taken, 'highlight', 'highlights')} taken from the file.`,
      taken > 0 && taken < found ? `${number(found - taken)} were here already.` : '',
      lost > 0 ? `${count(lost, 'entry', 'entries')} could not be read.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  troubles: {
    large: 'This file is larger than 100 MB, and has not been read. Nothing has changed.',
    unreadable:
      'This file could not be read: it may have been moved or changed. Choose it again. Nothing has changed.',
    broken:
      'This file is damaged or was cut off, and nothing could be taken from it. Nothing here has changed.',
    foreign:
      'This file was not exported from here. Markdown and JSON from this page can be imported. Nothing has changed.',
    newer:
      'This file comes from a newer version of this app. Reload the page for the newest one, then import it again. Nothing has changed.',
    empty: 'There is no highlight in this file. Nothing has changed.',
  },
  unkept:
    'This browser could not keep what is in the file: there may be no room left. Nothing has changed.',
  gone: 'This article is not in the library any more.',
  lost: 'These words are not in the article any more.',
  script:
    'Highlights lie on your device, and are shown by the script of this page. It needs JavaScript. Every article is listed in the library.',
  library: 'Go to the library',
}

export const settings = {
  heading: 'Reading settings',
  close: 'Close',
  number,
  sample: 'Aa',
  theme: 'Paper',
  themes: { paper: 'Paper', white: 'White', sepia: 'Sepia', dusk: 'Dusk', night: 'Night' },
  follows: 'As the system has it, until you choose.',
  follow: 'Follow the system',
  choices: {
    face: {
      title: 'Typeface',
      options: {
        serif: 'Source Serif',
        sans: 'Libre Franklin',
        legible: 'Atkinson Hyperlegible',
      },
    },
    spacing: {
      title: 'Letter and word spacing',
      options: { none: 'House', wider: 'Wider', widest: 'Widest' },
    },
    edge: { title: 'Right edge', options: { ragged: 'Ragged', justified: 'Justified' } },
    guide: { title: 'Reading aid', options: { none: 'None', ruler: 'Ruler', dim: 'Dim the rest' } },
    motion: { title: 'Motion', options: { system: 'As the system has it', none: 'None' } },
    letters: { title: 'Single keys', options: { on: 'On', off: 'Off' } },
  },
  /** What a typeface is for. */
  uses: { serif: 'Long reading', sans: 'Plain sans', legible: 'Clear letters' },
  sliders: {
    size: { title: 'Size', value: (size: number) => `${number(size)} pixels` },
    leading: { title: 'Line height', value: (lines: number) => number(lines) },
    measure: { title: 'Line length', value: (count: number) => `${number(count)} characters` },
  },
  /** Why lines can't be justified. */
  ragged: {
    language: (language: string) =>
      `This browser does not hyphenate ${language === 'root' ? 'this language' : language}, and lines justified without hyphens open gaps. The text stays ragged.`,
    narrow: (_language: string) =>
      'Lines of fewer than 45 characters can’t be justified without gaps. The text stays ragged.',
  },
  lettersNote: 'Keys such as / and T, without Control.',
  allKeys: 'All keys',
  passing: 'This browser keeps nothing for this page: what is set lasts as long as the visit.',
  reset: 'Back to the house style',
  isReset: 'The house style is back.',
}

/** The ways to reading aloud. */
export const listenTools = {
  begin: 'Listen',
  later: 'Listen later',
  queued: 'Out of the queue',
}

/** Reading aloud. */
export const listen = {
  name: 'Listening',
  pause: 'Pause',
  resume: 'Go on',
  again: 'From the beginning',
  sentenceBack: 'Sentence back',
  sentenceOn: 'Sentence on',
  passageBack: 'Paragraph back',
  passageOn: 'Paragraph on',
  more: 'Voice and queue',
  rate: 'Speed',
  times: (rate: number) => `${number(rate)}×`,
  voice: 'Voice',
  network: (name: string) => `${name} (needs the network)`,
  sent: 'This voice speaks on its maker’s server: the text is sent there, sentence by sentence.',
  captions: 'Read captions',
  sleep: 'Stop at the end of this article',
  queue: 'Next in the queue',
  empty: 'The queue is empty. “Listen later” beside an article puts it here.',
  remove: (headline: string) => `Take out ${headline}`,
  out: 'Take out',
  close: 'Stop',
  caption: (number: number) => `Picture ${number}.`,
  ended: 'The article is at its end.',
  /** Articles of the queue that could not be read aloud. */
  passed: {
    voiceless: (headline: string) =>
      `This browser has no voice for “${headline}”: it has left the queue.`,
    gone: (headline: string) => `“${headline}” is not in the library any more, nor in the queue.`,
    away: (headline: string) => `“${headline}” can’t be reached just now, and stays in the queue.`,
  },
  waiting: 'Looking for a voice…',
  silent: (language: string) =>
    `This browser has no voice for ${language}. Systems let you add voices where speech or accessibility is set; reload the page then.`,
  none: 'This browser can’t read aloud. Another one can, on most systems.',
  any: 'this language',
  stalled: 'The voice does not answer. Try another voice, or go on.',
  refused: 'The browser did not let the page speak. Press “Go on”.',
  offline: 'This voice needs the network, and can’t reach it. Choose one on this device.',
}

/** Where a reader's things are, and the way out and in again. */
export const device = {
  heading: 'On this device',
  where:
    'Settings, what you have read, highlights, notes and corrections are kept in this browser and nowhere else. Some browsers clear what a site keeps after a week without a visit, and clearing the site’s data clears it: a backup is a file that is yours.',
  save: 'Save a backup',
  bring: 'Bring in a backup',
  saved: 'The backup is in your downloads.',
  brought: (changed: number) =>
    changed === 0
      ? 'All of it is on this device already.'
      : `${count(changed, 'entry', 'entries')} brought in. Nothing that was here is lost.`,
  unread: (entries: number) =>
    entries === 0
      ? []
      : [`${count(entries, 'entry', 'entries')} could not be read and stayed out.`],
  passing: 'This browser keeps nothing for this page: it lasts as long as the tab.',
  failed: (file: string, why: string) =>
    `${file} was not brought in: ${why} Nothing here has changed.`,
  notKept: (file: string) =>
    `This browser could not keep all of ${file}. Nothing that was here is lost. Make room and bring it in again.`,
  unreadable: 'What this browser keeps could not be read just now. Reload the page and save again.',
  faults: {
    large: 'it is larger than 50 MB, which no backup is.',
    unreadable: 'it could not be read, and may have been moved or changed. Choose it again.',
    broken: 'it is damaged. Take another copy of it.',
    foreign: 'it is no backup from here.',
    newer: 'a newer edition has written it. Open that edition, or this page again later.',
  },
}

export const edition = {
  name: 'New edition',
  set: 'A new edition is set.',
  show: 'Show it',
  later: 'Later',
}

export const offline = {
  heading: 'Without network',
  size: (bytes: number) => writeBytes('en', bytes),
  article: (size: string) => `Keep this article offline${size && `, ${size}`}`,
  articleKept: 'This article is kept on this device.',
  remove: 'Remove',
  keeping: 'Keeping the article…',
  removed: 'The article is no longer kept.',
  read: 'What you have read here opens without network.',
  whole: 'Keep the whole library offline',
  all: (articles: number, size: string) => `${count(articles, 'article', 'articles')}, ${size}`,
  progress: 'Keeping the library',
  done: (done: string, of: string) => `${done} of ${of}`,
  stop: 'Stop',
  goOn: 'Go on',
  kept: 'The whole library is kept on this device.',
  older: 'The library is kept as it was in an earlier edition.',
  update: 'Keep the new edition',
  removeAll: 'Remove the library',
  passing: 'The browser may clear it when this device runs short of room.',
  unable: 'This browser can’t keep articles for this page: it needs the network.',
  trouble: {
    full: 'There is no room left for it. What was kept before is still there.',
    blocked: 'This browser does not let the page keep anything.',
    network: 'The network is gone. What has come is kept, and the rest can come later.',
    edition: 'A new edition has been set meanwhile. Show it first, then keep it.',
    host: 'The host does not give out all of it. What has come is kept, and the rest can come later.',
    cleared: 'The browser has cleared what was kept.',
  },
}

/** Why what a reader makes is not kept. */
export const trouble = {
  memory:
    'This browser keeps nothing for this page, as in a private window: places, highlights and notes last as long as the tab.',
  full: 'There is no room left on this device: the last change lasts as long as the tab. Make room, and it is kept with the next one.',
  lost: 'This browser’s storage does not answer: changes last as long as the tab. Save a backup in Settings, and reload the page.',
  silent:
    'This browser’s storage has not answered yet. Leave this tab open: what you change is kept once it does. It may help to close other tabs of this library.',
}

export const keys = {
  heading: 'Keys',
  close: 'Close',
  key: 'Key',
  what: 'What it does',
  does: {
    search: 'Search',
    searchAlways: 'Search, also while typing',
    next: 'Next passage of the article',
    previous: 'Passage before',
    listen: 'Listen, pause and go on',
    sentenceBack: 'Sentence back, while listening',
    sentenceOn: 'Sentence on',
    theme: 'Next paper',
    mark: 'Mark as read or unread',
    undo: 'Undo that',
    undoAlways: 'Undo that, while it is offered',
    select: 'Select words of the passage',
    highlight: 'Highlight the selection, or the passage',
    note: 'Note on the selection, or the passage',
    close: 'Close what is open',
    keys: 'This sheet',
  },
  /** What stands on keys that have a name. */
  names: { Control: 'Ctrl', Escape: 'Esc' },
  on: 'Single keys do nothing while you type. Reading settings can switch them off.',
  off: 'Single keys are switched off in Reading settings.',
  highlights: 'All highlights and notes',
}

export const notFound = {
  title: 'Nothing is set under this address',
  headline: 'Nothing is set under this address.',
  text: 'The article may have been renamed or taken out of the library. If you followed a link from a headline here, that headline is out of date.',
  library: 'Go to the library',
  search: 'Search for the headline',
}

export const failure = {
  title: 'This page could not be loaded',
  headline: 'This page could not be loaded.',
  library:
    'The library did not answer. The network may be gone, or the library has been published anew since this page was opened.',
  away: 'This page is not kept on this device.',
  awayWhy:
    'The library did not answer: the network may be gone. What you have read here, and what you keep, opens without it.',
  anew: 'A new edition is set.',
  anewWhy:
    'This page belongs to it. The pages you have open are of the edition before, and the two are never mixed.',
  show: 'Show it',
  app: 'Something in the app went wrong. The text itself is safe: it is only ever read, never changed.',
  again: 'Try again',
  back: 'Back to the library',
}

export const library = {
  title: 'Library',
  description: (articles: number) =>
    `${articles === 1 ? 'One article' : count(articles, 'article', 'articles')} to read.`,
  whole: 'All articles',
  sections: 'Sections',
  all: 'All',
  shown: 'Shown',
  filter: 'Filter by word',
  sortBy: 'Sort by',
  sorts: {
    added: 'Last added',
    headline: 'Headline, A to Z',
    length: 'Shortest',
    date: 'Newest',
  } as Record<string, string>,
  /** Said while a filter has not looked through all. */
  sought: (sought: number, of: number) => `${number(sought)} of ${number(of)} looked through`,
  none: (word: string) => `No headline or opening has the word “${word}”. Try a shorter word.`,
}

/** How articles stand with the reader. */
export const shelf = {
  show: 'Show',
  states: { all: 'All', unread: 'Unread', reading: 'Reading', finished: 'Finished' },
  read: (percent: number) => `${number(percent)}% read`,
  go: 'Continue reading',
  also: 'Also begun',
  /** Said to those who do not see the page move. */
  resumed: 'Continued where you stopped.',
  mark: { read: 'Mark as read', unread: 'Mark as unread' },
  marked: { read: 'Marked as read.', unread: 'Marked as unread.' },
  length: 'Length',
  anyLength: 'Any length',
  fits: (minutes: number) => `Fits in ${number(minutes)} min`,
  tooLong: 'Nothing here fits in that time.',
  none: {
    all: 'There is no article here.',
    unread: 'Nothing is unread.',
    reading: 'Nothing is begun.',
    finished: 'Nothing is finished.',
  },
}

/** What was just done can be taken back. */
export const undo = { undo: 'Undo', key: 'u', keys: 'Ctrl Z' }

/** Words of a library that is too large to be shown at once. */
export const large = {
  filter: (articles: number) => `Filter ${number(articles)} articles`,
  letters: 'Letter',
  /** What stands before the letters and behind them, for those who do not see the signs. */
  beyond: { '#': 'Before A', '…': 'Other scripts' },
  plain: 'On plain pages',
  page: (page: number, of: number) => `Library, page ${number(page)} of ${number(of)}`,
  previous: 'Previous page',
  next: 'Next page',
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
  changed: (role: string) => `Role changed to ${role}.`,
}

export const structure = {
  name: 'Structure',
  summary: (lines: number, doubtful: number) =>
    `${count(lines, 'line', 'lines')}, ${doubtful === 0 ? 'none' : number(doubtful)} in doubt. Choose another role where one is wrong; the rest is decided anew around it.`,
  nextDoubt: 'Next in doubt',
  sure: (percent: number) => `${percent}%`,
  doubtful: (percent: number) => `${percent}%, in\u00a0doubt`,
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
 * Why a line has its role, by the name of the cue or of what settled it. The cues bring the English
 * sentences along, so there is nothing to say here. `#` stands for bounds, as `reason` tells them.
 */
export const reasons: Record<string, string> = {}

export const reason = {
  under: (bound: number, unit = '') => `under ${number(bound)}${unit}`,
  exactly: (bound: number, unit = '') => `${number(bound)}${unit}`,
  least: (bound: number, unit = '') => `${number(bound)}${unit} or more`,
  between: (from: number, to: number, unit = '') => `${number(from)} to ${number(to)}${unit}`,
  above: 'the one above',
  below: 'the one below',
}
