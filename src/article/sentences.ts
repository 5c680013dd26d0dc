/** A sentence of a text: where it begins in it, and how long it is without the space after it. */
interface Sentence {
  at: number
  length: number
}

// Longer than any of them, with the space behind it.
const farthest = 24
// A stop after one of these ends no sentence where a capital or a number follows.
const abbreviation =
  /(?:^|[\s("'“‘«])(?:\p{Lu}|\p{Lu}\.\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|St|Sr|Jr|No|Nr|vs|etc|approx|ca|bzw|z\.B|d\.h|u\.a|S|M|MM|Mme|Sra?|Dra?|Ing)\.\s*$/u

/**
 * The sentences of a passage, one after the other; together they are all of it but white space.
 * Unicode's sentence boundaries (UAX #29) of the language, joined where an abbreviation or an
 * initial was taken for an end. Where the browser knows no boundaries, a passage is one sentence.
 */
export function splitSentences(text: string, language: string): Sentence[] {
  const pieces = segment(text, language)
  const sentences: Sentence[] = []
  let begin = 0
  let end = 0
  for (const piece of pieces) {
    end += piece.length
    const last = text.slice(Math.max(begin, end - farthest), end)
    if (end < text.length && abbreviation.test(last)) continue
    add(sentences, begin, text.slice(begin, end))
    begin = end
  }
  add(sentences, begin, text.slice(begin))
  return sentences
}

function add(sentences: Sentence[], begin: number, read: string): void {
  const length = read.trim().length
  if (length > 0) sentences.push({ at: begin + read.search(/\S/u), length })
}

// Browsers take the square of the time for long texts: 5 s for 144 KB in one go.
const atOnce = 4000

/** The pieces between boundaries, told from a part of the text at a time. */
function* segment(text: string, language: string): Generator<string> {
  if (!('Segmenter' in Intl)) return yield text
  const segmenter = segmenterOf(language)
  let from = 0
  let room = atOnce
  while (from < text.length) {
    const part = text.slice(from, from + room)
    const found = Array.from(segmenter.segment(part), ({ segment }) => segment)
    // The last one may go on behind the part.
    const whole = from + room < text.length ? found.slice(0, -1) : found
    room = whole.length === 0 ? room * 2 : atOnce
    for (const piece of whole) from += piece.length
    yield* whole
  }
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    // A language of no known tag is cut as any is.
    const known = language !== 'und' && Intl.Segmenter.supportedLocalesOf(language).length > 0
    segmenter = new Intl.Segmenter(known ? language : undefined, { granularity: 'sentence' })
    segmenters.set(language, segmenter)
  }
  return segmenter
}
