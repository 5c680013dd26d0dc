import type { Sketch } from '../sketch.ts'
import { keyOf, type Survey } from '../survey.ts'
import { fact, figure, type Cue } from './cue.ts'

/** The share of a stretch's matter words that stand elsewhere in the document too, in hundredths. */
function metElsewhere(sketch: Sketch, _: number, survey: Survey): number | undefined {
  if (sketch.matter.length < 2 || sketch.ink > 1500) return undefined
  let met = 0
  for (const word of sketch.matter) if ((survey.spread.get(word) ?? 0) > 1) met++
  return Math.round((100 * met) / sketch.matter.length)
}

function onTopic(sketch: Sketch, at: number, survey: Survey): number | undefined {
  if (at === 0 || sketch.matter.length === 0 || survey.topic.size === 0) return undefined
  let met = 0
  for (const word of survey.topic) if (sketch.matter.includes(word)) met++
  return Math.round((100 * met) / survey.topic.size)
}

/** Of capitalised words inside the sentences, the share that the document has elsewhere, in hundredths. */
function namesMet(sketch: Sketch, _: number, survey: Survey): number | undefined {
  if (sketch.names.length === 0 || sketch.ink > 1500) return undefined
  let met = 0
  for (const name of sketch.names) if ((survey.spread.get(name) ?? 0) > 1) met++
  return Math.round((100 * met) / sketch.names.length)
}

/** What a stretch says again. */
export const repetition: readonly Cue[] = [
  fact(
    'repeats-first',
    'says the first line again',
    (s, at, d) =>
      at > 0 && keyOf(s.text) !== '' && keyOf(s.text) === keyOf((d.sketches[0] as Sketch).text),
    true,
  ),
  fact(
    'within-first',
    'is a part of the first line',
    (s, at, d) =>
      at > 0 &&
      s.ink > 5 &&
      s.ink < 200 &&
      keyOf((d.sketches[0] as Sketch).text).includes(keyOf(s.text)),
  ),
  fact(
    'first-within',
    'holds the first line',
    (s, at, d) =>
      at > 0 &&
      s.ink < 300 &&
      (d.sketches[0] as Sketch).ink > 5 &&
      keyOf(s.text).includes(keyOf((d.sketches[0] as Sketch).text)),
  ),
  fact(
    'repeats-earlier',
    'stood before, word for word',
    (s, at, d) => at > 0 && s.ink < 300 && (d.firstSeen.get(keyOf(s.text)) ?? at) < at,
  ),
  fact(
    'repeats-sentence',
    'holds a sentence that stands elsewhere too',
    (s, _, d) => s.ink < 1500 && s.sentences.some((one) => (d.sentences.get(one) ?? 0) > 1),
  ),
  figure('on-topic', 'shares #% of the headline’s words', [1, 20, 40, 60, 80], onTopic),
  figure(
    'met-elsewhere',
    'of its words, #% stand elsewhere in the document',
    [1, 20, 35, 50, 65, 80, 95],
    metElsewhere,
  ),
  figure(
    'names-met',
    'of its names, #% stand elsewhere in the document',
    [1, 34, 67, 100],
    namesMet,
  ),
  fact(
    'names-again',
    'names somebody in full who was named in full before',
    (s, at, d) => s.ink < 900 && s.fullNames.some((name) => (d.firstMet.get(name) ?? at) < at),
  ),
  fact(
    'names-new',
    'names somebody in full for the first time',
    (s, at, d) =>
      s.ink < 900 &&
      s.fullNames.some((name) => d.firstMet.get(name) === at && d.sketches.length > at + 1),
  ),
]
