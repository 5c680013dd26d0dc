import { takeFocus } from '../ui/take-focus.ts'
import { beginSelection } from './begin-selection.ts'

// What is read one after the other: the header and the body, not the meta nor what is folded away.
const passages = 'article > header [data-at], article > div [data-at]'

// What stands within about a line of where reading begins stands there, in px.
const near = 30

/** The passage that reading is at: the one with the focus while that is in view, else the first that is. */
export function findInView(): HTMLElement | undefined {
  const { elements, focused, line } = look()
  return elements[focused] ?? elements[findFirst(elements, (top) => top > line - near)]
}

/**
 * Moves to the next passage of the article, or with -1 to the one before: it takes the focus and
 * stands where reading begins, under the bar. Nothing happens where there is no further one.
 */
export function stepPassage(by: 1 | -1): void {
  const { elements, focused, line } = look()
  const next =
    focused >= 0
      ? focused + by
      : by > 0
        ? findFirst(elements, (top) => top > line + near)
        : findFirst(elements, (top) => top >= line - near) - 1
  const element = elements[next]
  if (!element) return
  takeFocus(element)
  // The caret comes along, to select from.
  getSelection()?.setPosition(element, 0)
  addEventListener('keydown', beginSelection)
  element.scrollIntoView()
}

function look() {
  const elements = [...document.querySelectorAll<HTMLElement>(passages)]
  const { scrollPaddingTop } = getComputedStyle(document.documentElement)
  const focused = elements.findIndex((element) => element === document.activeElement)
  return {
    elements,
    focused: focused >= 0 && isInView(elements[focused]!) ? focused : -1,
    /** Where reading begins, in px from the top of the window. */
    line: Number.parseFloat(scrollPaddingTop) || 0,
  }
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

// They stand one below the other: a handful of them is looked at, however long the article is.
function findFirst(elements: readonly Element[], isPast: (top: number) => boolean): number {
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isPast(elements[middle]!.getBoundingClientRect().top)) high = middle
    else low = middle + 1
  }
  return low
}
