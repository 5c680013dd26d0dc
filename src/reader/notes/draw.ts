import { marks, type Mark } from '../../annotations/highlight.ts'
import { drawHighlight } from '../highlights.ts'

/** Ranges to be marked, by how. */
export type Drawing = Partial<Record<Mark, Range[]>>

/** Draws marks without a change to the page, in the place of those drawn before. */
export function drawMarks(drawing: Drawing): void {
  for (const mark of marks) drawHighlight(`mark-${mark}`, drawing[mark] ?? [])
}
