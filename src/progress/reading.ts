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
 * the last line shown is 1.
 */
export function toShareRead(text: TextPlace, windowHeight: number, scrolled: number): number {
  const start = text.top + scrolled
  const end = text.bottom + scrolled - windowHeight
  // The whole text is seen without scrolling: the time has to tell.
  if (end <= 0) return 0
  const begin = Math.min(Math.max(0, start - windowHeight), end)
  return clamp((scrolled - begin) / Math.max(1, end - begin))
}

/** Whether the whole text is in the window before anything is scrolled. */
export function isSeenWhole(text: TextPlace, windowHeight: number, scrolled: number): boolean {
  return text.bottom + scrolled <= windowHeight
}

/** After so long, in ms, a text that is seen whole counts as finished: read four times as fast as is usual. */
export function toFinishTime(minutes: number): number {
  return (minutes * 60_000) / 4
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
