import type { Article, Block, Passage } from '../article/article.ts'
import { safeCut } from '../article/facts.ts'
import { isNumbered, markLength } from '../article/drawn.ts'
import { splitSentences } from '../article/sentences.ts'
import { unstressed } from '../article/stress.ts'

/** What is said in one breath: a sentence, and where it stands in the article's text. */
export interface Line {
  at: number
  length: number
  /** What is said: the sentence, and what announces it. */
  text: string
  /** Counts passages: lines of one passage share it. */
  passage: number
}

/** How a caption is announced: "Picture 2." */
type Announce = (number: number) => string

// Longer stretches are said in pieces: some engines fall silent in the middle of them.
const mostCharacters = 300

/**
 * All of an article that is read aloud, in its order: headline, deck and body. Captions are announced
 * as what they are, or left out.
 */
export function toScript(article: Article, announce: Announce | undefined): Line[] {
  const lines: Line[] = []
  let count = 0
  const add = ({ at, role, text }: Passage, announced = '') => {
    // The marks of lists are drawn, not said; their numbers are both.
    const from = markLength(role, text)
    const before = role === 'list-item' && isNumbered(text) ? text.slice(0, from) : announced
    const sentences = splitSentences(text.slice(from), article.language)
    for (const sentence of sentences) {
      for (const piece of cut(text, sentence.at + from, sentence.length)) {
        const words = unstressed(text.slice(piece.at, piece.at + piece.length), ' ')
        // Nothing but marks is nothing to say.
        if (!/[\p{L}\p{N}]/u.test(words)) continue
        const first = lines.at(-1)?.passage !== count
        lines.push({
          at: at + piece.at,
          length: piece.length,
          text: first ? before + words : words,
          passage: count,
        })
      }
    }
    count += 1
  }
  const { headline, deck, blocks } = article
  add(headline)
  if (deck) add(deck)
  for (const block of blocks) {
    if (block.type !== 'figure') for (const passage of toPassages(block)) add(passage)
    else if (announce) add(block.caption, `${announce(block.number)} `)
  }
  return lines
}

function toPassages(block: Exclude<Block, { type: 'figure' }>): Passage[] {
  if (block.type === 'quote') return block.passages
  if (block.type === 'list') return block.items
  return [block.passage]
}

// Not within 12,500, 10:30 or 1990–2000.
const pause = /[,;:–](?=\s)|[—、，；]/gu

// At commas and the like, else between words.
function cut(text: string, at: number, length: number): { at: number; length: number }[] {
  if (length <= mostCharacters) return [{ at, length }]
  const head = text.slice(at, at + mostCharacters)
  const comma = Math.max(...[...head.matchAll(pause)].map((one) => one.index + 1), 0)
  const end = comma > mostCharacters / 3 ? comma : head.lastIndexOf(' ')
  const size = end > 0 ? end : safeCut(text, at + mostCharacters) - at
  const rest = text.slice(at + size, at + length)
  const skipped = rest.length - rest.trimStart().length
  return [{ at, length: size }, ...cut(text, at + size + skipped, length - size - skipped)]
}
