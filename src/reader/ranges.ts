import type { Span } from '../article/article.ts'

/** A passage on the page, and where it stands in the article's text. */
interface Shown extends Span {
  element: HTMLElement
}

/** The passages on the page, in the order in which they stand on it. */
export function listShown(root: ParentNode): Shown[] {
  return [...root.querySelectorAll<HTMLElement>('[data-at]')].map((element) => ({
    element,
    at: Number(element.dataset['at']),
    length: element.textContent.length,
  }))
}

/** Each span as ranges on the page, one for each passage that it runs through; none where it is not on it. */
export function toRanges(root: ParentNode, spans: readonly Span[]): Range[][] {
  const shown = listShown(root).sort((a, b) => a.at - b.at)
  return spans.map(({ at, length }) => {
    const ranges: Range[] = []
    for (let index = findHolder(shown, at); index < shown.length; index += 1) {
      const passage = shown[index]!
      if (passage.at >= at + length) break
      const from = Math.max(0, at - passage.at)
      const to = Math.min(at + length - passage.at, passage.length)
      if (from < to) ranges.push(toRange(passage.element, from, to))
    }
    return ranges
  })
}

// The last passage that begins at a place or before it. There may be a thousand, and as many places.
function findHolder(shown: readonly Shown[], at: number): number {
  let low = 0
  let high = shown.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (shown[middle]!.at <= at) low = middle
    else high = middle
  }
  return low
}

function toRange(element: HTMLElement, from: number, to: number): Range {
  const range = document.createRange()
  range.setStart(...findCharacter(element, from))
  const [last, offset] = findCharacter(element, to - 1)
  range.setEnd(last, offset + 1)
  return range
}

// The characters on screen count as in the text, in however many pieces they are set.
function findCharacter(element: HTMLElement, at: number): [Text, number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let left = at
  let node = walker.nextNode() as Text
  while (left >= node.length) {
    left -= node.length
    node = walker.nextNode() as Text
  }
  return [node, left]
}

/** Ranges in the order of the page, which may be another than the text's. */
export function inPageOrder(ranges: readonly Range[]): Range[] {
  return [...ranges].sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
}

/** The element of the passage that a node of the page is in. */
export function passageOf(node: Node | undefined): HTMLElement | null | undefined {
  const element = node instanceof Element ? node : node?.parentElement
  return element?.closest<HTMLElement>('[data-at]')
}

/** Where in the article's text a place in the page is, such as an end of a selection; undefined outside its passages. */
export function toOffset(node: Node, offset: number): number | undefined {
  const passage = passageOf(node)
  if (!passage) return undefined
  const before = document.createRange()
  before.selectNodeContents(passage)
  before.setEnd(node, offset)
  return Number(passage.dataset['at']) + before.toString().length
}
