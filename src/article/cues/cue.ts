import type { Sketch } from '../sketch.ts'
import type { Survey } from '../survey.ts'

/** One small measurement of a stretch in its document. */
export interface Cue {
  name: string
  /** What a reader is told when it speaks; `#` stands for the bounds of its step. */
  says: string
  /** Yes or no, or a figure that `steps` cuts into ranges; undefined where there is nothing to measure. */
  measure: (sketch: Sketch, at: number, survey: Survey) => boolean | number | undefined
  /** The lower bounds of all ranges but the first. */
  steps?: readonly number[]
  /** Also heard by the stretch before and the one after. */
  near?: true
}

/** A figure cut into ranges. */
export function figure(
  name: string,
  says: string,
  steps: readonly number[],
  measure: (sketch: Sketch, at: number, survey: Survey) => number | undefined,
  near?: true,
): Cue {
  return near ? { name, says, steps, measure, near } : { name, says, steps, measure }
}

/** A yes or no. */
export function fact(
  name: string,
  says: string,
  measure: (sketch: Sketch, at: number, survey: Survey) => boolean,
  near?: true,
): Cue {
  return near ? { name, says, measure, near } : { name, says, measure }
}
