import type { Phrases } from '../phrases.ts'

export const no: Phrases = {
  readMore: ['les også'],
}
