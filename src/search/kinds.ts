import type { Article, Role } from '../article/article.ts'
import { markLength } from '../article/drawn.ts'

/** A passage as the page shows it. */
export interface ShownPassage {
  /** What it stands as: a caption that is in doubt stands as a paragraph. */
  kind: Role
  /** Where its words begin in the article's text, without the mark before them. */
  at: number
  text: string
}

/** The passages of an article as they are shown, without the headline said twice, in the order of the text. */
export function toShownPassages({
  passages,
  blocks,
  teasers,
  aside,
}: Pick<Article, 'passages' | 'blocks' | 'teasers' | 'aside'>): ShownPassage[] {
  const captions = new Set(
    blocks.flatMap((block) => (block.type === 'figure' ? [block.caption.at] : [])),
  )
  const teased = new Set(teasers.map(({ at }) => at))
  const folded = new Set(aside.map(({ at }) => at))
  const toKind = (role: Role, at: number): Role => {
    if (captions.has(at)) return 'caption'
    if (teased.has(at)) return 'teaser'
    if (folded.has(at)) return role === 'headline-repeat' ? role : 'boilerplate'
    return role === 'caption' || role === 'teaser' ? 'paragraph' : role
  }
  return passages.flatMap(({ role, text, at }) => {
    const kind = toKind(role, at)
    if (kind === 'headline-repeat') return []
    const mark = markLength(role, text)
    return [{ kind, at: at + mark, text: text.slice(mark) }]
  })
}
