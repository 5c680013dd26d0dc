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

/** Where in the article's text a place in the page is, such as an end of a selection; undefined outside its passages. */
export function toOffset(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const holder = element?.closest<HTMLElement>('[data-at]')
  if (!holder) return undefined
  const before = document.createRange()
  before.selectNodeContents(holder)
  before.setEnd(node, offset)
  return Number(holder.dataset['at']) + before.toString().length
}
