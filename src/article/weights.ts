import { answers } from './cues/index.ts'
import learned from './weights.json' with { type: 'json' }
import { roles } from './article.ts'

/** The learned numbers as stored: whole numbers, each worth `unit`. Rows are in the order of `roles`. */
export interface StoredWeights {
  unit: number
  start: number[]
  end: number[]
  /** From role (row) to role. */
  moves: number[][]
  cues: Record<string, number[]>
}

/** The learned numbers as the decoder reads them. */
export interface Weights {
  start: Float64Array
  end: Float64Array
  moves: Float64Array
  /** One row of role weights for each answer of the cues. */
  cues: Float32Array
}

/** Stored weights made ready; an answer that has none says nothing. */
export function toWeights(stored: StoredWeights): Weights {
  const scaled = (row: number[]): Float64Array => Float64Array.from(row, (one) => one * stored.unit)
  const cues = new Float32Array(answers.length * roles.length)
  for (const [number, answer] of answers.entries()) {
    const row = stored.cues[answer.name]
    if (row) cues.set(scaled(row), number * roles.length)
  }
  return {
    start: scaled(stored.start),
    end: scaled(stored.end),
    moves: scaled(stored.moves.flat()),
    cues,
  }
}

let ready: Weights | undefined

/** The weights that come with Galley. */
export function ownWeights(): Weights {
  ready ??= toWeights(learned)
  return ready
}
