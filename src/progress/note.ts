import type { Row } from '../library/row.ts'
import type { Place } from './place.ts'
import { finishedShare } from './reading.ts'
import type { Reading } from './shelf.ts'

/** What was seen of an open article at one moment. */
interface Look {
  share: number
  place?: Place | undefined
  /** ms since 1970. */
  when: number
}

// Before this an article is only opened, and whoever goes back to its top keeps the place.
const begunShare = 0.02

/** The reading after a look; undefined where there is nothing to keep of it. What is finished stays so. */
export function noteLook(before: Reading | undefined, row: Row, look: Look): Reading | undefined {
  const { share, place, when } = look
  if (share < begunShare) return undefined
  const finished = before?.state === 'finished' || share >= finishedShare
  return {
    ...row,
    state: finished ? 'finished' : 'reading',
    share: finished ? 1 : share,
    ...(place && !finished && { place }),
    when: toLaterThan(before, when),
  }
}

/** When an article is read: later than before also where the clock was put back, for of two readings the later one holds. */
export function toLaterThan(before: Reading | undefined, when: number): number {
  return Math.max(when, (before?.when ?? 0) + 1)
}
