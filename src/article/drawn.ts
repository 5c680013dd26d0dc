import type { Role } from './article.ts'

const listMark = /^(?:[-*•–‣▪◦·]\s+|\(?\d{1,3}[.)]\s+)/
const headingMark = /^#{1,6}\s+/
const quoteMark = /^>\s*/

/** How many characters at the start of a passage are a mark that the page draws in its own way: `- `, `1. `, `## `, `> `. */
export function markLength(role: Role, text: string): number {
  const mark =
    role === 'list-item'
      ? listMark
      : role === 'heading' || role === 'headline'
        ? headingMark
        : role === 'quote'
          ? quoteMark
          : undefined
  return mark?.exec(text)?.[0].length ?? 0
}

/** Whether a list item is numbered. */
export function isNumbered(text: string): boolean {
  return /^\(?\d{1,3}[.)]\s+/.test(text)
}
