import { roles } from '../article/article.ts'
import { likeliest, marginals, tempered } from '../article/chain.ts'
import { run } from '../article/network.ts'
import { segment } from '../article/segment.ts'
import type { Weights } from '../article/weights.ts'
import type { Known } from './corpus.ts'
import type { Lesson } from './train.ts'

export interface Said {
  role: number
  text: string
  confidence: number
}

/** The part of a split a host belongs to: always the same, and never two for one host. */
export function foldOf(host: string, folds: number): number {
  let hash = 7
  for (let i = 0; i < host.length; i++) hash = (Math.imul(hash, 31) + host.charCodeAt(i)) >>> 0
  return ((hash >>> 7) + hash) % folds
}

/** What some weights take a document for. */
export function decide(known: Known, lesson: Lesson, { net, chain, temper }: Weights): Said[] {
  const { scores } = run(lesson.heard, net)
  const path = likeliest(scores, chain)
  const chances = marginals(
    scores.map((score) => score * temper),
    tempered(chain, temper),
  )
  const stretches = segment(known.text)
  return path.map((role, at) => ({
    role,
    text: stretches[at]!.text,
    confidence: chances[at * roles.length + role]!,
  }))
}
