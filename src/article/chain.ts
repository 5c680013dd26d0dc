import { roles } from './article.ts'

const count = roles.length

/** How likely a role is to open a document, to close it, and to follow another. */
export interface Chain {
  start: Float64Array
  end: Float64Array
  /** From role (row) to role. */
  moves: Float64Array
}

/** The likeliest row of roles for a row of scores (Viterbi). Scores of minus infinity are never chosen. */
export function likeliest(scores: Float64Array, chain: Chain): number[] {
  const length = scores.length / count
  if (length === 0) return []
  const best = new Float64Array(length * count)
  const from = new Uint8Array(length * count)
  for (let role = 0; role < count; role++) best[role] = scores[role]! + chain.start[role]!
  for (let at = 1; at < length; at++) {
    for (let role = 0; role < count; role++) {
      let top = -Infinity
      let source = 0
      for (let before = 0; before < count; before++) {
        const score = best[(at - 1) * count + before]! + chain.moves[before * count + role]!
        if (score > top) {
          top = score
          source = before
        }
      }
      best[at * count + role] = top + scores[at * count + role]!
      from[at * count + role] = source
    }
  }
  let role = 0
  let top = -Infinity
  for (let last = 0; last < count; last++) {
    const score = best[(length - 1) * count + last]! + chain.end[last]!
    if (score > top) {
      top = score
      role = last
    }
  }
  const path: number[] = []
  for (let at = length - 1; at >= 0; at--) {
    path.push(role)
    role = from[at * count + role]!
  }
  return path.toReversed()
}

/** For each place and role the probability that the place has the role (forward-backward). */
export function marginals(scores: Float64Array, chain: Chain): Float64Array {
  return forwardBackward(scores, chain).marginals
}

export interface Chances {
  marginals: Float64Array
  forward: Float64Array
  backward: Float64Array
  /** The logarithm of the sum over all rows of roles. */
  total: number
}

/** Forward-backward in logarithms of base e, place by place scaled, so that length does not matter. */
export function forwardBackward(scores: Float64Array, chain: Chain): Chances {
  const length = scores.length / count
  const forward = new Float64Array(length * count)
  const backward = new Float64Array(length * count)
  const found = new Float64Array(length * count)
  const moves = chain.moves.map(Math.exp)
  const raised = new Float64Array(length * count)
  let total = 0
  for (let at = 0; at < length; at++) {
    let top = -Infinity
    for (let role = 0; role < count; role++) top = Math.max(top, scores[at * count + role]!)
    let sum = 0
    for (let role = 0; role < count; role++) {
      let inward = 0
      if (at === 0) inward = Math.exp(chain.start[role]!)
      else {
        for (let before = 0; before < count; before++) {
          inward += forward[(at - 1) * count + before]! * moves[before * count + role]!
        }
      }
      raised[at * count + role] = Math.exp(scores[at * count + role]! - top)
      const value = inward * raised[at * count + role]!
      forward[at * count + role] = value
      sum += value
    }
    for (let role = 0; role < count; role++) forward[at * count + role]! /= sum
    total += Math.log(sum) + top
  }
  let last = 0
  for (let role = 0; role < count; role++) {
    backward[(length - 1) * count + role] = Math.exp(chain.end[role]!)
    last += forward[(length - 1) * count + role]! * backward[(length - 1) * count + role]!
  }
  total += Math.log(last)
  for (let at = length - 2; at >= 0; at--) {
    for (let role = 0; role < count; role++) {
      raised[(at + 1) * count + role]! *= backward[(at + 1) * count + role]!
    }
    let sum = 0
    for (let role = 0; role < count; role++) {
      let outward = 0
      for (let after = 0; after < count; after++) {
        outward += moves[role * count + after]! * raised[(at + 1) * count + after]!
      }
      backward[at * count + role] = outward
      sum += outward
    }
    for (let role = 0; role < count; role++) backward[at * count + role]! /= sum
  }
  for (let at = 0; at < length; at++) {
    let sum = 0
    for (let role = 0; role < count; role++) {
      sum += found[at * count + role] = forward[at * count + role]! * backward[at * count + role]!
    }
    for (let role = 0; role < count; role++) found[at * count + role]! /= sum
  }
  return { marginals: found, forward, backward, total }
}

/** A chain whose preferences are weaker or stronger by a factor. */
export function tempered({ start, end, moves }: Chain, temper: number): Chain {
  const times = (one: number): number => one * temper
  return { start: start.map(times), end: end.map(times), moves: moves.map(times) }
}
