/** Marks ranges without a change to the page, one of them as the one to look at. Returns the way to take it back. */
export function drawMarks(ranges: Range[], current: Range | undefined): () => void {
  const highlights = 'highlights' in CSS ? CSS.highlights : undefined
  highlights?.set('found', new Highlight(...ranges.filter((range) => range !== current)))
  if (current) highlights?.set('found-here', new Highlight(current))
  return () => {
    highlights?.delete('found')
    highlights?.delete('found-here')
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
