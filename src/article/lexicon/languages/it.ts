import type { Phrases } from '../phrases.ts'

export const it: Phrases = {
  readMore: ['leggi anche'],
  advertisement: ['pubblicità'],
  byline: ['di '],
}
