import type { Article, Block, Passage } from './article.ts'
import { splitCredit } from './credit.ts'
import type { Decision } from './label.ts'
import { isNumbered, markLength } from './drawn.ts'
import { mediumOf } from './medium.ts'
import type { Stretch } from './segment.ts'

/** What stands between two passages in the reading text. */
const gap = '\n\n'

/** What is numbered through the article, or may stand in it once only. */
interface Count {
  figures: number
  ids: Map<string, number>
}

/** Labelled stretches to an article: each passage goes to exactly one place. */
export function assemble(stretches: Stretch[], decisions: Decision[], language: string): Article {
  const passages = toPassages(stretches, decisions)
  const article: Article = {
    headline: passages.find((one) => one.role === 'headline') ?? noHeadline(),
    blocks: [],
    teasers: [],
    aside: [],
    passages,
    text: passages.map((one) => one.text).join(gap),
    language,
  }
  const count: Count = { figures: 0, ids: new Map() }
  for (const passage of passages) place(article, passage, count)
  return article
}

function toPassages(stretches: Stretch[], decisions: Decision[]): Passage[] {
  let at = 0
  return stretches.map(({ text, from, to }, place) => {
    const { role, confidence, reasons } = decisions[place] as Decision
    const passage: Passage = { role, text, at, from, to, confidence }
    if (reasons) passage.reasons = reasons
    at += text.length + gap.length
    return passage
  })
}

/** A text without anything still has a place for its headline. */
function noHeadline(): Passage {
  return { role: 'headline', text: '', at: 0, from: 0, to: 0, confidence: 1 }
}

function place(article: Article, passage: Passage, count: Count): void {
  const { blocks } = article
  const last = blocks.at(-1)
  const { role } = passage
  switch (role) {
    case 'headline':
      // A second headline can only come from corrections: it heads a section.
      if (passage !== article.headline) blocks.push(toHeading(passage, count.ids))
      return
    case 'deck':
    case 'byline':
    case 'date':
      if (!article[role]) article[role] = passage
      else if (isShown(article, article[role], passage)) article.aside.push(passage)
      else blocks.push({ type: 'paragraph', passage })
      return
    case 'heading':
      blocks.push(toHeading(passage, count.ids))
      return
    case 'caption':
      blocks.push(toFigure(passage, ++count.figures))
      return
    case 'quote':
      if (last?.type === 'quote') last.passages.push(passage)
      else blocks.push({ type: 'quote', passages: [passage] })
      return
    case 'list-item':
      addItem(blocks, passage)
      return
    case 'teaser':
      article.teasers.push(passage)
      return
    case 'headline-repeat':
    case 'boilerplate':
      article.aside.push(passage)
      return
    default:
      blocks.push({ type: 'paragraph', passage })
  }
}

/**
 * Whether a second deck, byline or date is shown well enough by the first: it says the same, or the head
 * of the article has two. What says something else amid the text stays where it stands.
 */
function isShown(article: Article, first: Passage, second: Passage): boolean {
  if (first.text.toLowerCase() === second.text.toLowerCase()) return true
  return second.role !== 'deck' && article.blocks.length === 0
}

function addItem(blocks: Block[], passage: Passage): void {
  const last = blocks.at(-1)
  const ordered = isNumbered(passage.text)
  if (last?.type === 'list' && last.ordered === ordered) last.items.push(passage)
  else blocks.push({ type: 'list', ordered, items: [passage] })
}

function toHeading(passage: Passage, ids: Map<string, number>): Block {
  const text = passage.text.slice(markLength('heading', passage.text))
  // Before the words: no heading may take the name that a part of the page goes by.
  const base = ['section', toFragment(text)].filter(Boolean).join('-')
  let number = ids.get(base) ?? 1
  let id = base
  while (ids.has(id)) id = `${base}-${++number}`
  ids.set(base, number)
  ids.set(id, 1)
  return { type: 'heading', id, passage }
}

const longestFragment = 60
// The usual case, and a tenth of the time.
const plain = /^[ -~]*$/

/** Letters and digits of any script, in small letters, with hyphens between the words. */
function toFragment(text: string): string {
  const small = text.toLowerCase()
  const words = plain.test(small)
    ? small.replace(/[^a-z0-9]+/g, '-')
    : small
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, '-')
  return words.slice(0, longestFragment).replace(/^-+|-+$/g, '')
}

function toFigure(caption: Passage, number: number): Block {
  const credit = splitCredit(caption.text)
  const medium = mediumOf(caption.text)
  return credit
    ? { type: 'figure', number, caption, credit, medium }
    : { type: 'figure', number, caption, medium }
}
