import { ask, type Index } from './ask.ts'
import type { Found } from './found.ts'
import type { SearchManifest } from './manifest.ts'
import { take, type Match } from './match.ts'
import type { Query, Term } from './query.ts'
import { toFound } from './results.ts'

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
