import type { Sketch } from '../sketch.ts'
import type { Survey } from '../survey.ts'
import { fact, figure, type Cue } from './cue.ts'
import { likeness } from './lists.ts'

/** A line has few peers; past this it is not asked how far the next one is. */
const farthest = 30

/** The nearest line to one side that is no running text either; paragraphs between are passed over. */
function peerOf(survey: Survey, at: number, step: 1 | -1): Sketch | undefined {
  if ((survey.sketches[at] as Sketch).long) return undefined
  for (let i = at + step, left = farthest; left > 0 && i > 0; i += step, left--) {
    const sketch = survey.sketches[i]
    if (!sketch) return undefined
    if (!sketch.long) return sketch
  }
  return undefined
}

/** How many times as long, in quarters; undefined without a peer. */
function lengths(sketch: Sketch, peer: Sketch | undefined): number | undefined {
  return peer && Math.round((4 * sketch.ink) / Math.max(1, peer.ink))
}

const capitals = ({ capitals, words }: Sketch): number =>
  Math.round((4 * capitals) / Math.max(1, words))

/** How a short line compares with the short lines before and after it, however much text is between. */
export const peers: readonly Cue[] = [
  figure(
    'peer-above',
    'is built like the last short line in # of 5 points',
    [2, 3, 4, 5],
    (s, at, d) => likeness(s, peerOf(d, at, -1)),
  ),
  figure(
    'peer-below',
    'is built like the next short line in # of 5 points',
    [2, 3, 4, 5],
    (s, at, d) => likeness(s, peerOf(d, at, 1)),
  ),
  figure(
    'peer-length-above',
    'is # quarters as long as the last short line',
    [2, 3, 6, 10],
    (s, at, d) => lengths(s, peerOf(d, at, -1)),
  ),
  figure(
    'peer-length-below',
    'is # quarters as long as the next short line',
    [2, 3, 6, 10],
    (s, at, d) => lengths(s, peerOf(d, at, 1)),
  ),
  fact('peer-capitals', 'has other capitals than the short lines around it', (s, at, d) => {
    const above = peerOf(d, at, -1)
    const below = peerOf(d, at, 1)
    return (
      above !== undefined &&
      below !== undefined &&
      capitals(above) === capitals(below) &&
      capitals(s) !== capitals(above)
    )
  }),
  fact(
    'alone',
    'is the only short line in the text',
    (s, at, d) =>
      !s.long &&
      at > d.firstLong &&
      at < d.lastLong &&
      !within(d, peerOf(d, at, -1)) &&
      !within(d, peerOf(d, at, 1)),
  ),
  figure(
    'full-names',
    'names # people or places in full',
    [1, 2, 3, 5],
    (s) => (s.long ? undefined : s.fullNames.length),
    true,
  ),
  figure('name-share', 'of its words, #% are names', [1, 15, 30, 50], (s) =>
    s.long || s.words < 3 ? undefined : Math.round((100 * s.names.length) / s.words),
  ),
]

/** Whether a line stands inside the running text. */
function within({ sketches, firstLong, lastLong }: Survey, peer: Sketch | undefined): boolean {
  if (!peer) return false
  return peer.from > (sketches[firstLong]?.from ?? 0) && peer.from < (sketches[lastLong]?.from ?? 0)
}
