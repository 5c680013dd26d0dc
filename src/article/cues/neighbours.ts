import { bitOf, listsOf } from '../lexicon/index.ts'
import type { Sketch } from '../sketch.ts'
import type { Survey } from '../survey.ts'
import { spreadOf, standsIn } from '../vocabulary.ts'
import { fact, figure, type Cue } from './cue.ts'

/** Words past this are not asked for: a chapter in one stretch must not cost the square of its length. */
const most = 200

/**
 * How much of the rarer words two stretches share: the weight of what is shared, by all words of the
 * shorter one. In hundredths.
 */
function cohesion(survey: Survey, a: number, b: number): number | undefined {
  const { vocabulary } = survey
  const { starts, numbers } = vocabulary
  const lengthA = starts[a + 1]! - starts[a]!
  const lengthB = starts[b + 1]! - starts[b]!
  if (lengthA < 2 || lengthB < 2) return undefined
  const [one, other] = lengthA < lengthB ? [a, b] : [b, a]
  const end = Math.min(starts[one + 1]!, starts[one]! + most)
  let shared = 0
  let all = 0
  for (let i = starts[one]!; i < end; i++) {
    const weight = 1 / spreadOf(vocabulary, numbers[i]!)
    all += weight
    if (standsIn(vocabulary, numbers[i]!, other)) shared += weight
  }
  return Math.round((100 * shared) / all)
}

/** How a stretch holds to the paragraphs above and below, and these to each other. */
interface Ties {
  survey: Survey
  at: number
  up?: number | undefined
  down?: number | undefined
  across?: number | undefined
}

/** Longer stretches are paragraphs themselves. */
const longestTied = 900

let last: Ties | undefined

/** Several cues ask for the same place one after the other. */
function ties(survey: Survey, at: number): Ties {
  if (last?.survey === survey && last.at === at) return last
  last = { survey, at }
  if ((survey.sketches[at] as Sketch).ink >= longestTied) return last
  const above = survey.longBefore[at]!
  const below = survey.longAfter[at]!
  if (above >= 0) last.up = cohesion(survey, at, above)
  if (below >= 0) last.down = cohesion(survey, at, below)
  if (above >= 0 && below >= 0) last.across = cohesion(survey, above, below)
  return last
}

const long = (survey: Survey, at: number): Sketch | undefined => {
  const sketch = survey.sketches[at]
  return sketch && sketch.long ? sketch : undefined
}

const steps = [1, 4, 8, 14, 22, 35]

/** How a stretch goes with those around it. */
export const neighbours: readonly Cue[] = [
  fact(
    'between-text',
    'stands between two paragraphs',
    (_, at, d) => long(d, at - 1) !== undefined && long(d, at + 1) !== undefined,
  ),
  fact('text-above', 'stands under a paragraph', (_, at, d) => long(d, at - 1) !== undefined),
  fact('text-below', 'stands over a paragraph', (_, at, d) => long(d, at + 1) !== undefined),
  figure('to-text-below', 'the next paragraph is # passages on', [1, 2, 3, 4, 6, 10], (_, at, d) =>
    (d.longAfter[at] as number) < 0 ? undefined : (d.longAfter[at] as number) - at,
  ),
  figure(
    'to-text-above',
    'the last paragraph is # passages back',
    [1, 2, 3, 4, 6, 10],
    (_, at, d) =>
      (d.longBefore[at] as number) < 0 ? undefined : at - (d.longBefore[at] as number),
  ),
  figure(
    'holds-above',
    'shares #% of its rarer words with the paragraph above',
    steps,
    (_, at, d) => ties(d, at).up,
  ),
  figure(
    'holds-below',
    'shares #% of its rarer words with the paragraph below',
    steps,
    (_, at, d) => ties(d, at).down,
  ),
  figure(
    'held-across',
    'the paragraphs around it share #% of their rarer words',
    steps,
    (_, at, d) => ties(d, at).across,
  ),
  fact(
    'same-start-above',
    'starts like the one above',
    (s, at, d) => sameStart(s, d.sketches[at - 1]),
    true,
  ),
  fact('same-start-below', 'starts like the one below', (s, at, d) =>
    sameStart(s, d.sketches[at + 1]),
  ),
  figure('short-run-above', 'follows # short passages', [1, 2, 3, 4, 6, 9], (_, at, d) =>
    run(d, at, -1),
  ),
  figure('short-run-below', 'precedes # short passages', [1, 2, 3, 4, 6, 9], (_, at, d) =>
    run(d, at, 1),
  ),
  fact('after-colon', 'follows a line that ends in a colon', (_, at, d) => colonAbove(d, at) === 1),
  figure(
    'since-colon',
    'is number # of short passages after a colon',
    [1, 2, 3, 5, 8],
    (_, at, d) => colonAbove(d, at),
  ),
  figure(
    'like-above',
    'is #% as long as the one above',
    [15, 40, 65, 90, 112, 160, 300],
    (s, at, d) => ratio(s, d.sketches[at - 1]),
  ),
  figure(
    'like-below',
    'is #% as long as the one below',
    [15, 40, 65, 90, 112, 160, 300],
    (s, at, d) => ratio(s, d.sketches[at + 1]),
  ),
  figure('like-usual', 'is #% as long as paragraphs here', [10, 20, 35, 55, 80, 130], (s, _, d) =>
    d.usualLength ? Math.round((100 * s.ink) / d.usualLength) : undefined,
  ),
  figure(
    'reads-on',
    'the text reads on without it: the paragraphs around share #% more with each other than with it',
    [-20, -8, 0, 5, 12],
    readsOnWithout,
  ),
  figure('held-by-names', 'shares # names with the paragraph above', [1, 2, 3], (s, at, d) =>
    s.ink < 900 ? sharedNames(s, d.sketches[d.longBefore[at] as number]) : undefined,
  ),
  figure('held-by-names-below', 'shares # names with the paragraph below', [1, 2, 3], (s, at, d) =>
    s.ink < 900 ? sharedNames(s, d.sketches[d.longAfter[at] as number]) : undefined,
  ),
  fact('below-leans', 'the paragraph below leans on what was said', (_, at, d) => {
    const below = d.sketches[at + 1]
    return below !== undefined && below.long && opensLeaning(below)
  }),
]

function sameStart(a: Sketch, b: Sketch | undefined): boolean {
  return b !== undefined && a.firstWord !== 0 && a.firstWord === b.firstWord
}

function run(survey: Survey, at: number, step: 1 | -1): number {
  let length = 0
  for (let i = at + step; i > 0 && i < survey.sketches.length && length < 10; i += step) {
    if ((survey.sketches[i] as Sketch).long) break
    length++
  }
  return length
}

function colonAbove(survey: Survey, at: number): number | undefined {
  for (let back = 1; back <= 12 && at - back > 0; back++) {
    const above = survey.sketches[at - back] as Sketch
    if (/[:：]$/.test(above.text.slice(-1))) return back
    if (above.words > 60) return undefined
  }
  return undefined
}

function ratio(sketch: Sketch, other: Sketch | undefined): number | undefined {
  return other ? Math.round((100 * sketch.ink) / Math.max(1, other.ink)) : undefined
}

function readsOnWithout(sketch: Sketch, at: number, survey: Survey): number | undefined {
  if (sketch.ink > 700) return undefined
  const { up, down, across } = ties(survey, at)
  return up === undefined || down === undefined || across === undefined
    ? undefined
    : across - Math.max(up, down)
}

function sharedNames(sketch: Sketch, other: Sketch | undefined): number | undefined {
  if (!other || sketch.names.length === 0) return undefined
  let shared = 0
  for (const name of sketch.names.slice(0, 50)) if (other.names.includes(name)) shared++
  return shared
}

function opensLeaning(sketch: Sketch): boolean {
  return (listsOf(sketch.firstWord) & bitOf('leaning')) !== 0
}
