import { isBlank } from './characters.ts'
import { readFront, type Marked } from './front.ts'
import { asItStands, placesIn, type Readable } from './readable.ts'
import { segment, type Stretch } from './segment.ts'

/**
 * The stretches of a source as it is read, and what its front block settles. Their places are true: together they
 * hold everything in the source that is not blank.
 */
export function cutStretches(source: string, readable = asItStands(source)): Marked {
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

/**
 * What shows nothing but is there, such as a control character, goes with the stretch before it; at the
 * beginning of a line, with the line.
 */
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
    const next = stretches[at + 1]
    if (next) next.from = beginOfInk(source, one.to, next.from)
    one.to = endOfInk(source, one.to, next?.from ?? source.length)
  }
  return stretches
}

/** Where what is not blank begins in the line that reaches a place; the place itself if there is nothing before. */
function beginOfInk(source: string, from: number, to: number): number {
  let begin = to
  for (let at = to - 1; at >= from; at--) {
    const code = source.charCodeAt(at)
    if (lineBreaks.has(code)) break
    if (!isBlank(code)) begin = at
  }
  return begin > from ? begin : to
}

const lineBreaks = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x2028, 0x2029])

/** Where what is not blank ends between two places; the first of them if there is nothing. */
function endOfInk(source: string, from: number, to: number): number {
  let end = to
  while (end > from && isBlank(source.charCodeAt(end - 1))) end--
  return end
}
