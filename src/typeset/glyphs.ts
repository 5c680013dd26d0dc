import { joinEquals } from './equals.ts'
import { quotesOf } from './quotes.ts'

const noBreakSpace = '\u00a0'

interface Rule {
  name: string
  find: RegExp
  set: string
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.'
const titles =
  'Gen|Lt|Col|Maj|Capt|Sgt|Adm|Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Rev|St|Hon|No|Fig|Art|Nr|Mme|Mlle|Sra|Sr'

// In order; each leaves the length of the text alone. A rule begins with the sign it sets and looks
// back from there: to try every letter of a text for what may stand before one takes many times as long.
const rules: Rule[] = [
  {
    name: 'en dash in a range of numbers',
    find: /-(?=\d{1,4}(?![\d\-–]))(?<=(?<![\d\-–.,/])\d{1,4}-)/g,
    set: '–',
  },
  {
    name: 'en dash for a spaced hyphen between words',
    find: / -(?= \S)(?<=\S -)/g,
    set: ' –',
  },
  {
    name: 'no break after U.S. and its like',
    find: / (?=\p{Lu})(?<=(?<![\p{L}\p{N}.])(?:\p{Lu}\.){2,} )/gu,
    set: noBreakSpace,
  },
  {
    name: 'no break between a title and a name',
    find: new RegExp(` (?=[\\p{Lu}\\d])(?<=\\b(?:${titles})\\. )`, 'gu'),
    set: noBreakSpace,
  },
  {
    name: 'no break between month and day',
    find: new RegExp(` (?=\\d{1,2}(?!\\d))(?<=\\b(?:${months}) )`, 'g'),
    set: noBreakSpace,
  },
  {
    name: 'no break between day and month',
    find: new RegExp(
      ` (?<=\\b\\d{1,2}\\.? )(?=(?:${months}|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)(?!\\p{L}))`,
      'gu',
    ),
    set: noBreakSpace,
  },
]

/**
 * The text as it is set: curly quotes, dashes, spaces that must not break. Letters, words and
 * punctuation marks stay, and so does the length: a place in the result is the same place in the text.
 */
export function setGlyphs(text: string, language: string): string {
  const dressed = rules.reduce((text, { find, set }) => text.replace(find, set), text)
  return curlQuotes(joinEquals(dressed), language)
}

/** A headline as it is set: as text, and its last word is not left alone on a line if it is short. */
export function setHeadline(text: string, language: string): string {
  return setGlyphs(text, language).replace(/ (?=[^\s\u00a0]{1,8}$)/u, noBreakSpace)
}

// A quote opens at the start, after a space, a bracket, a dash or another opening quote.
const opensAfter = /[\s([{–—\-/“„‘‚«]/
// A sign of stress stands on either side of its words.
const stressSign = /[_*]/
// ’90s, ’tis, rock ’n’ roll: an apostrophe that stands where a quote would open.
const elision = /(?:\d\ds?|tis|twas|em|n|cause|til)(?![\p{L}\p{N}])/uy

function curlQuotes(text: string, language: string): string {
  if (!/["']/.test(text)) return text
  const { double, single } = quotesOf(language)
  const set: string[] = []
  let open = false
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at]!
    const before = set[at - 1]
    const opening: boolean =
      before === undefined || opensAfter.test(before) || (!open && stressSign.test(before))
    if (mark === '"') {
      // 12": inches keep their straight mark, unless the mark closes a quotation.
      const prime = !open && /\d/.test(before ?? '')
      set.push(prime ? mark : opening ? double[0] : double[1])
      if (!prime) open = opening
    } else if (mark === "'") {
      elision.lastIndex = at + 1
      set.push(opening && !elision.test(text) ? single[0] : '’')
    } else set.push(mark)
  }
  return set.join('')
}
