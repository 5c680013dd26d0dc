import { eld } from 'eld/medium'
import { enough } from './languages.ts'

/** The language of a text as a BCP 47 code; `und` if it cannot be told. */
export function detectLanguage(text: string): string {
  return eld.detect(text.slice(0, enough)).language || 'und'
}
