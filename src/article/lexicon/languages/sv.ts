import type { Phrases } from '../phrases.ts'

export const sv: Phrases = {
  readMore: ['läs också'],
  advertisement: ['annons'],
  byline: ['av '],
}
