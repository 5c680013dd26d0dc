import type { Answer, Fragment } from './ask.ts'
import { countTerms, createFinder } from './find.ts'
import { isForm } from './forms.ts'
import { fold } from '../library/fold.ts'
import { toKey, toWords, type Term } from './query.ts'
import { readAddress, readPassages, type FoundPassage } from './record.ts'

/** An article that holds all that was asked for. */
export interface Match {
  answer: Answer
  fragment: Fragment
  passages: FoundPassage[]
  forms: Map<number, string[]>
}

// An index answers with its nearest words where it has none: after this many false answers there is none.
const mostFalse = 2

interface Taken {
  matches: Match[]
  /** How many answers there are in all, without those that turned out false. */
  count: number
}

/** What is looked for in the answers of an index. */
export interface Wanted {
  terms: Term[]
  most: number
  except?: string | undefined
  /** What other indexes have given: only what is better is fetched, if they have given enough. */
  best: Match[]
}

/**
 * The first answers that really hold every term; the index may have guessed. One is tried before the
 * others are fetched: an index that guesses has nothing else.
 */
export async function take(
  answers: Answer[],
  { terms, most, except, best }: Wanted,
): Promise<Taken> {
  const matches: Match[] = []
  const least = best.length < most ? -1 : best.toSorted(byScore)[most - 1]!.answer.score
  let misses = 0
  let left = 0
  for (let at = 0; at < answers.length && matches.length < most && misses < most + mostFalse;) {
    const isSure = matches.length + left > 0
    if (isSure && answers[at]!.score <= least) break
    const some = answers.slice(at, at + (isSure ? most - matches.length : 1))
    at += some.length
    const fragments = await Promise.all(some.map(({ data }) => data()))
    for (const [index, fragment] of fragments.entries()) {
      const match = verify(some[index]!, fragment, terms)
      if (!match) misses += 1
      else if (readAddress(fragment.raw_url ?? '').slug === except) left += 1
      else matches.push(match)
    }
    if (matches.length + left === 0 && misses >= mostFalse) return { matches, count: 0 }
  }
  const found = matches.length + left > 0
  return { matches, count: found ? answers.length - misses - left : 0 }
}

function verify(answer: Answer, fragment: Fragment, terms: Term[]): Match | undefined {
  const passages = readPassages(fragment.content)
  const forms = readForms(fragment, terms)
  const finder = createFinder(terms, forms)
  const texts = [fragment.meta['title'] ?? '', ...passages.map(({ text }) => text)]
  const hits = texts.flatMap((text) => finder.find(text))
  return countTerms(hits) === terms.length ? { answer, fragment, passages, forms } : undefined
}

/** The words that the index found for each term, where they do not begin with it. */
function readForms({ raw_content, content, locations }: Fragment, terms: Term[]) {
  const text = raw_content ?? content
  const words = text.split(text.includes('\u200b') ? '\u200b' : /\s+/)
  const found = new Set(
    locations.flatMap((location) => toWords(words[location] ?? '').map((word) => toKey(word))),
  )
  const forms = new Map<number, string[]>()
  for (const [index, { kind, words: asked }] of terms.entries()) {
    if (kind === 'phrase') continue
    const word = fold(asked[0]!)
    const alike = [...found].filter((other) => !other.startsWith(word) && isForm(other, word))
    if (alike.length > 0) forms.set(index, alike)
  }
  return forms
}

/** The best first. */
export const byScore = (a: Match, b: Match) => b.answer.score - a.answer.score
