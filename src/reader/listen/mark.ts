import type { RefObject } from 'react'
import type { Player } from '../../speech/player.ts'
import type { Line } from '../../speech/script.ts'
import { drawHighlight, eraseHighlight } from '../highlights.ts'
import { toRanges } from '../ranges.ts'

const name = 'spoken'

/** Marks the line that is said, without a change to the page, and keeps it in view. Returns the way to stop. */
export function markSpoken(
  player: Player,
  script: readonly Line[],
  container: RefObject<HTMLElement | null>,
): () => void {
  let shown = -1

  function mark(): void {
    const { phase, index } = player.progress.get()
    const line = script[index]
    if (phase === 'ended') eraseHighlight(name)
    if (!line || !container.current || phase === 'ended' || index === shown) return
    shown = index
    const [[range] = []] = toRanges(container.current, [line])
    if (!range) return
    drawHighlight(name, [range])
    if (phase === 'speaking') keepInView(range)
  }

  const unfollow = player.progress.subscribe(mark)
  return () => {
    unfollow()
    eraseHighlight(name)
  }
}

// What the bar and the strip leave free of the window. A line that is in it stays where it is.
function keepInView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect()
  const first = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  if (top >= first && bottom <= innerHeight * 0.8) return
  scrollTo({ top: scrollY + top - innerHeight / 3, behavior: 'instant' })
}
