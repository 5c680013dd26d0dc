import { withUmlauts, writeOut } from '../library/umlauts.ts'
import { ask, type Index } from './ask.ts'
import type { Found } from './found.ts'
import type { SearchManifest } from './manifest.ts'
import { take, type Match, type Wanted } from './match.ts'
import type { Query, Term } from './query.ts'
import { toFound } from './results.ts'

/** What is wanted of a search. */
export interface SearchOptions {
  /** How many articles and how many captions are wanted. */
  articles: number
  captions: number
  /** The language that is looked through first. */
  language: string
  /** An article that is left out: the one that is open. */
  except?: string | undefined
}

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
      const rows = { terms: query.terms, except: options.except }
      const wanted = { ...rows, most: options.articles, best: matches }
      const { answers, taken } = await seek(index, wanted, portion.stems === undefined)
      const inCaptions = answers.filter(({ matchedMetaFields = [] }) =>
        matchedMetaFields.includes('captions'),
      )
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
        const wanted = { terms: [term], most: 1, best: [] }
        there = (await seek(index, wanted, portion.stems === undefined)).taken.count > 0
      }
      if (!there) missing.push(term.said)
    }
    return missing
  }
}

// An index of German takes Koeln for Köln; another one is asked for each.
async function seek(index: Index, wanted: Wanted, plain: boolean) {
  let answers = await ask(index, wanted.terms, plain)
  let taken = await take(answers, wanted)
  for (const respell of [withUmlauts, writeOut]) {
    const terms = wanted.terms.map((term) => ({ ...term, said: respell(term.said) }))
    const isSame = terms.every(({ said }, at) => said === wanted.terms[at]!.said)
    if (isSame || taken.count > 0) continue
    answers = await ask(index, terms, plain)
    taken = await take(answers, wanted)
  }
  return { answers, taken }
}

function rank({ stems }: SearchManifest['portions'][number], { language }: SearchOptions): number {
  return stems === language.split('-')[0] ? 1 : 0
}
