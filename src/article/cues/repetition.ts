import type { Sketch } from '../sketch.ts'
import type { Survey } from '../survey.ts'
import { numberOf, spreadOf, standsIn } from '../vocabulary.ts'
import { fact, figure, type Cue } from './cue.ts'

/** The share of a stretch's matter words that stand elsewhere in the document too, in hundredths. */
function metElsewhere(sketch: Sketch, at: number, { vocabulary }: Survey): number | undefined {
  if (sketch.matter.length < 2 || sketch.ink > 1500) return undefined
  const { starts, numbers } = vocabulary
  let met = 0
  for (let i = starts[at]!; i < starts[at + 1]!; i++) {
    if (spreadOf(vocabulary, numbers[i]!) > 1) met++
  }
  return Math.round((100 * met) / sketch.matter.length)
}

function onTopic(sketch: Sketch, at: number, survey: Survey): number | undefined {
  if (at === 0 || sketch.matter.length === 0 || survey.topic.length === 0) return undefined
  let met = 0
  for (const word of survey.topic) if (standsIn(survey.vocabulary, word, at)) met++
  return Math.round((100 * met) / survey.topic.length)
}

/** Of capitalised words inside the sentences, the share that the document has elsewhere, in hundredths. */
function namesMet(sketch: Sketch, _: number, { vocabulary }: Survey): number | undefined {
  if (sketch.names.length === 0 || sketch.ink > 1500) return undefined
  let met = 0
  for (const name of sketch.names) {
    const number = numberOf(vocabulary, name)
    if (number >= 0 && spreadOf(vocabulary, number) > 1) met++
  }
  return Math.round((100 * met) / sketch.names.length)
}

/** What a stretch says again. */
export const repetition: readonly Cue[] = [
  fact(
    'repeats-first',
    'says the first line again',
    (s, at, d) => at > 0 && s.key !== '' && d.seen[at] === 0,
    true,
  ),
  fact(
    'within-first',
    'is a part of the first line',
    (s, at, d) =>
      at > 0 && s.ink > 5 && s.ink < 200 && (d.sketches[0] as Sketch).key.includes(s.key),
  ),
  fact(
    'first-within',
    'holds the first line',
    (s, at, d) =>
      at > 0 &&
      s.ink < 300 &&
      (d.sketches[0] as Sketch).ink > 5 &&
      s.key.includes((d.sketches[0] as Sketch).key),
  ),
  fact(
    'repeats-earlier',
    'stood before, word for word',
    (s, at, d) => at > 0 && s.ink < 300 && d.seen[at]! < at,
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
  figure(
    'said-elsewhere',
    'one other passage has #% of its words',
    [1, 15, 25, 35, 50, 65, 80],
    (s, at, d) => saidElsewhere(s, at, d)?.share,
  ),
  figure(
    'said-where',
    'the passage that says the same is # passages on',
    [-8, -3, -1, 0, 2, 4, 9],
    (s, at, d) => {
      const found = saidElsewhere(s, at, d)
      return found && found.share >= 25 ? found.where - at : undefined
    },
  ),
  fact(
    'within-above',
    'is a part of the one above',
    (s, at, d) => at > 1 && partOf(s, d.sketches[at - 1]),
    true,
  ),
  fact(
    'within-below',
    'the next begins with it',
    (s, at, d) =>
      s.ink > 3 && s.ink < 120 && (d.sketches[at + 1]?.text.startsWith(s.text) ?? false),
  ),
  figure(
    'after-repeat',
    'stands # passages after the repeated headline',
    [1, 2, 3, 4, 6],
    (_, at, d) => (d.repeatAt > 0 && at > d.repeatAt ? at - d.repeatAt : undefined),
  ),
  fact(
    'before-repeat',
    'stands between the headline and its repeat',
    (_, at, d) => at > 0 && at < d.repeatAt,
  ),
  fact('never-repeated', 'the headline is not repeated', (_, __, d) => d.repeatAt < 0),
]

let asked: { survey: Survey; at: number; found: ReturnType<typeof findElsewhere> } | undefined

/** As `findElsewhere`; two cues ask for the same place one after the other. */
function saidElsewhere(
  sketch: Sketch,
  at: number,
  survey: Survey,
): ReturnType<typeof findElsewhere> {
  if (asked?.survey !== survey || asked.at !== at) {
    asked = { survey, at, found: findElsewhere(sketch, at, survey) }
  }
  return asked.found
}

/** A word in more passages than this is everywhere. */
const everywhere = 24

/** Per passage, how many words it shares with the one that is asked about; nought between questions. */
let shared = new Uint16Array(0)
/** Per word, whether the passage that is asked about had it already; nought between questions. */
let counted = new Uint8Array(0)

/** The other passage that has most of a short passage's matter words, and how many of them in hundredths. */
function findElsewhere(
  sketch: Sketch,
  at: number,
  survey: Survey,
): { share: number; where: number } | undefined {
  if (sketch.matter.length < 3 || sketch.ink > 700 || at === 0) return undefined
  const { numbers, starts, places, from } = survey.vocabulary
  if (shared.length < survey.sketches.length) shared = new Uint16Array(survey.sketches.length * 2)
  if (counted.length < from.length) counted = new Uint8Array(from.length * 2)
  const end = starts[at + 1]!
  let best = 0
  let where = -1
  for (let i = starts[at]!; i < end; i++) {
    const word = numbers[i]!
    const last = from[word + 1]!
    // A word that is everywhere tells nothing.
    if (last - from[word]! > everywhere || counted[word]) continue
    counted[word] = 1
    for (let one = from[word]!; one < last; one++) {
      const place = places[one]!
      if (place === at || place === 0) continue
      const count = ++shared[place]!
      if (count > best) {
        best = count
        where = place
      }
    }
  }
  for (let i = starts[at]!; i < end; i++) {
    const word = numbers[i]!
    if (!counted[word]) continue
    counted[word] = 0
    for (let one = from[word]!; one < from[word + 1]!; one++) shared[places[one]!] = 0
  }
  return { share: Math.round((100 * best) / sketch.matter.length), where }
}

function partOf(sketch: Sketch, other: Sketch | undefined): boolean {
  return (
    other !== undefined &&
    sketch.ink > 3 &&
    sketch.ink < 200 &&
    other.ink < 400 &&
    (other.key || other.text.toLowerCase()).includes(sketch.key || sketch.text.toLowerCase())
  )
}
