import { andWords, articleWords } from './lexicon.ts'
import { isNumber } from './words.ts'

// A shorter word is one letter away from too many others.
const leastSlipLetters = 8
const leastSwappedVowel = 9

/** What it takes to hold two headlines for one. */
export interface Tolerance {
  language: string
  /** Whether a word of the headline is known to be no name. */
  isCommon: (word: string) => boolean
  /** The most slips. */
  most: number
}

/**
 * How many slips of the pen lie between a headline and what was typed: words misspelt, spelt the
 * other way, joined, parted, or an article dropped. `undefined` when there are more than
 * `most`, or another difference than a slip.
 */
export function countSlips(
  headline: readonly string[],
  typed: readonly string[],
  tolerance: Tolerance,
): number | undefined {
  const { language, most } = tolerance
  const small = articleWords[language]
  const count = (at: number, other: number, left: number): number | undefined => {
    let [a, b] = [headline[at], typed[other]]
    while (a !== undefined && a === b) {
      at++
      other++
      ;[a, b] = [headline[at], typed[other]]
    }
    if (a === undefined && b === undefined) return 0
    if (a !== undefined && b !== undefined && isAnd(a, b)) return count(at + 1, other + 1, left)
    if (left === 0) return undefined
    const ways: (number | undefined)[] = []
    const go = (a: number, b: number) => ways.push(count(at + a, other + b, left - 1))
    if (a !== undefined && b !== undefined && isSlip(a, b, tolerance)) go(1, 1)
    if (a !== undefined && small?.has(a)) go(1, 0)
    if (b !== undefined && small?.has(b)) go(0, 1)
    if (isJoined(a, typed[other], typed[other + 1])) go(1, 2)
    if (isJoined(b, headline[at], headline[at + 1])) go(2, 1)
    const found = ways.filter((way) => way !== undefined)
    return found.length === 0 ? undefined : 1 + Math.min(...found)
  }
  return count(0, 0, most)
}

function isAnd(a: string, b: string): boolean {
  return (a === '&' && andWords.has(b)) || (b === '&' && andWords.has(a))
}

function isJoined(whole?: string, first?: string, second?: string): boolean {
  return (
    whole !== undefined &&
    whole.length >= 5 &&
    second !== undefined &&
    whole === `${first}${second}` &&
    !isNumber(whole)
  )
}

function isSlip(word: string, typed: string, { language, isCommon }: Tolerance): boolean {
  if (isNumber(word) || isNumber(typed)) return false
  if (toSpelling(word, language) === toSpelling(typed, language)) return true
  return (
    Math.min(word.length, typed.length) >= leastSlipLetters &&
    word[0] === typed[0] &&
    isOneLetterAway(word, typed) &&
    isCommon(word)
  )
}

/** Spellings that are the same word to every reader of the language. */
const spellings: Record<string, [RegExp, string][]> = {
  en: [
    [/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1'],
    [/our(s|ed|ing|ite|ites|able)?$/, 'or$1'],
  ],
  de: [[/([aou])e/g, '$1']],
}
// Names in Slavic languages are put into Latin letters in half a dozen ways.
const everywhere: [RegExp, string][] = [[/sk(?:yy|yi|yj|iy|ij|ii|y|i)$/, 'ski']]
const leastSpellingLetters = 6

function toSpelling(word: string, language: string): string {
  if (word.length < leastSpellingLetters) return word
  const rules = [...(spellings[language] ?? []), ...everywhere]
  return rules.reduce((spelt, [from, to]) => spelt.replace(from, to), word)
}

/** One letter left out, put in, or two changed about; or one vowel for another in a long word. */
function isOneLetterAway(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let back = 0
  const room = Math.min(a.length, b.length) - from
  while (back < room && a.at(-1 - back) === b.at(-1 - back)) back++
  const [left, right] = [a.slice(from, a.length - back), b.slice(from, b.length - back)]
  if (left.length + right.length === 1) return true
  if (left.length !== right.length) return false
  if (left.length === 1)
    return a.length >= leastSwappedVowel && /[aeiou]/.test(left) && /[aeiou]/.test(right)
  return left.length === 2 && left[0] === right[1] && left[1] === right[0]
}
