import { roles } from '../article/article.ts'
import { parseWith } from '../article/parse.ts'
import type { Weights } from '../article/weights.ts'
import type { Known } from './corpus.ts'

/** What a passage was taken for, and how surely. */
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
export function decide(known: Known, weights: Weights): Said[] {
  return parseWith(weights, known.text).passages.map(({ role, from, to, confidence }) => ({
    role: roles.indexOf(role),
    text: known.text.slice(from, to),
    confidence,
  }))
}
