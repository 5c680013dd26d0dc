import { createAgain } from './again.ts'
import type { Stretch } from './segment.ts'
import { count, toSketch, type Sketch } from './sketch.ts'
import { toVocabulary, type Vocabulary } from './vocabulary.ts'

/** A document as the cues see it: its stretches sketched, and what only the whole can tell. */
export interface Survey {
  sketches: Sketch[]
  /** The first stretch in which two capitalised words stood side by side. */
  firstMet: Map<number, number>
  /** The first and the last stretch of running text; -1 if there is none. */
  firstLong: number
  lastLong: number
  /** The middle length of the stretches of running text, in characters. */
  usualLength: number
  /** Of the long stretches, the share that ends in a full stop. */
  stopped: number
  /** Of all stretches, the share that has a blank line above. */
  airy: number
  /** Half the letters or more stand without spaces. */
  unspaced: boolean
  /** Per stretch: the nearest stretch of running text before and after; -1 if there is none. */
  longBefore: Int32Array
  longAfter: Int32Array
  /** Per stretch: how many stretches of running text there are from it on. */
  longFrom: Int32Array
  /** Per stretch: where its text stood first, white space and case aside, and with the headline what `again.ts` leaves aside; itself if it is new or long. */
  seen: Int32Array
  /** In how many stretches each whole sentence stands. */
  sentences: Map<number, number>
  /** The matter words, and in which stretches each stands. */
  vocabulary: Vocabulary
  /** Where the headline is repeated; -1 if it is not. */
  repeatAt: number
  /** Of all words outside headline and short lines, the share that speaks of I, we or you, in thousandths. */
  personal: number
  /** How many stretches that are no running text end in the same word. */
  endings: Map<number, number>
  /** The numbers of the headline's matter words. */
  topic: number[]
}

/** Surveys the stretches of a document, in time linear in its length. */
export function survey(stretches: Stretch[]): Survey {
  const sketches = stretches.map(toSketch)
  const isAgain = createAgain(sketches[0]?.key ?? '')
  const firstMet = new Map<number, number>()
  const firstSeen = new Map<string, number>()
  const endings = new Map<number, number>()
  let repeatAt = -1
  let personal = 0
  let words = 0
  const sentences = new Map<number, number>()
  const seen = new Int32Array(sketches.length)
  const longBefore = new Int32Array(sketches.length).fill(-1)
  const longAfter = new Int32Array(sketches.length).fill(-1)
  const lengths: number[] = []
  let firstLong = -1
  let lastLong = -1
  let stops = 0
  let airy = 0
  let ink = 0
  let unspaced = 0
  for (const [at, sketch] of sketches.entries()) {
    longBefore[at] = lastLong
    ink += sketch.ink
    unspaced += sketch.unspaced
    if (at > 0 && sketch.above > 0) airy++
    for (const name of sketch.fullNames) if (!firstMet.has(name)) firstMet.set(name, at)
    for (const one of sketch.sentences) sentences.set(one, (sentences.get(one) ?? 0) + 1)
    const { key } = sketch
    const before =
      key === '' ? undefined : (firstSeen.get(key) ?? (at > 0 && isAgain(key) ? 0 : undefined))
    seen[at] = before ?? at
    if (before === 0 && repeatAt < 0) repeatAt = at
    if (before === undefined && key !== '') firstSeen.set(key, at)
    const ending = sketch.lastWord
    if (at > 0 && ending !== 0 && sketch.ink < 700 && !sketch.stopped) {
      endings.set(ending, (endings.get(ending) ?? 0) + 1)
    }
    personal += count(sketch, 'person')
    words += sketch.words
    if (at === 0 || !sketch.long) continue
    if (firstLong < 0) firstLong = at
    lastLong = at
    lengths.push(sketch.ink)
    if (sketch.stopped) stops++
  }
  const longFrom = new Int32Array(sketches.length + 1)
  let next = -1
  for (let at = sketches.length - 1; at >= 0; at--) {
    longAfter[at] = next
    longFrom[at] = longFrom[at + 1] as number
    if (at === 0 || !(sketches[at] as Sketch).long) continue
    next = at
    longFrom[at]!++
  }
  lengths.sort((a, b) => a - b)
  const vocabulary = toVocabulary(sketches)
  return {
    sketches,
    firstMet,
    seen,
    sentences,
    vocabulary,
    repeatAt,
    personal: Math.round((1000 * personal) / Math.max(1, words)),
    endings,
    firstLong,
    lastLong,
    longBefore,
    longAfter,
    longFrom,
    usualLength: lengths[lengths.length >> 1] ?? 0,
    stopped: lengths.length ? stops / lengths.length : 0,
    airy: sketches.length > 1 ? airy / (sketches.length - 1) : 0,
    unspaced: unspaced * 2 > ink,
    topic: [...new Set(vocabulary.numbers.subarray(0, vocabulary.starts[1]))],
  }
}
