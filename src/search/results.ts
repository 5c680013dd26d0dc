import type { Fragment } from './ask.ts'
import { toExcerpt, toRuns } from './excerpt.ts'
import { countTerms, createFinder, type Hit } from './find.ts'
import type { Found, FoundArticle, FoundCaption } from './found.ts'
import { byScore, type Match } from './match.ts'
import type { Query, Term } from './query.ts'
import { readAddress, type FoundPassage } from './record.ts'
import type { SearchOptions } from './searcher.ts'

/** What a search has come to so far. */
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

/** What is told of a search: the best of all indexes, with what to show of them. */
export function toFound({ query, matches, captioned, counts, options, ...rest }: State): Found {
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
    ...toTarget(fragment, forms),
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
      const target = toTarget(fragment, forms)
      return [{ ...target, at, number: index + 1, headline, text: toExcerpt(text, hits) }]
    })
}

function toTarget({ raw_url = '' }: Fragment, forms: Map<number, string[]>) {
  const { slug, language } = readAddress(raw_url)
  return { slug, language, forms: [...forms.values()].flat() }
}
