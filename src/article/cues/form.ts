import { sort, sortOf } from '../characters.ts'
import { count, sign, type Sketch } from '../sketch.ts'
import { fact, figure, type Cue } from './cue.ts'

const last = (text: string): string => text.charAt(text.length - 1)
const first = (text: string): number => sortOf(text.charCodeAt(0))

/** Whether a stretch has one of some marks at all. */
const bears = (sketch: Sketch, marks: number): boolean => (sketch.signs & marks) !== 0

const posts = ['pic.twitter', 'A post shared by', 'Ein Beitrag geteilt']

/** How a stretch looks: its length, its ends, its capitals and figures. */
export const form: readonly Cue[] = [
  figure('words', 'has # words', [2, 3, 4, 6, 8, 11, 15, 20, 28, 40, 60, 90], (s) => s.words, true),
  figure(
    'characters',
    'has # characters',
    [6, 12, 20, 30, 42, 55, 70, 90, 120, 160, 220, 320, 500],
    (s) => s.ink,
  ),
  figure('sentences', 'has # sentence ends inside', [1, 2, 3, 5], (s) => s.stops, true),
  figure('commas', 'has # commas', [1, 2, 3, 5], (s) => s.commas),
  fact('running', 'is running text', (s) => s.long, true),
  fact(
    'ends-in-stop',
    'ends in a full stop',
    (s) => /[.。]["'”’»“)\]）」』›]*$/.test(s.text.slice(-6)),
    true,
  ),
  fact(
    'ends-in-question',
    'ends in a question or an exclamation',
    (s) => /[?!？！؟]["'”’»“)\]）」』›]*$/.test(s.text.slice(-6)),
    true,
  ),
  fact('ends-in-colon', 'ends in a colon', (s) => /[:：]$/.test(last(s.text)), true),
  fact(
    'ends-in-semicolon',
    'ends in a comma or a semicolon',
    (s) => /[,;；،]$/.test(last(s.text)),
    true,
  ),
  fact(
    'ends-in-dots',
    'breaks off in dots',
    (s) => /(?:\.\.\.|…|\[…\]|\(\.\.\.\))\)?$/.test(s.text.slice(-6)),
    true,
  ),
  fact('ends-in-quote', 'ends in a quotation mark', (s) => /["”»“」』]$/.test(last(s.text))),
  fact('ends-in-bracket', 'ends in a bracket', (s) => /[)\]）]$/.test(last(s.text)), true),
  fact(
    'ends-in-arrow',
    'ends in an arrow',
    // After its like the other way round it closes a quotation.
    (s) => /[>→▶]$/.test(last(s.text)) || (/[»›]$/.test(last(s.text)) && !/[«‹]/.test(s.text)),
  ),
  fact(
    'ends-open',
    'ends without a stop',
    (s) => !s.stopped && /[\p{L}\p{N})\]]$/u.test(s.text.slice(-2)),
    true,
  ),
  fact(
    'ends-in-figure',
    'ends in a figure',
    (s) => sortOf(s.text.charCodeAt(s.text.length - 1)) === sort.digit,
  ),
  fact('starts-capital', 'starts with a capital', (s) => first(s.text) === sort.upper),
  fact('starts-small', 'starts with a small letter', (s) => first(s.text) === sort.lower, true),
  fact('starts-figure', 'starts with a figure', (s) => first(s.text) === sort.digit, true),
  fact('starts-quote', 'starts with a quotation mark', (s) => /^["“„«»「『‚‘]/.test(s.text), true),
  fact('starts-dash', 'starts with a dash', (s) => /^[-–—]/.test(s.text), true),
  fact('starts-bullet', 'starts with a bullet', (s) => /^[*•‣▪◦·]/.test(s.text), true),
  fact(
    'starts-numbered',
    'starts with a number and a stop',
    (s) => /^\(?\d{1,3}[.):]\s*\S/.test(s.text),
    true,
  ),
  fact('starts-bracket', 'starts with a bracket', (s) => /^[([（【]/.test(s.text)),
  fact('starts-mark', 'starts with a sign', (s) => /^[#@|©►▶→>»+✔✓★▲△↑]/.test(s.text)),
  fact(
    'quoted',
    'stands in quotation marks as a whole',
    (s) =>
      /^["“„«»「『]/.test(s.text) && /["”»“」』][.,]?\d*$/.test(s.text.slice(-4)) && s.quotes < 4,
    true,
  ),
  figure('quotes', 'has # quotation marks', [1, 2, 3, 5], (s) => s.quotes),
  figure(
    'capital-share',
    'of its words, #% are capitalised',
    [1, 15, 30, 45, 60, 75, 95],
    (s) => (s.words < 1 || s.unspaced ? undefined : Math.round((100 * s.capitals) / s.words)),
    true,
  ),
  fact('shouted', 'is in capitals', (s) => s.shouted > 0 && s.shouted >= s.words * 0.7, true),
  fact('some-shouted', 'has a word in capitals', (s) => s.shouted > 0 && s.shouted < s.words * 0.7),
  figure(
    'digit-share',
    'of its characters, #% are figures',
    [1, 6, 15, 30, 50],
    (s) => Math.round((100 * s.digits) / Math.max(1, s.ink)),
    true,
  ),
  fact(
    'colon-inside',
    'has a colon inside',
    (s) => s.ink < 300 && bears(s, sign.colon) && /[:：]\s*\S/.test(s.text),
  ),
  fact(
    'early-colon',
    'has a colon after a word or three',
    (s) =>
      bears(s, sign.colon) &&
      /^\S+(?:\s\S+){0,2}\s?[:：]\s?\S/.test(s.text.slice(0, 60)) &&
      !/^\S*https?:/.test(s.text),
    true,
  ),
  fact(
    'bracket-inside',
    'has brackets',
    (s) => s.ink < 400 && bears(s, sign.bracket) && /[([（][^)\]）]*[)\]）]/.test(s.text),
  ),
  fact(
    'bar',
    'is divided by a bar',
    (s) => s.ink < 300 && bears(s, sign.bar) && /\s[|｜•·]\s|[|｜]/.test(s.text),
  ),
  fact(
    'slash',
    'is divided by a slash',
    (s) => s.ink < 500 && bears(s, sign.slash) && /\p{L}\s?\/\s?\p{L}/u.test(s.text),
  ),
  fact(
    'spaced-dash',
    'is divided by a dash',
    (s) => s.ink < 300 && bears(s, sign.dash) && /\s[-–—]\s/.test(s.text),
  ),
  fact(
    'address',
    'holds an address of the net',
    (s) => /https?:|www\.|\S@\S+\.\w|\w\.(?:com|org|net|de|es|fr|pl)\b/i.test(s.text.slice(0, 300)),
    true,
  ),
  fact(
    'at-sign',
    'holds a name with an @',
    (s) => bears(s, sign.at) && /(?:^|\s)@\w/.test(s.text.slice(0, 300)),
  ),
  fact(
    'hash-tag',
    'holds a hash tag',
    (s) => bears(s, sign.hash) && /(?:^|\s)#\w/.test(s.text.slice(0, 300)),
  ),
  fact(
    'clock',
    'tells a time of day',
    (s) => s.ink < 200 && s.digits > 2 && /\d{1,2}[:.h]\d{2}(?!\d)/.test(s.text),
  ),
  fact(
    'dated',
    'holds a date in figures',
    (s) =>
      s.ink < 300 &&
      s.digits > 0 &&
      /\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d年|\d+\s?월/.test(s.text),
    true,
  ),
  fact(
    'year',
    'holds a year',
    (s) => s.ink < 400 && s.digits > 3 && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(s.text),
  ),
  fact(
    'footnote',
    'has a number in square brackets',
    (s) => s.ink < 1500 && bears(s, sign.bracket) && /\[\d{1,3}\]/.test(s.text),
  ),
  fact(
    'one-sentence',
    'is one sentence that ends in a stop',
    (s) => s.stops === 0 && s.stopped && s.words > 5,
  ),
  fact(
    'sentence-then-open',
    'has a sentence and ends without a stop',
    (s) => s.stops > 0 && !s.stopped,
    true,
  ),
  fact('opens-name', 'opens with two capitalised words', (s) => s.opensWithName),
  fact(
    'name-and-comma',
    'opens with a name and a comma',
    (s) =>
      s.commas > 0 &&
      /^(?:\p{Lu}[\p{L}.'’-]+\s){1,4}?\p{Lu}?[\p{L}.'’-]+,\s/u.test(s.text.slice(0, 60)),
  ),
  fact(
    'points',
    'says in brackets where somebody stands',
    (s) =>
      s.ink < 700 &&
      bears(s, sign.bracket) &&
      /[([（](?:l|r|m|li|re|left|right|center|centre|back|front|top|bottom|above|below|links|rechts|mitte|oben|unten|vorne|hinten|izq|der|izquierda|derecha|izq|izda|dcha|à gauche|à droite|au centre|linksboven|rechtsboven|midden|links op|till vänster|till höger|i mitten|til venstre|til høyre|a sinistra|a destra|al centro|esquerda|direita|слева|справа|в центре|z lewej|z prawej|po lewej|po prawej|solda|sağda|ortada|[左右]から[^)\]）]*|中央|左|右|前列|後列|左起|右起)\.?(?:[ ,、][^)\]）]*)?[)\]）]/iu.test(
        s.text,
      ),
  ),
  fact(
    'ends-dated',
    'ends in a date or a year',
    (s) => s.ink < 700 && s.digits > 3 && /(?:19|20)\d\d[.)"”]*$/.test(s.text.slice(-10)),
  ),
  fact(
    'signed',
    'ends in a dash and a name',
    (s) => /[–—-]\s?\p{Lu}[\p{L}.'’ -]{2,40}$/u.test(s.text.slice(-50)) && s.words > 6,
  ),
  fact(
    'post',
    'is a post of a network',
    (s) =>
      s.ink < 900 &&
      ((bears(s, sign.at) && /\(@\w+\)/.test(s.text)) ||
        (bears(s, sign.slash) && s.text.includes('t.co/')) ||
        posts.some((one) => s.text.includes(one))),
  ),
  figure('doing', 'has # words in -ing', [1, 2, 3], (s) =>
    s.ink < 700 ? countOf(s.text, 'ing ') : undefined,
  ),
  figure('word-length', 'its words have # letters on average', [4, 5, 6, 7, 9], (s) =>
    s.words >= 1 && !s.unspaced ? s.ink / s.words : undefined,
  ),
  figure(
    'more-personal',
    'speaks of I, we or you #‰ more often than the rest',
    [-20, 0, 20, 50, 90],
    (s, _, d) =>
      s.words > 7 ? Math.round((1000 * count(s, 'person')) / s.words) - d.personal : undefined,
  ),
  fact(
    'doubled-stop',
    'is a full sentence in quotation marks',
    (s) => /^["“„«»「]/.test(s.text) && s.stopped && /["”“»«」]/.test(s.text.slice(-3)),
    true,
  ),
  fact(
    'unlike-ends',
    'does not end in a stop where the paragraphs do',
    (s, _, d) => d.stopped > 0.85 && !s.stopped,
    true,
  ),
  figure('after-stop', 'has # words after its last full stop', [1, 2, 3, 4, 6, 9], (s) =>
    s.ink < 900 ? afterStop(s)?.words : undefined,
  ),
  fact(
    'name-after-stop',
    'ends in a name after its last full stop',
    (s) => s.ink < 900 && afterStop(s)?.named === true,
    true,
  ),
  figure('shared-ending', 'ends in the same word as # others', [1, 2, 4], (s, _, d) =>
    s.stopped || s.words < 2 ? undefined : (d.endings.get(s.lastWord) ?? 1) - 1,
  ),
  fact(
    'bracketed',
    'stands in square brackets as a whole',
    (s) => /^[[【].*[\]】]$/.test(s.text) && s.ink < 250,
  ),
  fact(
    'ends-in-address',
    'ends in a mail address',
    (s) => s.ink < 900 && bears(s, sign.at) && /\S@\S+\.\w+$/.test(s.text.slice(-60)),
  ),
  fact(
    'opens-here',
    'points at what is shown: here, this',
    (s) =>
      s.ink < 400 &&
      /^(?:here|hier|so (?:sieht|sehen)|this (?:is|image|photo|picture|map|chart|graph|screenshot|illustration)|these|dieses? (?:bild|foto|grafik|karte)|das (?:bild|foto)|aquí|voici|a (?:view|map|photo|picture|screenshot|prototype|visitor|man|woman|worker|protester|file))\b/i.test(
        s.text,
      ),
  ),
  fact(
    'article-first',
    'opens with an indefinite article and has no full sentence’s verb',
    (s) =>
      s.ink < 400 && /^(?:an?|ein|eine|un|una|une|uma?)\s/i.test(s.text) && count(s, 'verb') === 0,
  ),
  fact(
    'verbless',
    'has no small verb, though it has some length',
    (s) => s.words > 6 && s.words < 60 && count(s, 'verb') === 0,
    true,
  ),
  figure('beside-date', 'has # words besides its date', [1, 2, 3, 4, 6], (s) => besideDate(s)),
  fact('name-beside-date', 'has a date and a name', (s) => {
    const rest = besideDate(s)
    return rest !== undefined && rest > 1 && rest < 6 && s.capitals >= rest
  }),
  fact(
    'dateline',
    'opens with a place or an agency and a dash',
    (s) =>
      bears(s, sign.dash | sign.bracket) &&
      (/^(?:\p{Lu}[\p{L}.’'/ -]{1,30}(?:, [\p{L}\d. ]{2,24})?\s?)?(?:\([^)]{2,30}\)\s?(?:[-–—]{1,2}|:)?\s|[-–—]{1,2}\s)\p{Lu}/u.test(
        s.text.slice(0, 90),
      ) ||
        /^\p{Lu}{4,}[\p{Lu} ,.]*(?:\s[-–—]{1,2}\s|\s\()/u.test(s.text.slice(0, 60))),
    true,
  ),
]

/** The words of a short dated line that neither date it nor lead up to a name. */
function besideDate(sketch: Sketch): number | undefined {
  if (sketch.ink > 140 || sketch.digits < 2) return undefined
  if (count(sketch, 'month') === 0 && !/\d[./:-]\d/.test(sketch.text)) return undefined
  const numbers = sketch.text.match(/[\d.:/-]*\d[\d.:/-]*(?:\p{L}{1,3}\b)?/gu)?.length ?? 0
  const dating =
    count(sketch, 'month') + count(sketch, 'weekday') + count(sketch, 'stamp') + count(sketch, 'by')
  return Math.max(0, sketch.words - numbers - dating)
}

function countOf(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count++
  return count
}

/** What follows the last full stop of a text that does not end in one. */
function afterStop({ text, stopped }: Sketch): { words: number; named: boolean } | undefined {
  if (stopped) return undefined
  const found = /[.!?]["”’)]?\s+([^.!?]{2,80})$/.exec(text.slice(-90))
  if (!found) return undefined
  const words = (found[1] as string).split(/\s+/)
  return {
    words: words.length,
    named:
      words.length < 7 &&
      words.every((word) => /^[\p{Lu}/|©(]|^(?:via|von|de|by|for|für|und|and)$/u.test(word)),
  }
}
