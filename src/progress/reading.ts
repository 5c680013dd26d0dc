import { time } from '../words/index.ts'

/** Where the text stands in the window, in CSS pixels from the window's top. */
export interface TextPlace {
  top: number
  bottom: number
}

/** The share at which an article counts as finished. */
export const finishedShare = 0.95

/**
 * The share of a text that has been read, 0 to 1. The reading line starts at the top of the
 * window and sinks to its foot as the text runs out, so that the first line shown is 0 and
 * the last line shown is 1. `rest` is how far above the top of the window the text starts
 * when nothing is scrolled.
 */
export function toShareRead(text: TextPlace, windowHeight: number, scrolled: number): number {
  const start = text.top + scrolled
  const end = text.bottom + scrolled - windowHeight
  // The whole text can be seen without scrolling to its end.
  if (end <= 0) return 1
  const begin = Math.min(Math.max(0, start - windowHeight), end)
  return clamp((scrolled - begin) / Math.max(1, end - begin))
}

/** What the bar says of the rest: "4 min left", "Under a minute", "Finished". */
export function toTimeLeft(minutes: number, shareRead: number): string {
  if (shareRead >= finishedShare) return time.finished
  const left = minutes * (1 - shareRead)
  return left < 1 ? time.last : time.left(Math.ceil(left))
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}
