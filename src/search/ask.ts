import { fold } from '../library/fold.ts'
import { isUnspaced } from './find.ts'
import type { Term } from './query.ts'

/** One answer of an index: an article by the id of its record, still to be fetched. */
export interface Answer {
  id: string
  score: number
  /** The fields, besides the text, in which something was found. */
  matchedMetaFields?: string[]
  data: () => Promise<Fragment>
}

/** An article's record as the index gives it back. */
export interface Fragment {
  raw_url?: string
  content: string
  /** The text with the words parted, each at the place that `locations` counts. */
  raw_content?: string
  locations: number[]
  meta: Record<string, string>
}

/** An index of one language, or of all those without word forms. */
export interface Index {
  search: (text: string) => Promise<{ results: Answer[] }>
}

// What is asked for in vain is asked once more without its ending, where the index takes words as they are.
const longEnough = 6
const ending = 2

/** The answers of an index that have every term, the best first. */
export async function ask(index: Index, terms: Term[], plain: boolean): Promise<Answer[]> {
  let answers = await askLoosely(index, terms.map(({ said }) => toSegments(said)).join(' '))
  if (answers.length === 0 && plain) {
    const shorter = terms.map((term) => (term.kind === 'word' ? toShorter(term.said) : term.said))
    answers = await askLoosely(index, shorter.map(toSegments).join(' '))
  }
  let kept = answers
  for (const { kind, said } of terms) {
    const exact = toSegments(said)
    if (kind !== 'phrase' && !(isUnspaced(said) && exact.includes(' '))) continue
    const { results } = await index.search(`"${exact}"`)
    const ids = new Set(results.map(({ id }) => id))
    // Where a word that has no spaces is cut otherwise in the text than in the query, its parts have to do.
    if (kind === 'word' && ids.size === 0) continue
    kept = kept.filter(({ id }) => ids.has(id))
  }
  return kept
}

function toShorter(said: string): string {
  return said.length < longEnough || isUnspaced(said) ? said : said.slice(0, -ending)
}

async function askLoosely(index: Index, typed: string): Promise<Answer[]> {
  const { results } = await index.search(typed)
  const plain = fold(typed)
  // The index folds accents; for ß, ł and their like it is asked twice.
  if (
    plain === fold(typed.normalize('NFD').replace(/\p{M}/gu, '')) &&
    !/[ßæœøđðþłı]/i.test(typed)
  ) {
    return results
  }
  const more = (await index.search(plain)).results
  const known = new Set(results.map(({ id }) => id))
  return [...results, ...more.filter(({ id }) => !known.has(id))].sort((a, b) => b.score - a.score)
}

const segmenter =
  typeof Intl.Segmenter === 'undefined'
    ? undefined
    : new Intl.Segmenter('ja', { granularity: 'word' })

// Words without spaces, parted as the index parts them.
function toSegments(said: string): string {
  if (!segmenter || !isUnspaced(said)) return said
  const parts = Array.from(segmenter.segment(said), ({ segment }) => segment.trim())
  return parts.filter(Boolean).join(' ')
}
