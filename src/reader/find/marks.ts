/** A stretch of an article's text. */
export interface Stretch {
  at: number
  length: number
}

/** The stretches as ranges in the elements that show them; undefined for what is not on the page. */
export function toRanges(root: ParentNode, stretches: Stretch[]): (Range | undefined)[] {
  const shown = [...root.querySelectorAll<HTMLElement>('[data-at]')]
    .map((element) => ({ element, at: Number(element.dataset['at']) }))
    .sort((a, b) => a.at - b.at)
  return stretches.map(({ at, length }) => {
    const holder = shown.findLast((candidate) => candidate.at <= at)
    return holder && toRange(holder.element, at - holder.at, length)
  })
}

function toRange(element: HTMLElement, from: number, length: number): Range | undefined {
  const start = findPlace(element, from)
  const end = findPlace(element, from + length, true)
  if (!start || !end) return undefined
  const range = document.createRange()
  range.setStart(...start)
  range.setEnd(...end)
  return range
}

// The characters on screen count as in the text, in however many pieces they are set.
function findPlace(element: HTMLElement, at: number, isEnd = false): [Text, number] | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let left = at
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text
    if (left < length || (isEnd && left === length)) return [node as Text, left]
    left -= length
  }
  return undefined
}

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
