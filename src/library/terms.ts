import type { Article } from '../article/article.ts'

/** The words of an article that say what it is about, with how much they weigh in it. */
type Terms = Map<string, number>

// A word of the headline says more of the topic than one of the body, a name more than another word.
const headlineWeight = 3
const nameWeight = 2
// The topic of an article is clear after so many characters; a book takes no longer than an article.
const enoughCharacters = 4000

/** The words of headline, headings, captions and paragraphs, by how often and where they stand. */
export function weighTerms({ headline, passages }: Article): Terms {
  const terms: Terms = new Map()
  add(terms, headline.text, headlineWeight)
  let left = enoughCharacters
  for (const { role, text } of passages) {
    if (role !== 'paragraph' && role !== 'caption' && role !== 'heading') continue
    add(terms, text.slice(0, left), 1)
    left -= text.length
    if (left <= 0) break
  }
  return terms
}

// Three letters and more. Scripts without spaces come in runs, which are taken in pairs or, where
// a syllable takes several signs, in threes.
const word = /[\p{L}\p{M}]{3,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/gu
const paired = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const tripled = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const capital = /^\p{Lu}/u

function add(terms: Terms, text: string, weight: number): void {
  const count = (term: string, weight: number) => terms.set(term, (terms.get(term) ?? 0) + weight)
  for (const found of text.matchAll(word)) {
    const [term] = found
    const size = paired.test(term) ? 2 : tripled.test(term) ? 3 : 0
    if (size > 0) {
      for (let at = 0; at + size <= term.length; at++) count(term.slice(at, at + size), weight)
      continue
    }
    const named = capital.test(term) && isInsideSentence(text, found.index)
    count(term.toLowerCase(), named ? weight * nameWeight : weight)
  }
}

/** Whether what stands here follows another word of the same sentence: a capital then marks a name. */
function isInsideSentence(text: string, at: number): boolean {
  return at > 1 && /[\p{Ll}\p{N},]/u.test(text[at - 2]!) && /\s/.test(text[at - 1]!)
}
