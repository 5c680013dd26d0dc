import { isLetter, isBlank } from '../characters.ts'
import { bitOf, listsOf, openings } from '../lexicon/index.ts'
import type { PhraseList } from '../lexicon/phrases.ts'
import type { WordList } from '../lexicon/words.ts'
import { count, sign, type Sketch } from '../sketch.ts'
import { fact, figure, type Cue } from './cue.ts'

const short = (s: Sketch): boolean => s.ink < 220

/** How many words of a closed list there are, up to three. */
function words(name: string, list: WordList, says: string, near?: true): Cue {
  return figure(name, says, [1, 2, 3], (s) => (s.ink < 900 ? count(s, list) : undefined), near)
}

/** The share of a short text that words of a closed list make up, in hundredths. */
function share(name: string, list: WordList, says: string, steps: readonly number[]): Cue {
  return figure(name, says, steps, (s) =>
    s.words >= 1 && s.ink < 600 ? Math.round((100 * count(s, list)) / s.words) : undefined,
  )
}

const none = {}
let last: { sketch: Sketch; found: ReturnType<typeof openings> } | undefined

/** The phrases a short stretch begins with; a dozen cues ask in turn. */
function opened(sketch: Sketch): ReturnType<typeof openings> {
  if (last?.sketch !== sketch) {
    last = { sketch, found: sketch.key ? openings(sketch.key) : none }
  }
  return last.found
}

function opens(name: string, list: PhraseList, says: string, near?: true): Cue {
  return fact(name, says, (s) => short(s) && (opened(s)[list] ?? 0) > 0, near)
}

/** The phrase is the whole text, but for signs. */
function whole(name: string, list: PhraseList, says: string, near?: true): Cue {
  return fact(name, says, (s) => s.ink < 60 && isWhole(s.text, opened(s)[list] ?? 0), near)
}

function isWhole(text: string, length: number): boolean {
  if (length === 0) return false
  for (let at = length; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isBlank(code) && (isLetter(code) || (code >= 0x30 && code < 0x3a))) return false
  }
  return true
}

const agencies =
  '(?:AP|AFP|dpa|DPA|Reuters|REUTERS|Getty|EPA|epa|EFE|APA|Keystone|imago|Imago|Shutterstock|iStock|Alamy|Bloomberg|PA|TASS)'
const lastWords =
  /(?:foto|photo|bild|image|credit|quelle|source|grafik|picture|courtesy|fotograf|fotoğraf|illustration|crédit|zdj|fot|fuente|fonte|beeld|copyright|фото|снимок|تصوير|الصورة|撮影|提供|摄影|攝影)[\p{L}]*\s*(?:by|von|de|:|：|・|\(c\)|©)\s*[^.!?]{2,70}[)\].]?$/iu
const agency = new RegExp(
  `(?:[(\\[/|,–—.-]\\s?|\\s/\\s?|via\\s)${agencies}(?:\\b|$)|${agencies}\\s?/`,
  'u',
)
const slashed = /\p{Lu}[\p{L}.'’-]+\s?\/\s?\p{Lu}[\p{L}.'’ -]+[)\].]?$/u
const bracketed = /[([（][^()[\]（）]{2,60}[)\]）]\.?$/u

/** Whether a stretch ends in a credit, with or without a word for it. */
export function isCredited({ text }: Sketch): boolean {
  return (
    lastWords.test(text.slice(-110)) || agency.test(text.slice(-100)) || /©/.test(text.slice(-100))
  )
}

/** What a stretch says, by closed lists of words and phrases. */
export const wording: readonly Cue[] = [
  words('credit-words', 'credit', 'has # words that credit a picture', true),
  words('scene-words', 'scene', 'has # words that point into a picture'),
  words('by-words', 'by', 'has # words that name an author'),
  words('months', 'month', 'has # names of months', true),
  words('weekdays', 'weekday', 'has # names of weekdays'),
  words('stamps', 'stamp', 'has # words that date a page', true),
  words('share-words', 'share', 'has # names of networks or words for sharing', true),
  words('offer-words', 'offer', 'has # words of newsletters and shops', true),
  words('rights-words', 'rights', 'has # words of the small print'),
  words('section-words', 'section', 'has # words that name a section'),
  words('asking-words', 'asking', 'has # question words'),
  words('leaning-words', 'leaning', 'has # words that lean on what was said', true),
  words('person-words', 'person', 'speaks of I, we or you # times'),
  words('verbs', 'verb', 'has # small verbs', true),
  share('credit-share', 'credit', 'of its words, #% credit a picture', [10, 20, 35, 60]),
  share('stamp-share', 'stamp', 'of its words, #% date a page', [10, 25, 50]),
  share('month-share', 'month', 'of its words, #% are months', [10, 20, 40]),
  share('share-share', 'share', 'of its words, #% are for sharing', [10, 25, 50]),
  share('offer-share', 'offer', 'of its words, #% are of newsletters and shops', [8, 20, 40]),
  share(
    'function-share',
    'function',
    'of its words, #% are small words',
    [1, 12, 22, 30, 38, 46, 55],
  ),
  opens('opens-read-more', 'readMore', 'starts by sending the reader elsewhere', true),
  opens('opens-box-label', 'boxLabel', 'starts like the label of a box of links', true),
  opens('opens-offer', 'offer', 'starts like an offer or a button'),
  opens('opens-rights', 'rights', 'starts like the small print'),
  opens('opens-figure', 'figure', 'starts by naming a picture', true),
  opens('opens-byline', 'byline', 'starts like a byline', true),
  opens('opens-date', 'date', 'starts like a date line'),
  whole('is-read-more', 'readMore', 'only sends the reader elsewhere', true),
  whole('is-box-label', 'boxLabel', 'is the label of a box of links', true),
  whole('is-advertisement', 'advertisement', 'is the label of an advertisement', true),
  whole('is-offer', 'offer', 'is a button', true),
  fact('opens-leaning', 'starts with a word that leans on what was said', (s) =>
    opensIn(s, 'leaning'),
  ),
  fact('opens-asking', 'starts with a question word', (s) => opensIn(s, 'asking')),
  fact('opens-by', 'starts with a word that names an author', (s) => opensIn(s, 'by')),
  fact('opens-scene', 'starts with a word that points into a picture', (s) => opensIn(s, 'scene')),
  fact(
    'ends-in-credit',
    'ends in a credit',
    (s) => s.ink < 900 && lastWords.test(s.text.slice(-110)),
    true,
  ),
  fact(
    'agency',
    'names a picture agency',
    (s) => s.ink < 900 && agency.test(s.text.slice(-100)),
    true,
  ),
  fact(
    'ends-slashed',
    'ends in two names with a slash',
    (s) => s.ink < 900 && (s.signs & sign.slash) !== 0 && slashed.test(s.text.slice(-70)),
    true,
  ),
  fact(
    'ends-in-aside',
    'ends in a remark in brackets',
    (s) => s.ink < 900 && (s.signs & sign.bracket) !== 0 && bracketed.test(s.text.slice(-70)),
  ),
  fact(
    'copyright',
    'bears a copyright sign',
    (s) =>
      s.ink < 900 &&
      (s.signs & (sign.copyright | sign.bracket)) !== 0 &&
      /©|\(c\)|\(C\)/.test(s.text),
    true,
  ),
  fact(
    'by-name',
    'is a word for an author and a name',
    (s) =>
      s.ink < 120 &&
      /^(?:by|von|par|por|di|da|przez|av|autor(?:in)?:?|text:)\s+(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}/iu.test(
        s.text,
      ) &&
      s.words < 12,
  ),
  fact(
    'name-only',
    'is a name and nothing else',
    (s) =>
      s.words > 1 &&
      s.words < 5 &&
      s.capitals === Math.ceil(s.words) &&
      s.digits === 0 &&
      /^[\p{L}\s.'’-]+$/u.test(s.text),
    true,
  ),
  fact('figure-number', 'is numbered like a figure', (s) =>
    /^(?:fig(?:ure|ura|\.)?|abb(?:ildung|\.)?|tab(?:le|elle)?|rys(?:unek|\.)?|図|图|圖)\s?\.?\s?\d/iu.test(
      s.text,
    ),
  ),
]

/** Whether the first word stands in a closed list. */
function opensIn(sketch: Sketch, list: WordList): boolean {
  return (listsOf(sketch.firstWord) & bitOf(list)) !== 0
}
