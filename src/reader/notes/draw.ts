import { marks, type Mark } from '../../annotations/highlight.ts'

/** Ranges to be marked, by how. */
export type Drawing = Partial<Record<Mark, Range[]>>

/** Draws marks without a change to the page, in the place of those drawn before. */
export function drawMarks(drawing: Drawing): void {
  const { highlights } = CSS
  for (const mark of marks) {
    const ranges = drawing[mark] ?? []
    if (ranges.length > 0) highlights.set(`mark-${mark}`, new Highlight(...ranges))
    else highlights.delete(`mark-${mark}`)
  }
}

/** Whether the browser can draw marks. One that can't shows the notes, and lists what is marked. */
export const canDraw = typeof CSS !== 'undefined' && 'highlights' in CSS
