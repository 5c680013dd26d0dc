import { drawHighlight, eraseHighlight } from '../highlights.ts'
import { landAt } from '../landing.ts'

/** Draws what was found without a change to the page. Returns the way to take it back. */
export function drawHits(ranges: Range[]): () => void {
  drawHighlight('found', ranges)
  return () => eraseHighlight('found')
}

/** Draws the one to look at over the others: what is drawn later lies above. Returns the way to take it back. */
export function drawCurrent(range: Range): () => void {
  drawHighlight('found-here', [range])
  return () => eraseHighlight('found-here')
}

/** Brings a range to the upper third of the window, where reading goes on; opens what it is folded into. */
export function goTo(range: Range): void {
  range.startContainer.parentElement?.closest('details')?.setAttribute('open', '')
  const { top, height } = range.getBoundingClientRect()
  scrollTo({ top: scrollY + top + height / 2 - innerHeight / 3, behavior: 'instant' })
  landAt(scrollY)
  // The keyboard and the screen reader go on from here.
  getSelection()?.setPosition(range.startContainer, range.startOffset)
}
