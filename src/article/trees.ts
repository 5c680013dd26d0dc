import { roles } from './article.ts'
import { marginals, type Chain } from './chain.ts'
import { answers, cues, type Hearing } from './cues/index.ts'

const count = roles.length

/** Questions on the way from the root of a tree to an end; in a tree; and its ends. */
export const depth = 4
export const inTree = 2 ** depth - 1
export const ends = 2 ** depth

/**
 * Trees of small questions, grown one after the other, each to mend what those before it left wrong
 * (gradient boosting; Friedman, "Greedy function approximation", 2001). They take turns: one for each role.
 */
export interface Trees {
  /** Tree by question, level by level: what `toQuestion` makes of it, in one number, since trees are asked often. */
  questions: Uint32Array
  /** Tree by end, from no to yes: what it adds to the score of its role. */
  ends: Float32Array
}

/** Whether a fact, by its number, has this value at least. */
export function toQuestion(fact: number, least: number): number {
  return fact * 256 + least
}

/** The number of the fact that a question asks for. */
export function factAsked(question: number): number {
  return question >>> 8
}

/** More than any fact has: the answer is no. */
export const nothingAsked = toQuestion(0, 255)

/** What a fact is about. The facts are numbered so: each cue's step of the stretch, of the one above, of the one below, then the learned words. */
export const factPlaces = 3

/** How many facts there are beside so many learned words. */
export function factsWith(words: number): number {
  return factPlaces * cues.length + words
}

/** The facts of a stretch: steps of its cues and its neighbours', counted from 1, and 1 for each learned word that it holds. */
export function factsOf({ heard, steps }: Hearing, at: number, facts: Uint8Array): void {
  const width = cues.length
  facts.fill(0)
  const put = (place: number, from: number): void => {
    if (from >= 0 && from < heard.length)
      facts.set(steps.subarray(from * width, (from + 1) * width), place * width)
  }
  put(0, at)
  put(1, at - 1)
  put(2, at + 1)
  for (const number of heard[at]!) {
    if (number >= answers.length) facts[factPlaces * width + number - answers.length] = 1
  }
}

// Network and trees were taught each by itself: what both say together is surer than either. The shares
// were chosen on hosts held back.
export const networkShare = 0.6
const treeShare = 0.5
// What is surer than this the trees are not asked about, nor a role that is less likely: on hosts held back
// they changed nothing there.
const sure = 0.85
const outOfQuestion = 0.03

/**
 * Where the scores leave doubt, the trees are heard too. Says of which stretches. What they were not asked about
 * stays as far from the likeliest role as it was.
 */
export function hearTrees(
  scores: Float64Array,
  chain: Chain,
  hearing: Hearing,
  trees: Trees,
  words: number,
): Uint8Array {
  const chances = marginals(scores, chain)
  const facts = new Uint8Array(factsWith(words))
  const doubted = new Uint8Array(hearing.heard.length)
  for (let at = 0; at < doubted.length; at++) {
    const from = at * count
    let likeliest = 0
    for (let role = 1; role < count; role++) {
      if (chances[from + role]! > chances[from + likeliest]!) likeliest = role
    }
    if (chances[from + likeliest]! > sure) continue
    doubted[at] = 1
    factsOf(hearing, at, facts)
    const withTrees = (role: number): number =>
      networkShare * scores[from + role]! + treeShare * sumOf(facts, role, trees)
    const moved = withTrees(likeliest) - scores[from + likeliest]!
    for (let role = 0; role < count; role++) {
      const asked = chances[from + role]! >= outOfQuestion
      scores[from + role] = asked ? withTrees(role) : scores[from + role]! + moved
    }
  }
  return doubted
}

/** What the trees of a role say. */
function sumOf(facts: Uint8Array, role: number, { questions, ends: added }: Trees): number {
  let sum = 0
  const all = added.length / ends
  for (let tree = role; tree < all; tree += count) {
    const from = tree * inTree
    let at = 0
    for (let level = 0; level < depth; level++) {
      const question = questions[from + at]!
      at = next(at, question, facts[factAsked(question)]!)
    }
    sum += added[tree * ends + at - inTree]!
  }
  return sum
}

/** Where the answer to a question leads, by the fact that it asks for: to another, or past the last to an end. */
export function next(at: number, question: number, fact: number): number {
  return 2 * at + (fact >= (question & 255) ? 2 : 1)
}

/**
 * Adds to `pulls`, fact by fact, what the trees make of it for a role above the mean of the others: at each question
 * the answer moves what may be expected from there on, all ends below alike.
 */
export function addPulls(facts: Uint8Array, role: number, trees: Trees, pulls: Float32Array): void {
  for (const [tree, mean] of meansOf(trees).entries()) {
    const share = (tree % count === role ? 1 : 0) - 1 / count
    let at = 0
    for (let level = 0; level < depth; level++) {
      const question = trees.questions[tree * inTree + at]!
      const fact = factAsked(question)
      const then = next(at, question, facts[fact]!)
      pulls[fact]! += treeShare * share * (mean[then]! - mean[at]!)
      at = then
    }
  }
}

const allMeans = new WeakMap<Trees, Float32Array[]>()

/** Per tree, what is to be expected at each question and end. */
function meansOf(trees: Trees): Float32Array[] {
  const known = allMeans.get(trees)
  if (known) return known
  const all = Array.from({ length: trees.ends.length / ends }, (_, tree) => meansIn(tree, trees))
  allMeans.set(trees, all)
  return all
}

function meansIn(tree: number, { questions, ends: added }: Trees): Float32Array {
  const means = new Float32Array(inTree + ends)
  means.set(added.subarray(tree * ends, (tree + 1) * ends), inTree)
  for (let at = inTree - 1; at >= 0; at--) {
    const no = means[2 * at + 1]!
    const asked = questions[tree * inTree + at] !== nothingAsked
    means[at] = asked ? (no + means[2 * at + 2]!) / 2 : no
  }
  return means
}
