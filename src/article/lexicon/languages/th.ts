import type { Phrases } from '../phrases.ts'

export const th: Phrases = {
  readMore: ['อ่านต่อ'],
}
