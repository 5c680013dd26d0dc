import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Article } from '../../article/article.ts'
import { marks, type Mark } from '../../annotations/highlight.ts'
import type { Placed } from '../../annotations/placed.ts'
import { drawHighlight } from '../highlights.ts'
import { inPageOrder, toRanges } from '../ranges.ts'

export type Pieces = ReadonlyMap<string, readonly Range[]>

/** Draws the highlights into the page; gives where each stands on it, by its id, in the order of the page. */
export function useMarks(
  container: RefObject<HTMLElement | null>,
  article: Article,
  placed: readonly Placed[],
): Pieces {
  const [pieces, setPieces] = useState<Pieces>(new Map())
  // A note that is written leaves the marks alone.
  const drawn = placed
    .map(({ highlight: { id, mark }, places }) => [
      id,
      mark,
      ...(places ?? []).map(({ at, length }) => `${at} ${length}`),
    ])
    .join()

  useLayoutEffect(() => {
    if (!container.current) return
    const start = performance.now()
    const ranges = toRanges(
      container.current,
      placed.flatMap(({ places }) => places ?? []),
    )
    const drawing: Drawing = {}
    const next = new Map<string, Range[]>()
    let first = 0
    for (const { highlight, places } of placed) {
      if (!places) continue
      const ofThis = inPageOrder(ranges.slice(first, (first += places.length)).flat())
      next.set(highlight.id, ofThis)
      ;(drawing[highlight.mark] ??= []).push(...ofThis)
    }
    drawMarks(drawing)
    performance.measure('galley:marks', { start })
    setPieces(next)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is drawn says all that counts of what is placed
  }, [container, article, drawn])

  useLayoutEffect(() => () => drawMarks({}), [])
  return pieces
}

/** Ranges to be marked, by how. */
type Drawing = Partial<Record<Mark, Range[]>>

/** Draws marks without a change to the page, in the place of those drawn before. */
function drawMarks(drawing: Drawing): void {
  for (const mark of marks) drawHighlight(`mark-${mark}`, drawing[mark] ?? [])
}
