import type { Article, Block, Passage } from '../../article/article.ts'
import { directionOf } from '../../article/facts.ts'
import { markLength } from '../../article/drawn.ts'
import { stress } from '../../article/stress.ts'
import { setGlyphs } from '../../typeset/glyphs.ts'
import { escapeText } from './markup.ts'

/** An article's body as plain HTML for feed readers: its text and nothing else. */
export function toContent({ blocks, language }: Article): string {
  const set = ({ role, text }: Passage) =>
    escapeText(setGlyphs(text.slice(markLength(role, text)), language)).replace(
      stress,
      '<em>$2</em>',
    )
  const body = blocks.map((block) => toElement(block, set)).join('\n')
  return directionOf(language) === 'rtl' ? `<div dir="rtl">\n${body}\n</div>` : body
}

function toElement(block: Block, set: (passage: Passage) => string): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${set(block.passage)}</p>`
    case 'heading':
      return `<h2>${set(block.passage)}</h2>`
    case 'figure':
      return `<figure><figcaption>${set(block.caption)}</figcaption></figure>`
    case 'quote':
      return `<blockquote>${block.passages.map((passage) => `<p>${set(passage)}</p>`).join('')}</blockquote>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${set(item)}</li>`).join('')}</${tag}>`
    }
  }
}
