/** A sentence of a text: where it begins in it, and how long it is without the space after it. */
export interface Sentence {
  at: number
  length: number
}

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
    const read = text.slice(begin, end)
    if (end < text.length && abbreviation.test(read)) continue
    add(sentences, begin, read)
    begin = end
  }
  add(sentences, begin, text.slice(begin))
  return sentences
}

function add(sentences: Sentence[], begin: number, read: string): void {
  const length = read.trim().length
  if (length > 0) sentences.push({ at: begin + read.search(/\S/u), length })
}

function segment(text: string, language: string): string[] {
  if (!('Segmenter' in Intl)) return [text]
  const segmenter = segmenterOf(language)
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
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
