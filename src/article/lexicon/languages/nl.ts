import type { Phrases } from '../phrases.ts'

export const nl: Phrases = {
  readMore: ['lees ook'],
  advertisement: ['advertentie'],
  byline: ['door '],
}
