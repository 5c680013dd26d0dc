import type { Span } from '../article/article.ts'
import { findAnchor, toAnchor, type Anchor } from './anchor.ts'

/** What an annotation is about: a stretch of the text, or several that follow each other on the page alone. */
export interface Target extends Anchor {
  /** The other stretches, in the order of the page. */
  rest?: Anchor[]
}

/** Places in a text, in the order of the page; one at least. */
export type Places = readonly [Span, ...Span[]]

/** The target that these places make. */
export function toTarget(text: string, [first, ...others]: Places): Target {
  const anchor = toAnchor(text, first)
  return others.length === 0
    ? anchor
    : { ...anchor, rest: others.map((place) => toAnchor(text, place)) }
}

export function listAnchors({ rest = [], ...first }: Target): Anchor[] {
  return [first, ...rest]
}

/** Where its stretches stand in a text that may have been edited since, but for those that are gone; undefined where all are. */
export function findTarget(text: string, target: Target): Places | undefined {
  return toPlaces(listAnchors(target).flatMap((anchor) => findAnchor(text, anchor) ?? []))
}

/** Places, if there are any. */
export function toPlaces([first, ...others]: readonly Span[]): Places | undefined {
  return first && [first, ...others]
}

/** All of its words. */
export function quoteOf(target: Target): string {
  return listAnchors(target)
    .map(({ quote }) => quote)
    .join(between)
}

/** What stands between two stretches that are quoted together: an empty line, as between passages. */
export const between = '\n\n'
