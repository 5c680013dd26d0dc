import { sort, sortOf } from './characters.ts'

/** What the hyphens at line ends of one source are. */
export interface Breaks {
  /**
   * Whether a line that ends in a hyphen and the next are to be joined: to a `word` that was broken, or to
   * a `compound`, which keeps its hyphen. undefined where they stay apart, as in "two- and threefold".
   */
  isBroken: (before: string, after: string) => 'word' | 'compound' | undefined
}

const suspended = /^(?:und|oder|and|or|y|e|et|ou|bis|to|i|en|of)(?![\p{L}-])/u
const lastPart = /\p{L}+(?=[-‐]$)/u
const firstPart = /^\p{L}+/u
// Longer than any word.
const farthest = 60

/** A source's words say whether a hyphen broke one: they are gathered once, when first asked for. */
export function readBreaks(source: string): Breaks {
  let words: Set<string> | undefined
  return {
    isBroken(before, after) {
      const end = before.slice(-farthest)
      if (sortOf(end.charCodeAt(end.length - 2)) !== sort.lower) return undefined
      if (sortOf(after.charCodeAt(0)) !== sort.lower || suspended.test(after)) return undefined
      const first = lastPart.exec(end)?.[0].toLowerCase()
      const second = firstPart.exec(after.slice(0, farthest))?.[0].toLowerCase()
      if (!first || !second) return 'compound'
      words ??= wordsOf(source)
      if (words.has(first + second)) return 'word'
      if (words.has(`${first}-${second}`)) return 'compound'
      // Both halves are words of this text: half-light. Where lines break words throughout, har-bour is one.
      return words.has(broken) && !(words.has(first) && words.has(second)) ? 'word' : 'compound'
    },
  }
}

/** Stands among the words of a text that breaks words at line ends as a habit. */
const broken = '-'
const habit = 2

function wordsOf(source: string): Set<string> {
  const words = new Set<string>()
  for (const [word] of source.matchAll(
    /(?<!\p{L})(?<![-‐][\n\r]\s{0,60})\p{L}+(?:-\p{L}+)*(?![-‐][\n\r]|[\p{L}])/gu,
  )) {
    words.add(word.toLowerCase())
  }
  let breaks = 0
  for (const _ of source.matchAll(/\p{Ll}[-‐][ \t]*(?:\r\n|\n|\r)[ \t]*\p{Ll}/gu)) {
    if (++breaks < habit) continue
    words.add(broken)
    break
  }
  return words
}
