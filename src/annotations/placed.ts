import type { Span } from '../article/article.ts'
import { findAnchor } from './anchor.ts'
import { byPlace, type Highlight } from './highlight.ts'

/** A highlight, and where it stands in the article as it is now; nowhere if its words are gone. */
export interface Placed {
  highlight: Highlight
  place: Span | undefined
}

/** An article's highlights in its text, in the order of the text. */
export function placeAll(list: readonly Highlight[], article: string, text: string): Placed[] {
  return list
    .filter((highlight) => highlight.article === article)
    .sort(byPlace)
    .map((highlight) => ({ highlight, place: findAnchor(text, highlight) }))
}

/** The one of them that stands at just this place. */
export function findThere(placed: readonly Placed[], { at, length }: Span): Placed | undefined {
  return placed.find(({ place }) => place?.at === at && place.length === length)
}

/** Those that a place of the text is in, the shortest first. */
export function listAround(placed: readonly Placed[], at: number | undefined): Placed[] {
  if (at === undefined) return []
  return placed
    .filter(({ place }) => place && place.at <= at && at <= place.at + place.length)
    .sort((a, b) => a.place!.length - b.place!.length)
}
