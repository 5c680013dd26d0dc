import type { Article } from '../../article/article.ts'
import { markLength } from '../../article/drawn.ts'
import { findPlace, type Place } from '../../progress/place.ts'
import { toRanges } from '../ranges.ts'
import { dimBefore } from './dim.ts'
import { findReadingLine } from './line.ts'

// Faces, and far parts that are set only when they come near, move the text some frames after a scroll.
const framesToSettle = 10
const mostFrames = 120
const inputs = ['wheel', 'touchstart', 'pointerdown', 'keydown']

/**
 * Brings the sentence of a place to the reading line, with the lines before it dimmed for a moment.
 * Returns the way to let go; undefined where the sentence is no longer on the page: then nothing moves.
 */
export function resumeAt(
  container: HTMLElement,
  article: Article,
  place: Place,
): (() => void) | undefined {
  const at = findPlace(article.text, place)
  const passage = article.passages.find((one) => one.at === at)
  // A list's number, say, is no part of what is shown.
  const mark = passage ? markLength(passage.role, passage.text) : 0
  const [[sentence] = []] =
    at === undefined ? [] : toRanges(container, [{ at: at + mark, length: 1 }])
  if (!sentence) return undefined

  const { top, high } = findReadingLine()
  let frame = 0
  let still = 0
  let frames = 0
  const settle = () => {
    const off = sentence.getBoundingClientRect().top - (top - high / 4)
    const before = scrollY
    if (Math.abs(off) >= 1) scrollBy({ top: off, behavior: 'instant' })
    still = scrollY === before ? still + 1 : 0
    frames += 1
    if (still < framesToSettle && frames < mostFrames) frame = requestAnimationFrame(settle)
  }
  const release = () => cancelAnimationFrame(frame)
  for (const input of inputs) addEventListener(input, release, { passive: true, once: true })
  settle()
  // The keyboard and the screen reader go on from here.
  getSelection()?.setPosition(sentence.startContainer, sentence.startOffset)
  const undim = dimBefore(container, sentence)
  return () => {
    release()
    undim()
    for (const input of inputs) removeEventListener(input, release)
  }
}
