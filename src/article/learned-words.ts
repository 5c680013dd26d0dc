import { sort, sortOf } from './characters.ts'
import { hashOf, mix, seed, valueOf, type HashTable } from './hash.ts'
import type { Sketch } from './sketch.ts'

/** The numbers, counted from 0 and each once, of the learned words that a stretch holds. */
export function learnedWordsOf({ short }: Sketch, words: HashTable): Set<number> {
  const found = new Set<number>()
  if (words.size === 0) return found
  for (const hash of short) {
    const number = valueOf(words, hash)
    if (number > 0) found.add(number - 1)
  }
  return found
}

/** How a learned word, of which only the number is kept, is spelled in a text that holds it. */
export function spell(text: string, number: number, words: HashTable): string {
  const stands = (hash: number): boolean => valueOf(words, hash) === number + 1
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)) {
    if (stands(hashOf(word))) return word
    for (let at = 0; at < word.length; at++) {
      if (sortOf(word.charCodeAt(at)) !== sort.unspaced) continue
      const pair = text.slice(index + at, index + at + 2)
      if (stands(hashOfPair(pair.charCodeAt(0), pair.length > 1 ? pair.charCodeAt(1) : 0))) {
        return pair
      }
    }
  }
  return ''
}

/** Scripts without spaces have pairs of letters for words. */
export function hashOfPair(first: number, second: number): number {
  return mix(mix(seed, first), second)
}
