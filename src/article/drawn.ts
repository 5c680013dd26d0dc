import type { Role } from './article.ts'

const marks: Partial<Record<Role, RegExp>> = {
  headline: /^#{1,6}\s+/,
  heading: /^#{1,6}\s+/,
  quote: /^>\s*/,
  'list-item': /^(?:[-*•–‣▪◦·]\s+|\(?\d{1,3}[.)]\s+)/,
  // The headline of another article may begin with a number.
  teaser: /^[-*•–‣▪◦·]\s+/,
}

/** How many characters at the start of a passage are a mark that the page draws in its own way: `- `, `1. `, `## `, `> `. */
export function markLength(role: Role, text: string): number {
  return marks[role]?.exec(text)?.[0].length ?? 0
}

/** Whether a list item is numbered. */
export function isNumbered(text: string): boolean {
  return /^\(?\d{1,3}[.)]\s+/.test(text)
}
