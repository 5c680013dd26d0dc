import { isLetter, sort, sortOf } from '../characters.ts'
import { hashOf, keep, newTable, valueOf } from '../hash.ts'
import { phrasesOf } from './languages/index.ts'
import { phraseLists, type PhraseList } from './phrases.ts'
import { wordLists, type WordList } from './words.ts'

const names = Object.keys(wordLists) as WordList[]
const lists = newTable(4096)

for (const [order, name] of names.entries()) {
  for (const word of wordLists[name].split(/\s+/)) {
    if (word) keep(lists, hashOf(word), valueOf(lists, hashOf(word)) | (1 << order))
  }
}

/** The lists that a word stands in, one bit each; the word is given by its hash. */
export function listsOf(hash: number): number {
  return valueOf(lists, hash)
}

export function bitOf(list: WordList): number {
  return 1 << names.indexOf(list)
}

interface Phrase {
  list: PhraseList
  text: string
  /** No letter or digit may follow: the scripts it is written in have spaces. */
  whole: boolean
}

/** Phrases by their first two letters. */
const phrases = new Map<string, Phrase[]>()

for (const list of phraseLists) {
  for (const one of phrasesOf(list)) {
    const text = one.trimEnd().toLowerCase()
    const start = text.slice(0, 2)
    const whole = /[\p{Lu}\p{Ll}]$/u.test(text)
    phrases.set(start, [...(phrases.get(start) ?? []), { list, text, whole }])
  }
}

const leading = /^[\s•»>→*+([【-]+/

/** For each list of phrases the length of the longest that a text in small letters begins with, signs before it included. */
export function openings(text: string): Partial<Record<PhraseList, number>> {
  const found: Partial<Record<PhraseList, number>> = {}
  const signs = leading.exec(text)?.[0].length ?? 0
  for (const skip of signs > 0 ? [0, signs] : [0]) {
    for (const phrase of phrases.get(text.slice(skip, skip + 2)) ?? nothing) {
      const end = skip + phrase.text.length
      if (end <= (found[phrase.list] ?? 0) || !text.startsWith(phrase.text, skip)) continue
      if (phrase.whole && end < text.length && continues(text.charCodeAt(end))) continue
      found[phrase.list] = end
    }
  }
  return found
}

const nothing: Phrase[] = []

const continues = (code: number): boolean => isLetter(code) || sortOf(code) === sort.digit
