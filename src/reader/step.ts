// What is read one after the other: the header and the body, not the meta nor what is folded away.
const passages = 'article > header [data-at], article > div [data-at]'

// What stands within about a line of where reading begins stands there, in px.
const near = 30

/**
 * Moves to the next passage of the article, or with -1 to the one before: it takes the focus and
 * stands where reading begins, under the bar. From the passage that has the focus while that is in
 * view, else from the first that is. Nothing happens where there is no further one.
 */
export function stepPassage(by: 1 | -1): void {
  const elements = [...document.querySelectorAll<HTMLElement>(passages)]
  const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  const focused = elements.findIndex((element) => element === document.activeElement)
  const next =
    focused >= 0 && isInView(elements[focused]!)
      ? focused + by
      : by > 0
        ? findFirst(elements, (top) => top > line + near)
        : findFirst(elements, (top) => top >= line - near) - 1
  const element = elements[next]
  if (!element) return
  if (!element.matches(':any-link, button, [tabindex]')) element.tabIndex = -1
  element.focus({ preventScroll: true })
  element.scrollIntoView()
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
