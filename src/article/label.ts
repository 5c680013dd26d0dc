import { roles, type Reason, type Role } from './article.ts'
import { likeliest, marginals, tempered } from './chain.ts'
import { hear } from './cues/index.ts'
import { run } from './network.ts'
import { toReasons } from './reasons.ts'
import type { Survey } from './survey.ts'
import type { Weights } from './weights.ts'

/** What a stretch was taken for, how surely, and why. */
export interface Decision {
  role: Role
  confidence: number
  reasons: Reason[]
}

const count = roles.length
const never = -1e6

/**
 * Decides every stretch of a document at once. `given` holds the roles that are settled already,
 * by a mark in the text or by a correction: the rest is decided around them.
 */
export function label(
  survey: Survey,
  { net, chain, temper }: Weights,
  given: readonly (Role | undefined)[] = [],
): Decision[] {
  if (survey.sketches.length === 0) return []
  const heard = hear(survey)
  const activity = run(heard, net)
  const { scores } = activity
  for (const [at, role] of given.entries()) if (role) settle(scores, at, role)
  if (given.includes('headline')) forbidOthers(scores, given)
  const path = likeliest(scores, chain)
  const chances = marginals(
    scores.map((score) => score * temper),
    tempered(chain, temper),
  )
  return path.map((role, at) => ({
    role: roles[role]!,
    confidence: Math.round(1000 * chances[at * count + role]!) / 1000,
    reasons: given[at]
      ? [{ cue: 'given', weight: 0, says: 'is marked so' }]
      : toReasons(heard[at]!, at, role, activity, net),
  }))
}

/** An article has one headline. */
function forbidOthers(scores: Float64Array, given: readonly (Role | undefined)[]): void {
  const headline = roles.indexOf('headline')
  for (let at = 0; at < scores.length / count; at++) {
    if (given[at] !== 'headline') scores[at * count + headline] = never
  }
}

function settle(scores: Float64Array, at: number, role: Role): void {
  for (let other = 0; other < count; other++) {
    if (roles[other] !== role) scores[at * count + other] = never
  }
}
