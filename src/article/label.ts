import { roles, type Reason, type Role } from './article.ts'
import { likeliest, marginals, tempered } from './chain.ts'
import { hear } from './cues/index.ts'
import { run } from './network.ts'
import { toReasons } from './reasons.ts'
import { hearTrees } from './trees.ts'
import type { Survey } from './survey.ts'
import type { Weights } from './weights.ts'

/** What a stretch was taken for, how surely, and on request why. */
export interface Decision {
  role: Role
  confidence: number
  reasons?: Reason[]
}

/** A role that is settled before anything is weighed, and what settled it. */
export interface Given {
  role: Role
  by: keyof typeof settlers
}

/** What may settle a role, and how a reader is told so. */
export const settlers = {
  corrected: 'was corrected',
  marked: 'is marked so in the text',
  first: 'is the first line',
  above: 'stands above the article, as on every page of a site',
  leads: 'leads up to the headline',
}

const count = roles.length
/** The score of a role that is out of the question. */
export const never = -1e6

/** How likely a role must be to be taken; else the stretch stays in the text as a paragraph, and the reader loses nothing. */
const least: Partial<Record<Role, number>> = {
  teaser: 0.5,
  quote: 0.5,
  // It can still be unfolded.
  boilerplate: 0.4,
  // It stays where it stood. On hosts held back what is called a third sure of being one is one at times, and a
  // paragraph never.
  caption: 0.3,
}
// The headline of another article leaves the text: where so many paragraphs are still to come, it must be likelier yet.
const leastAmidText = 0.6
const amidText = 3
// A heading parts the text, a caption does not: where one is nearly as likely, it is the lesser fault.
const nearly = 0.7
const paragraph = roles.indexOf('paragraph')
const caption = roles.indexOf('caption')

/** How likely a role must be to be taken, here or with much text still to come. */
function leastFor(role: Role, amid: boolean): number {
  return role === 'teaser' && amid ? leastAmidText : (least[role] ?? 0)
}

/**
 * Decides every stretch of a document at once. `given` holds the roles that are settled already,
 * by a mark in the text or by a correction: the rest is decided around them. With `reasons` every
 * decision says why.
 */
export function label(
  survey: Survey,
  weights: Weights,
  given: readonly (Given | undefined)[] = [],
  reasons = false,
): Decision[] {
  if (survey.sketches.length === 0) return []
  const { net, chain, temper, words, trees } = weights
  const hearing = hear(survey, words)
  const activity = run(hearing.heard, net)
  const { scores } = activity
  settle(scores, given)
  const doubted = hearTrees(scores, chain, hearing, trees, words.size)
  const path = likeliest(scores, chain)
  const chances = marginals(
    scores.map((score) => score * temper),
    tempered(chain, temper),
  )
  return path.map((likeliest, at) => {
    const chanceOf = (role: number): number => chances[at * count + role]!
    const settled = given[at]
    const amid = survey.longFrom[at + 1]! >= amidText
    const unsure = chanceOf(likeliest) < leastFor(roles[likeliest]!, amid)
    const isHeading = roles[likeliest] === 'heading'
    const instead =
      isHeading && chanceOf(caption) > nearly * chanceOf(likeliest) ? caption : likeliest
    const role = settled ? likeliest : unsure ? paragraph : instead
    const decision: Decision = {
      role: roles[role]!,
      confidence: Math.round(1000 * chanceOf(role)) / 1000,
    }
    if (reasons) {
      decision.reasons = settled
        ? toDecision(settled, true).reasons!
        : toReasons(at, role, {
            weights,
            hearing,
            activity,
            // What the trees were not asked they have no part in.
            trees: doubted[at] ? trees : undefined,
            text: survey.sketches[at]!.text,
          })
    }
    return decision
  })
}

/** What is settled, as a decision that nothing speaks against. */
export function toDecision({ role, by }: Given, reasons = false): Decision {
  const decision: Decision = { role, confidence: 1 }
  if (reasons) decision.reasons = [{ cue: by, weight: 0, says: settlers[by] }]
  return decision
}

/** Leaves settled roles no rival in the scores; and an article has one headline. */
export function settle(scores: Float64Array, given: readonly (Given | undefined)[]): void {
  const titled = given.some((one) => one?.role === 'headline')
  for (let at = 0; at < scores.length / count; at++) {
    const firm = given[at]?.role
    for (let role = 0; role < count; role++) {
      const barred = firm ? roles[role] !== firm : titled && roles[role] === 'headline'
      if (barred) scores[at * count + role] = never
    }
  }
}
