import { bitOf, listsOf } from '../lexicon/index.ts'
import type { Sketch } from '../sketch.ts'
import { isLong, type Survey } from '../survey.ts'
import { fact, figure, type Cue } from './cue.ts'

/** How much of the rarer words two stretches share: the weight of what is shared, by the shorter's. In hundredths. */
export function cohesion(
  a: Sketch | undefined,
  b: Sketch | undefined,
  survey: Survey,
): number | undefined {
  if (!a || !b || a.matter.length < 2 || b.matter.length < 2) return undefined
  const [short, long] = a.matter.length < b.matter.length ? [a, b] : [b, a]
  // A few hundred words tell; a chapter in one stretch must not cost the square of its length.
  const words = short.matter.length > 200 ? short.matter.slice(0, 200) : short.matter
  const other = new Set(long.matter.length > 2000 ? long.matter.slice(0, 2000) : long.matter)
  let shared = 0
  let all = 0
  for (const word of words) {
    const weight = 1 / (survey.spread.get(word) ?? 1)
    all += weight
    if (other.has(word)) shared += weight
  }
  return Math.round((100 * shared) / all)
}

const long = (survey: Survey, at: number): Sketch | undefined => {
  const sketch = survey.sketches[at]
  return sketch && isLong(sketch) ? sketch : undefined
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
    (s, at, d) =>
      s.ink < 900 ? cohesion(s, d.sketches[d.longBefore[at] as number], d) : undefined,
  ),
  figure(
    'holds-below',
    'shares #% of its rarer words with the paragraph below',
    steps,
    (s, at, d) => (s.ink < 900 ? cohesion(s, d.sketches[d.longAfter[at] as number], d) : undefined),
  ),
  figure(
    'held-across',
    'the paragraphs around it share #% of their rarer words',
    steps,
    (s, at, d) =>
      s.ink < 900
        ? cohesion(d.sketches[d.longBefore[at] as number], d.sketches[d.longAfter[at] as number], d)
        : undefined,
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
    return below !== undefined && isLong(below) && opensLeaning(below)
  }),
]

function sameStart(a: Sketch, b: Sketch | undefined): boolean {
  return b !== undefined && a.hashes[0] !== undefined && a.hashes[0] === b.hashes[0]
}

function run(survey: Survey, at: number, step: 1 | -1): number {
  let length = 0
  for (let i = at + step; i > 0 && i < survey.sketches.length && length < 10; i += step) {
    if (isLong(survey.sketches[i] as Sketch)) break
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
  const above = survey.sketches[survey.longBefore[at] as number]
  const below = survey.sketches[survey.longAfter[at] as number]
  if (sketch.ink > 700 || !above || !below) return undefined
  const across = cohesion(above, below, survey)
  const up = cohesion(sketch, above, survey)
  const down = cohesion(sketch, below, survey)
  if (across === undefined || up === undefined || down === undefined) return undefined
  return across - Math.max(up, down)
}

function sharedNames(sketch: Sketch, other: Sketch | undefined): number | undefined {
  if (!other || sketch.names.length === 0) return undefined
  let shared = 0
  for (const name of sketch.names) if (other.names.includes(name)) shared++
  return shared
}

function opensLeaning(sketch: Sketch): boolean {
  const word = sketch.hashes[0]
  return word !== undefined && (listsOf(word) & bitOf('leaning')) !== 0
}
