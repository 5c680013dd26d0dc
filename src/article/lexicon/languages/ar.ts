import type { Phrases } from '../phrases.ts'

export const ar: Phrases = {
  readMore: ['اقرأ أيضا', 'اقرأ أيضاً'],
  boxLabel: ['مواضيع'],
  advertisement: ['إعلان'],
  byline: ['بقلم', 'كتب'],
}
