import { lower } from './characters.ts'

export const seed = 0x811c9dc5
export const prime = 0x01000193

/** One more UTF-16 unit of a word, without regard to case (FNV-1a). */
export function mix(hash: number, code: number): number {
  return Math.imul(hash ^ lower(code), prime)
}

/** A word's hash, without regard to case. */
export function hashOf(word: string): number {
  let hash = seed
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i))
  return hash
}
