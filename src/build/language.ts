import { eld } from 'eld/medium'
import { enough } from './languages.ts'

/**
 * The language of a text as a BCP 47 code; `und` if it cannot be told. For commands: once they run, no
 * part can be loaded any more, so that the tables come with this file.
 */
export function detectLanguage(text: string): string {
  return eld.detect(text.slice(0, enough)).language || 'und'
}
