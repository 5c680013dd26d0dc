import type { Phrases } from '../phrases.ts'

export const any: Phrases = {
  rights: ['©', '(c)', 'via:', 'via'],
  figure: ['▲', '△', '↑'],
}
