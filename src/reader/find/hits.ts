import { drawHighlight, eraseHighlight } from '../highlights.ts'

/** Draws what was found without a change to the page, one of them as the one to look at. Returns the way to take it back. */
export function drawHits(ranges: Range[], current: Range | undefined): () => void {
  const others = ranges.filter((range) => range !== current)
  drawHighlight('found', others)
  drawHighlight('found-here', current ? [current] : [])
  return () => {
    eraseHighlight('found')
    eraseHighlight('found-here')
  }
}

/** Brings a range to the upper third of the window, where reading goes on; opens what it is folded into. */
export function goTo(range: Range): void {
  range.startContainer.parentElement?.closest('details')?.setAttribute('open', '')
  const { top, height } = range.getBoundingClientRect()
  scrollTo({ top: scrollY + top + height / 2 - innerHeight / 3, behavior: 'instant' })
  // The keyboard and the screen reader go on from here.
  getSelection()?.setPosition(range.startContainer, range.startOffset)
}
