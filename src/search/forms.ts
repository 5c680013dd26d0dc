import { fold } from '../library/fold.ts'
import { withUmlauts } from '../library/umlauts.ts'
import { isUnspaced } from './find.ts'

// A stem is at least this long; short stems have short endings.
const leastStem = 3
const longStem = 6
const longestEndings = { short: 3, long: 5 }

/**
 * Whether a word of a text can be a form of the word that was asked for (voted, voting), both as keys.
 * The index answers with its nearest word where it has no form at all; this tells the two apart.
 */
export function isForm(word: string, asked: string): boolean {
  return isAlike(word, asked) || isAlike(toDotless(word), toDotless(asked))
}

// Baeckern as the Bäcker that it may be, both without their dots.
function toDotless(key: string): string {
  return fold(withUmlauts(key))
}

function isAlike(word: string, asked: string): boolean {
  if (word.startsWith(asked)) return true
  if (isUnspaced(asked)) return word.includes(asked) || asked.includes(word)
  const shared = sharedLength(word, asked)
  // Where words are built from both ends, as in Arabic, one holds the other.
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(asked)) {
    const [shorter, longer] = word.length < asked.length ? [word, asked] : [asked, word]
    return shorter.length >= leastStem && longer.includes(shorter)
  }
  // The beginning of a word is seldom a form of it: for, forest.
  if (shared === word.length && shared <= leastStem) return asked.length - shared <= 1
  const ending = Math.max(word.length, asked.length) - shared
  const { short, long } = longestEndings
  return shared >= leastStem && ending <= shared && ending <= (shared < longStem ? short : long)
}

function sharedLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}
