import type { Article, Block, Passage } from './article.ts'
import { sort, sortOf } from './characters.ts'
import { markLength } from './drawn.ts'
import { unstressed } from './stress.ts'

// Silent reading of English non-fiction, the mean of 190 studies: Brysbaert, "How many words do we
// read per minute?", Journal of Memory and Language 109 (2019).
const wordsPerMinute = 238
// Chinese and Japanese are counted by the character. A usual figure for both, as used by Medium and others.
const charactersPerMinute = 500

interface Count {
  words: number
  /** Letters of scripts without spaces. */
  characters: number
}

/** The words of the body: paragraphs, headings, captions, quotes and lists. Without headline, header lines, teasers and what is folded away. Two letters of a script without spaces count as one word. */
export function countWords(article: Article): number {
  const { words, characters } = countBody(article)
  return words + Math.ceil(characters / 2)
}

/** Minutes to read the body, rounded up, at least 1. */
export function minutesToRead(article: Article): number {
  return Math.max(1, Math.ceil(timeToRead(article)))
}

/** Minutes to read the body at the usual pace, not rounded. */
export function timeToRead(article: Article): number {
  const { words, characters } = countBody(article)
  return words / wordsPerMinute + characters / charactersPerMinute
}

/** The passages of a block, in order. */
export function passagesOf(block: Block): Passage[] {
  switch (block.type) {
    case 'quote':
      return block.passages
    case 'list':
      return block.items
    case 'figure':
      return [block.caption]
    default:
      return [block.passage]
  }
}

/** The opening words of an article: its first paragraph that has any or else its deck, cut after a sentence or a word. */
export function excerpt(article: Article, characters: number): string {
  const first = article.blocks.find(
    (block) => block.type === 'paragraph' && /\p{L}/u.test(block.passage.text),
  ) as Extract<Block, { type: 'paragraph' }> | undefined
  return cut(unstressed(first?.passage.text ?? article.deck?.text ?? ''), characters)
}

/** The beginning of a text, at most so long: cut after a sentence, if one ends late enough, or after a word. */
export function cut(text: string, characters: number): string {
  if (text.length <= characters) return text
  const beginning = text.slice(0, characters + 1)
  const sentence = /^.*[.!?。！？]["”’»]?(?=\s|(?<=[。！？]))/su.exec(beginning)?.[0].trimEnd()
  if (sentence && sentence.length > characters / 2) return sentence
  const space = beginning.lastIndexOf(' ')
  const word =
    space > characters / 2 ? beginning.slice(0, space) : text.slice(0, safeCut(text, characters))
  return `${word.replace(/[\s,;:–—-]+$/u, '')}…`
}

// The second half of a surrogate pair, a mark on the letter before.
const joined = /^[\udc00-\udfff\p{M}]/u
// More marks than any letter has.
const mostJoined = 8

/** Where to cut a text at the latest: not between the halves of a surrogate pair, nor between a letter and its marks. */
export function safeCut(text: string, at: number): number {
  let cut = at
  while (cut > at - mostJoined && joined.test(text.slice(cut, cut + 2))) cut -= 1
  return Math.max(0, cut)
}

/** Below this a role is worth a look before an article is published: about half of them are wrong. */
const doubtfulBelow = 0.6

/** Whether the role of a passage is in doubt. */
export function isDoubtful({ confidence }: Passage): boolean {
  return confidence < doubtfulBelow
}

/** The passages whose role is in doubt. */
export function doubtsOf({ passages }: Article): Passage[] {
  return passages.filter(isDoubtful)
}

const rightToLeft = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
])

/** The direction a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.toLowerCase().split('-')[0] as string) ? 'rtl' : 'ltr'
}

// An article stays as it was parsed.
const counts = new WeakMap<Article, Count>()

function countBody(article: Article): Count {
  const known = counts.get(article)
  if (known) return known
  const count: Count = { words: 0, characters: 0 }
  for (const block of article.blocks) for (const passage of passagesOf(block)) add(count, passage)
  counts.set(article, count)
  return count
}

function add(count: Count, { role, text }: Passage): void {
  let inWord = false
  for (let at = markLength(role, text); at < text.length; at++) {
    const found = sortOf(text.charCodeAt(at))
    if (found === sort.unspaced) count.characters++
    const counts = found !== sort.blank && found !== sort.unspaced
    // A lone dash or bullet is no word; an apostrophe or a hyphen does not end one.
    if (counts && found !== sort.other && !inWord) {
      count.words++
      inWord = true
    } else if (!counts) inWord = false
  }
}
