import { toExcerpt, toRuns } from './excerpt.ts'
import { countTerms, createFinder, isUnspaced, type Hit } from './find.ts'
import { isForm } from './forms.ts'
import type { Found, FoundArticle, FoundCaption } from './found.ts'
import { fold } from './fold.ts'
import type { SearchManifest } from './manifest.ts'
import { toKey, toWords, type Query, type Term } from './query.ts'
import { readAddress, readPassages, type FoundPassage } from './record.ts'

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

export interface SearchOptions {
  /** How many articles and how many captions are wanted. */
  articles: number
  captions: number
  /** The language that is looked through first. */
  language: string
  /** An article that is left out: the one that is open. */
  except?: string | undefined
}

/** An article that holds all that was asked for. */
interface Match {
  answer: Answer
  fragment: Fragment
  passages: FoundPassage[]
  forms: Map<number, string[]>
}

// An index answers with its nearest words where it has none: after this many false answers there is none.
const mostFalse = 2
// What is asked for in vain is asked once more without its ending, where the index takes words as they are.
const longEnough = 6
const ending = 2

/** Looks through the indexes of a library, one portion after another, and tells what it has found. */
export function createSearcher(
  { portions, articles: total }: SearchManifest,
  open: (portion: SearchManifest['portions'][number]) => Promise<Index>,
) {
  const opened = new Map<object, Promise<Index>>()
  const openOnce = (portion: SearchManifest['portions'][number]) => {
    const index = opened.get(portion) ?? open(portion)
    opened.set(portion, index)
    index.catch(() => opened.delete(portion))
    return index
  }

  return async function search(
    query: Query,
    options: SearchOptions,
    tell: (found: Found) => void,
    isWanted: () => boolean,
  ): Promise<void> {
    try {
      await look(query, options, tell, isWanted)
    } catch (error) {
      // What failed once is fetched anew.
      opened.clear()
      throw error
    }
  }

  async function look(
    query: Query,
    options: SearchOptions,
    tell: (found: Found) => void,
    isWanted: () => boolean,
  ): Promise<void> {
    const matches: Match[] = []
    const captioned: Match[] = []
    const counts = { articles: 0, captions: 0 }
    const order = [...portions].sort((a, b) => rank(b, options) - rank(a, options))
    for (const [number, portion] of order.entries()) {
      const index = await openOnce(portion)
      if (!isWanted()) return
      const answers = await ask(index, query.terms, portion.stems === undefined)
      const inCaptions = answers.filter(({ matchedMetaFields = [] }) =>
        matchedMetaFields.includes('captions'),
      )
      const rows = { terms: query.terms, except: options.except }
      const taken = await take(answers, { ...rows, most: options.articles, best: matches })
      matches.push(...taken.matches)
      counts.articles += taken.count
      if (taken.count > 0 && options.captions > 0) {
        const more = await take(inCaptions, { ...rows, most: options.captions, best: captioned })
        captioned.push(...more.matches)
        counts.captions += more.count
      }
      if (!isWanted()) return
      const complete = number === order.length - 1
      const missing = complete && counts.articles === 0 ? await findMissing(query.terms) : []
      if (!isWanted()) return
      tell(toFound({ query, matches, captioned, counts, options, total, missing, complete }))
    }
    if (order.length === 0) {
      const missing = query.terms.map(({ said }) => said)
      tell({ articles: [], captions: [], count: 0, captioned: 0, total, missing, complete: true })
    }
  }

  async function findMissing(terms: Term[]): Promise<string[]> {
    const missing: string[] = []
    for (const term of terms) {
      let there = false
      for (const portion of portions) {
        if (there) break
        const index = await openOnce(portion)
        const answers = await ask(index, [term], portion.stems === undefined)
        there = (await take(answers, { terms: [term], most: 1, best: [] })).count > 0
      }
      if (!there) missing.push(term.said)
    }
    return missing
  }
}

function rank({ stems }: SearchManifest['portions'][number], { language }: SearchOptions): number {
  return stems === language.split('-')[0] ? 1 : 0
}

/** The answers of an index that have every term, the best first. */
async function ask(index: Index, terms: Term[], plain: boolean): Promise<Answer[]> {
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

interface Taken {
  matches: Match[]
  /** How many answers there are in all, without those that turned out false. */
  count: number
}

interface Wanted {
  terms: Term[]
  most: number
  except?: string | undefined
  /** What other indexes have given: only what is better is fetched, if they have given enough. */
  best: Match[]
}

// The first answers that really hold every term; the index may have guessed. One is tried before the
// others are fetched: an index that guesses has nothing else.
async function take(answers: Answer[], { terms, most, except, best }: Wanted): Promise<Taken> {
  const matches: Match[] = []
  const least = best.length < most ? -1 : best.toSorted(byScore)[most - 1]!.answer.score
  let misses = 0
  let left = 0
  for (let at = 0; at < answers.length && matches.length < most && misses < most + mostFalse;) {
    const better = at === 0 || answers[at]!.score > least
    if (!better && matches.length + left > 0) break
    const tried = matches.length + left === 0 ? 1 : most - matches.length
    const some = answers.slice(at, at + tried).filter(({ score }) => at === 0 || score > least)
    at += tried
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
  const found = new Set(locations.flatMap((location) => toWords(words[location] ?? '').map(toKey)))
  const forms = new Map<number, string[]>()
  for (const [index, { kind, words: asked }] of terms.entries()) {
    if (kind === 'phrase') continue
    const alike = [...found].filter(
      (word) => !word.startsWith(asked[0]!) && isForm(word, asked[0]!),
    )
    if (alike.length > 0) forms.set(index, alike)
  }
  return forms
}

interface State {
  query: Query
  matches: Match[]
  captioned: Match[]
  counts: { articles: number; captions: number }
  options: SearchOptions
  total: number
  missing: string[]
  complete: boolean
}

const byScore = (a: Match, b: Match) => b.answer.score - a.answer.score

function toFound({ query, matches, captioned, counts, options, ...rest }: State): Found {
  return {
    articles: matches
      .toSorted(byScore)
      .slice(0, options.articles)
      .map((match) => toArticle(match, query.terms)),
    captions: captioned
      .toSorted(byScore)
      .flatMap((match) => toCaptions(match, query.terms))
      .slice(0, options.captions),
    count: counts.articles,
    captioned: counts.captions,
    total: rest.total,
    missing: rest.missing,
    complete: rest.complete,
  }
}

function toArticle({ fragment, passages, forms }: Match, terms: Term[]): FoundArticle {
  const { find } = createFinder(terms, forms)
  const headline = fragment.meta['title'] ?? ''
  const inHeadline = find(headline)
  const best = findBest(passages, find)
  return {
    ...toPlace(fragment, forms),
    headline: toRuns(headline, inHeadline),
    minutes: readAddress(fragment.raw_url ?? '').minutes,
    ...(best && { at: best.passage.at, excerpt: toExcerpt(best.passage.text, best.hits) }),
  }
}

interface Best {
  passage: FoundPassage
  hits: Hit[]
}

// The first passage that has most of the terms; captions last, since they have a group of their own.
function findBest(passages: FoundPassage[], find: (text: string) => Hit[]): Best | undefined {
  let best: Best | undefined
  let most = 0
  for (const passage of passages) {
    const hits = find(passage.text)
    const worth = countTerms(hits) * 2 - (passage.caption ? 1 : 0)
    if (hits.length === 0 || worth <= most) continue
    most = worth
    best = { passage, hits }
  }
  return best
}

function toCaptions({ fragment, passages, forms }: Match, terms: Term[]): FoundCaption[] {
  const { find } = createFinder(terms, forms)
  return passages
    .filter(({ caption }) => caption)
    .flatMap(({ text, at }, index): FoundCaption[] => {
      const hits = find(text)
      if (countTerms(hits) < terms.length) return []
      const headline = fragment.meta['title'] ?? ''
      const place = toPlace(fragment, forms)
      return [{ ...place, at, number: index + 1, headline, text: toExcerpt(text, hits) }]
    })
}

function toPlace({ raw_url = '' }: Fragment, forms: Map<number, string[]>) {
  const { slug, language } = readAddress(raw_url)
  return { slug, language, forms: [...forms.values()].flat() }
}
