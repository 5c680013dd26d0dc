import type { Survey } from '../survey.ts'
import type { Sketch } from '../sketch.ts'
import { sortOf } from '../characters.ts'
import { fact, figure, type Cue } from './cue.ts'

const opens = (sketch: Sketch): number => sortOf(sketch.text.charCodeAt(0))

/** How alike two neighbours are built, from 0 to 5: start, end, length, sentences, a colon or dash inside. */
export function likeness(a: Sketch | undefined, b: Sketch | undefined): number | undefined {
  if (!a || !b) return undefined
  let alike = 0
  if (opens(a) === opens(b)) alike++
  if (a.closes === b.closes) alike++
  if (Math.max(a.ink, b.ink) < 1.8 * Math.min(a.ink, b.ink)) alike++
  if (a.stops === b.stops) alike++
  if (a.lead === b.lead) alike++
  return alike
}

/** How many neighbours in a row, to one side, are built like this one. */
function run(survey: Survey, at: number, step: 1 | -1, least: number): number {
  let length = 0
  for (let i = at; length < 6; i += step) {
    const next = i + step
    if (next < 1 || next >= survey.sketches.length) break
    if ((likeness(survey.sketches[i], survey.sketches[next]) ?? 0) < least) break
    length++
  }
  return length
}

/** How far above the line stands that a list would follow: it ends in a colon, and all since then are alike. */
function opener(survey: Survey, at: number): number | undefined {
  for (let back = 1; back <= 14 && at - back > 0; back++) {
    const above = survey.sketches[at - back] as Sketch
    if (above.closes === 2) return back
    if ((likeness(above, survey.sketches[at]) ?? 0) < 3) return undefined
  }
  return undefined
}

/** Whether a stretch goes on as a list does: a parallel run under a line that ends in a colon. */
export const listing: readonly Cue[] = [
  figure(
    'like-built-above',
    'is built like the one above in # of 5 points',
    [2, 3, 4, 5],
    (s, at, d) => (at > 1 ? likeness(s, d.sketches[at - 1]) : undefined),
  ),
  figure(
    'like-built-below',
    'is built like the one below in # of 5 points',
    [2, 3, 4, 5],
    (s, at, d) => likeness(s, d.sketches[at + 1]),
  ),
  figure('row-above', 'goes on a row of # built alike', [1, 2, 3, 5], (_, at, d) =>
    run(d, at, -1, 4),
  ),
  figure('row-below', 'begins a row of # built alike', [1, 2, 3, 5], (_, at, d) =>
    run(d, at, 1, 4),
  ),
  figure(
    'row-since-colon',
    'is number # of a row that a colon opened',
    [1, 2, 3, 5, 8],
    (_, at, d) => opener(d, at),
  ),
  figure(
    'closing-of-row',
    'the one above ends, the row since a colon was # long',
    [2, 3, 5],
    (s, at, d) => {
      const back = at > 1 ? opener(d, at - 1) : undefined
      return back !== undefined && (likeness(s, d.sketches[at - 1]) ?? 0) < 3 ? back : undefined
    },
  ),
  fact('lead-in', 'opens with a lead and a dash or a colon', (s) => s.lead !== '', true),
  fact(
    'same-ends-around',
    'the ones above and below end alike, but not like this one',
    (s, at, d) => {
      const above = d.sketches[at - 1],
        below = d.sketches[at + 1]
      return (
        at > 1 &&
        above !== undefined &&
        below !== undefined &&
        above.closes === below.closes &&
        s.closes !== above.closes
      )
    },
  ),
  fact(
    'comma-list-end',
    'ends in a comma or semicolon, as do its neighbours',
    (s, at, d) =>
      s.closes === 1 &&
      ((d.sketches[at - 1] ?? s).closes === 1 || (d.sketches[at + 1] ?? s).closes === 1),
  ),
]
