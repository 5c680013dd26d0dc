import { expect, test } from 'vitest'
import { roles } from '../../src/article/article.ts'
import { marginals } from '../../src/article/chain.ts'
import { answers, cues, hear } from '../../src/article/cues/index.ts'
import { hashOf } from '../../src/article/hash.ts'
import { survey } from '../../src/article/survey.ts'
import {
  addPulls,
  ends,
  factAsked,
  factsOf,
  factsWith,
  hearTrees,
  inTree,
  nothingAsked,
  toQuestion,
  type Trees,
} from '../../src/article/trees.ts'
import { toStored, toWeights, toWords, ownWeights } from '../../src/article/weights.ts'

const count = roles.length
const role = (name: (typeof roles)[number]) => roles.indexOf(name)
const cue = (name: string) => cues.findIndex((one) => one.name === name)
const words = toWords([hashOf('harbour'), hashOf('fog')])

const texts = ['The harbour: a view', 'Fog', 'The ferry left at noon, and nobody waved.']
const hearing = hear(
  survey(texts.map((text, at) => ({ text, from: at, to: at + 1, above: 1, lines: 1, indent: 0 }))),
  words,
)
const flat = {
  start: new Float64Array(count),
  end: new Float64Array(count),
  moves: new Float64Array(count * count),
}

/** One tree a role, of which that of one role asks one question. */
function oneQuestion(asked: number, question: number, no: number, yes: number): Trees {
  const trees = {
    questions: new Uint32Array(count * inTree).fill(nothingAsked),
    ends: new Float32Array(count * ends),
  }
  trees.questions[asked * inTree] = question
  trees.ends[asked * ends] = no
  trees.ends[asked * ends + ends / 2] = yes
  return trees
}

test('the facts of a stretch are its own steps, those of its neighbours, and its learned words', () => {
  const facts = new Uint8Array(factsWith(words.size))
  const width = cues.length
  const [colon, stop] = [cue('colon-inside'), cue('ends-in-stop')]
  factsOf(hearing, 0, facts)
  expect(facts[colon]).toBe(1)
  expect([facts[width + colon], facts[2 * width + colon]]).toEqual([0, 0])
  expect([...facts.subarray(3 * width)]).toEqual([1, 0])
  factsOf(hearing, 1, facts)
  expect([facts[colon], facts[width + colon], facts[2 * width + colon]]).toEqual([0, 1, 0])
  expect([facts[stop], facts[width + stop], facts[2 * width + stop]]).toEqual([0, 0, 1])
  expect([...facts.subarray(3 * width)]).toEqual([0, 1])
})

test('where there is doubt the trees decide, where there is none they are not asked', () => {
  const caption = role('caption')
  const trees = oneQuestion(caption, toQuestion(cue('colon-inside'), 1), -4, 8)
  const scores = new Float64Array(texts.length * count)
  // The first two could be caption or heading, the third is a paragraph beyond doubt.
  for (const at of [0, 1]) {
    scores.fill(-9, at * count, (at + 1) * count)
    scores[at * count + caption] = 0
    scores[at * count + role('heading')] = 0.2
  }
  scores[2 * count + role('paragraph')] = 20
  const sure = scores.slice(2 * count)
  expect([...hearTrees(scores, flat, hearing, trees, words.size)]).toEqual([1, 1, 0])
  const chances = marginals(scores, flat)
  expect(chances[caption]).toBeGreaterThan(0.9)
  expect(chances[count + caption]).toBeLessThan(0.2)
  expect(scores.slice(2 * count)).toEqual(sure)
})

test('a role that is out of the question stays as far from the likeliest as it was', () => {
  const trees = oneQuestion(role('heading'), toQuestion(cue('colon-inside'), 1), 0, 5)
  const scores = new Float64Array(texts.length * count)
  scores[role('caption')] = 8
  scores[role('heading')] = 7.5
  hearTrees(scores, flat, hearing, trees, words.size)
  expect(scores[role('caption')]! - scores[role('date')]!).toBeCloseTo(8)
})

test('a question pulls as far as its answer moves what is to be expected', () => {
  const [caption, colon] = [role('caption'), cue('colon-inside')]
  const trees = oneQuestion(caption, toQuestion(colon, 1), -1, 3)
  const facts = new Uint8Array(factsWith(words.size))
  factsOf(hearing, 0, facts)
  const pulls = new Float32Array(facts.length)
  addPulls(facts, caption, trees, pulls)
  const share = 0.5 * (1 - 1 / count)
  expect(pulls[colon]).toBeCloseTo(share * 2)
  expect(pulls.filter((pull) => pull !== 0)).toHaveLength(1)
})

test('trees are stored by the names of their cues: a cue that is gone is answered by no', () => {
  const weights = ownWeights()
  const stored = toStored(weights)
  expect(toWeights(stored).trees.questions).toEqual(weights.trees.questions)
  const gone = { ...stored, trees: { ...stored.trees, cues: stored.trees.cues.map(() => 'gone') } }
  const width = cues.length
  const asked = toWeights(gone).trees.questions.filter((one) => one !== nothingAsked)
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.every((question) => factAsked(question) >= 3 * width)).toBe(true)
})

test('no cue has more steps than trees can tell apart', () => {
  const steps = cues.map((one) => (one.steps?.length ?? 0) + 1)
  expect(Math.max(...steps)).toBeLessThan(16)
  expect(answers.length).toBeGreaterThan(cues.length)
})
