import { hashOf } from '../hash.ts'
import { phraseLists, type PhraseList } from './phrases.ts'
import { wordLists, type WordList } from './words.ts'

const names = Object.keys(wordLists) as WordList[]
const lists = new Map<number, number>()

for (const [order, name] of names.entries()) {
  for (const word of wordLists[name].split(/\s+/)) {
    if (word) lists.set(hashOf(word), (lists.get(hashOf(word)) ?? 0) | (1 << order))
  }
}

/** The lists that a word stands in, one bit each; the word is given by its hash. */
export function listsOf(hash: number): number {
  return lists.get(hash) ?? 0
}

export function bitOf(list: WordList): number {
  return 1 << names.indexOf(list)
}

const phrases = new Map<PhraseList, RegExp>()

for (const [name, starts] of Object.entries(phraseLists) as [PhraseList, readonly string[]][]) {
  const ends = starts.toSorted((a, b) => b.length - a.length).map(toPattern)
  phrases.set(name, new RegExp(`^[\\s•»>→*+([【-]*(?:${ends.join('|')})`, 'iu'))
}

/** A phrase as a whole: in scripts with spaces no letter may follow it. */
function toPattern(phrase: string): string {
  const trimmed = phrase.trimEnd()
  const escaped = trimmed.replace(/[.*+?^${}()|[\]\\/-]/g, (mark) =>
    mark === '-' ? mark : `\\${mark}`,
  )
  return /[\p{Lu}\p{Ll}]$/u.test(trimmed) ? `${escaped}(?![\\p{L}\\p{N}])` : escaped
}

/** The length of the phrase of a list that a short text begins with; 0 if it begins with none. */
export function startsWith(list: PhraseList, text: string): number {
  return phrases.get(list)?.exec(text)?.[0].length ?? 0
}
