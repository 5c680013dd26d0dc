import { isBlank } from './characters.ts'
import { readFront, type Marked } from './marks.ts'
import type { PageBreak } from './page-breaks.ts'
import { placesIn, readRemains, type Readable } from './remains.ts'
import { segment, type Stretch } from './segment.ts'

/**
 * The stretches of a source, parted where `pages` says that pages are, and what its front block settles. Their
 * texts are free of what other formats left; their places are true: together they hold everything in the source
 * that is not blank.
 */
export function cutStretches(source: string, pages: readonly PageBreak[] = []): Marked {
  const readable = readRemains(source, pages)
  const { stretches, given } = readFront(segment(readable.text))
  if (readable.changes.length > 0) putInPlace(stretches, readable)
  const whole = cover(source, stretches)
  return whole === stretches ? { stretches, given } : { stretches: whole, given: [] }
}

function putInPlace(stretches: Stretch[], readable: Readable): void {
  const places = placesIn(readable)
  for (const stretch of stretches) {
    stretch.from = places.start(stretch.from)
    stretch.to = places.end(stretch.to)
  }
}

/** What shows nothing but is there, such as a control character, goes with the stretch before it. */
function cover(source: string, stretches: Stretch[]): Stretch[] {
  const [first] = stretches
  const last = stretches.at(-1)
  if (!first || !last) {
    const to = endOfInk(source, 0, source.length)
    return to > 0 ? [{ text: '', from: 0, to, above: 0, lines: 1, indent: 0 }] : stretches
  }
  if (endOfInk(source, 0, first.from) > 0) first.from = 0
  for (let at = 0; at < stretches.length; at++) {
    const one = stretches[at]!
    one.to = endOfInk(source, one.to, stretches[at + 1]?.from ?? source.length)
  }
  return stretches
}

/** Where what is not blank ends between two places; the first of them if there is nothing. */
function endOfInk(source: string, from: number, to: number): number {
  let end = to
  while (end > from && isBlank(source.charCodeAt(end - 1))) end--
  return end
}
