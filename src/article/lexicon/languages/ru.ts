import type { Phrases } from '../phrases.ts'

export const ru: Phrases = {
  readMore: ['читайте также', 'подробнее'],
  advertisement: ['реклама'],
  byline: ['от '],
}
