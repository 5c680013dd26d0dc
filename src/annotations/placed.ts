import type { Span } from '../article/article.ts'
import { byPlace, type Highlight } from './highlight.ts'
import { findTarget, type Places } from './target.ts'

/** A highlight, and where it stands in the article as it is now, in the order of the page; nowhere if its words are gone. */
export interface Placed {
  highlight: Highlight
  places: Places | undefined
}

/** An article's highlights in its text, in the order of the text. */
export function placeAll(list: readonly Highlight[], article: string, text: string): Placed[] {
  return list
    .filter((highlight) => highlight.article === article)
    .sort(byPlace)
    .map((highlight) => ({ highlight, places: findTarget(text, highlight) }))
}

/** The one of them that stands at just these places. */
export function findThere(placed: readonly Placed[], wanted: Places): Placed | undefined {
  return placed.find(({ places }) => places && isSame(places, wanted))
}

export function isSame(places: Places, others: Places): boolean {
  return (
    places.length === others.length &&
    places.every(({ at, length }, nth) => at === others[nth]!.at && length === others[nth]!.length)
  )
}

/** Those that a place of the text is in, the shortest first. */
export function listAround(placed: readonly Placed[], at: number | undefined): Placed[] {
  if (at === undefined) return []
  return placed
    .filter(({ places }) =>
      places?.some((place) => place.at <= at && at <= place.at + place.length),
    )
    .sort((a, b) => lengthOf(a) - lengthOf(b))
}

function lengthOf({ places = [] }: { places?: readonly Span[] | undefined }): number {
  return places.reduce((sum, { length }) => sum + length, 0)
}
