import { eld } from 'eld/medium'

// Past this a language is told as surely as it will be.
const enough = 4000

/** The language of a text as a BCP 47 code; `und` if it cannot be told. */
export function detectLanguage(text: string): string {
  return eld.detect(text.slice(0, enough)).language || 'und'
}
