import type { Role } from '../article/article.ts'

/** The roles in plain words, in the order of a menu. Boilerplate is what a reader hides. */
export const roleNames: [Role, string][] = [
  ['headline', 'Headline'],
  ['headline-repeat', 'Headline again'],
  ['deck', 'Deck'],
  ['byline', 'Byline'],
  ['date', 'Date'],
  ['paragraph', 'Paragraph'],
  ['heading', 'Heading'],
  ['caption', 'Caption'],
  ['quote', 'Quote'],
  ['list-item', 'List item'],
  ['teaser', 'Teaser'],
  ['boilerplate', 'Hidden'],
]

/** "List item" for `list-item`. */
export function nameRole(role: Role): string {
  return roleNames.find(([name]) => name === role)?.[1] ?? role
}
