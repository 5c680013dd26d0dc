import type { Span } from '../article/article.ts'
import type { Anchor } from './anchor.ts'

// One word in four may be another.
const tolerance = 0.25
// So many words on both sides have to be as they were, or so many on one.
const leastOnBoth = 3
const leastOnOne = 7
// Of fewer words a changed end may be another passage's beginning: then both sides count.
const few = 12
// Of more the work, their square, would hold up the page for seconds.
const many = 1000

interface Word {
  word: string
  at: number
  end: number
}

/** Where nearly the words of a passage stand between the same neighbours; undefined unless there is just one such place, and for a passage of more than 1,000 words. */
export function findNear(text: string, { quote, before, after }: Anchor): Span | undefined {
  const wanted = tokenize(quote).map(({ word }) => word)
  const spare = Math.floor(wanted.length * tolerance)
  if (spare === 0 || wanted.length > many) return undefined
  const words = wordsOf(text)
  // The outermost word of each side may be half of one.
  const left = tokenize(before).map(({ word }) => word)
  const right = tokenize(after).map(({ word }) => word)
  const found = new Map<number, Span>()
  const add = (start: number, end: number) => {
    const lefts = countBack(words, start, left)
    const rights = countOn(words, end, right)
    const both =
      lefts >= Math.min(leastOnBoth, left.length) && rights >= Math.min(leastOnBoth, right.length)
    const one = wanted.length >= few && Math.max(lefts, rights) >= leastOnOne
    if (both || one) found.set(start, toSpan(words, start, end))
  }
  for (const start of findAll(words, left.slice(-leastOnBoth), leastOnBoth)) {
    const length = fit(wanted, words.slice(start, start + wanted.length + spare), spare)
    if (length !== undefined) add(start, start + length)
  }
  for (const end of findAll(words, right.slice(0, leastOnBoth), 0)) {
    const heard = words.slice(Math.max(0, end - wanted.length - spare), end).toReversed()
    const length = fit(wanted.toReversed(), heard, spare)
    if (length !== undefined) add(end - length, end)
  }
  const [only] = found.values()
  if (!only || found.size > 1) return undefined
  // A word more beside the words themselves is none of them.
  const inside = text.slice(only.at, only.at + only.length).indexOf(quote)
  return inside < 0 ? only : { at: only.at + inside, length: quote.length }
}

function toSpan(words: Word[], start: number, end: number): Span {
  const { at } = words[start]!
  return { at, length: words[end - 1]!.end - at }
}

// Letters and digits; where words are not set apart, every sign is one.
const pattern = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu

function tokenize(text: string): Word[] {
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    at: index,
    end: index + word.length,
  }))
}

let last: { text: string; words: Word[] } | undefined

// All highlights of an article are looked for in one text.
function wordsOf(text: string): Word[] {
  if (last?.text !== text) last = { text, words: tokenize(text) }
  return last.words
}

/** The places of a run of words: where its first word stands, or so many words on. */
function findAll(words: Word[], run: string[], on: number): number[] {
  if (run.length < leastOnBoth) return []
  const places: number[] = []
  for (let at = 0; at + run.length <= words.length; at += 1) {
    if (run.every((word, index) => words[at + index]!.word === word)) places.push(at + on)
  }
  return places
}

function countBack(words: Word[], start: number, left: string[]): number {
  let count = 0
  while (count < left.length && words[start - 1 - count]?.word === left.at(-1 - count)) count += 1
  return count
}

function countOn(words: Word[], end: number, right: string[]): number {
  let count = 0
  while (count < right.length && words[end + count]?.word === right[count]) count += 1
  return count
}

/** How many of the words that stand there are the wanted ones, with as few changes as possible (Levenshtein); undefined past `most`. */
function fit(wanted: string[], heard: Word[], most: number): number | undefined {
  let row = heard.map((_, index) => index + 1)
  row.unshift(0)
  for (const [index, word] of wanted.entries()) {
    const next = [index + 1]
    for (const [place, other] of heard.entries()) {
      const changed = row[place]! + (other.word === word ? 0 : 1)
      next.push(Math.min(changed, row[place + 1]! + 1, next[place]! + 1))
    }
    row = next
  }
  const least = Math.min(...row)
  const length = row.lastIndexOf(least)
  return least <= most && length > 0 ? length : undefined
}
