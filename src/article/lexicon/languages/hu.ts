import type { Phrases } from '../phrases.ts'

export const hu: Phrases = {
  advertisement: ['hirdetés'],
}
