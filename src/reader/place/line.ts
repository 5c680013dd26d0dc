import type { Article } from '../../article/article.ts'
import { toPlace, type Place } from '../../progress/place.ts'
import { findCaret } from '../../settings/caret.ts'
import { toOffset } from '../ranges.ts'

// So many lines below the bar one reads, or goes on with reading: the lines before are seen too.
const linesAbove = 3
// Between passages and at captions there may be no letter on that line: look further down.
const steps = 6

/** How far down the window the line is at which reading goes on, and how high a line is, in px. */
export function findReadingLine(): { top: number; high: number } {
  const bar = document.querySelector('header')?.offsetHeight ?? 0
  const text = document.querySelector('article [data-at]:is(p, li)')
  const high = text ? Number.parseFloat(getComputedStyle(text).lineHeight) : 30
  return { top: bar + linesAbove * high, high }
}

/** The sentence on the reading line; undefined where the text is not there. */
export function findReadingPlace(container: HTMLElement, article: Article): Place | undefined {
  const { top, high } = findReadingLine()
  const { left, width } = container.getBoundingClientRect()
  for (let step = 0; step < steps; step += 1) {
    const y = top + step * high
    const found = findCaret(left + width / 2, y)
    const at = found && container.contains(found.node) && toOffset(found.node, found.offset)
    const passage =
      typeof at === 'number' &&
      article.passages.findLast((one) => one.at <= at && at <= one.at + one.text.length)
    if (passage) return toPlace(passage, at, article.language)
  }
  return undefined
}
