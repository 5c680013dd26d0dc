import { roles, type Reason, type Role } from './article.ts'
import { likeliest, marginals } from './chain.ts'
import { answers, hear } from './cues/index.ts'
import type { Survey } from './survey.ts'
import type { Weights } from './weights.ts'

/** What a stretch was taken for, how surely, and why. */
export interface Decision {
  role: Role
  confidence: number
  reasons: Reason[]
}

const count = roles.length
const reasonsKept = 5

/**
 * Decides every stretch of a document at once. `given` holds the roles that are settled already,
 * by a mark in the text or by a correction: the rest is decided around them.
 */
export function label(
  survey: Survey,
  weights: Weights,
  given: readonly (Role | undefined)[] = [],
): Decision[] {
  if (survey.sketches.length === 0) return []
  const heard = hear(survey)
  const scores = score(heard, weights)
  for (const [at, role] of given.entries()) if (role) settle(scores, at, role)
  const path = likeliest(scores, weights)
  const chances = marginals(scores, weights)
  return path.map((role, at) => ({
    role: roles[role] as Role,
    confidence: Math.round(1000 * (chances[at * count + role] as number)) / 1000,
    reasons: given[at]
      ? [{ cue: 'given', weight: 0, says: 'is marked so' }]
      : reasons(heard[at] as number[], role, weights),
  }))
}

/** For each stretch and role the sum of the weights of the answers heard. */
export function score(heard: readonly number[][], weights: Weights): Float64Array {
  const scores = new Float64Array(heard.length * count)
  for (let at = 0; at < heard.length; at++) {
    const numbers = heard[at] as number[]
    const row = at * count
    for (let i = 0; i < numbers.length; i++) {
      const start = (numbers[i] as number) * count
      for (let role = 0; role < count; role++) scores[row + role]! += weights.cues[start + role]!
    }
  }
  return scores
}

function settle(scores: Float64Array, at: number, role: Role): void {
  for (let other = 0; other < count; other++) {
    if (roles[other] !== role) scores[at * count + other] = -1e6
  }
}

/** The answers that spoke most for a role, measured against what they said for the others on average. */
function reasons(heard: readonly number[], role: number, weights: Weights): Reason[] {
  const found: { number: number; weight: number }[] = []
  for (const number of heard) {
    let mean = 0
    for (let other = 0; other < count; other++)
      mean += weights.cues[number * count + other]! / count
    const weight = weights.cues[number * count + role]! - mean
    if (weight > 0.05) found.push({ number, weight })
  }
  found.sort((a, b) => b.weight - a.weight)
  return found.slice(0, reasonsKept).map(({ number, weight }) => {
    const answer = answers[number]
    return {
      cue: answer?.name ?? '',
      weight: Math.round(weight * 100) / 100,
      says: answer?.says ?? '',
    }
  })
}
