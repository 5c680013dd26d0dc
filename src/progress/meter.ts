import type { Pace } from './pace.ts'

/** What was seen of a text when it came to rest. */
interface Rest {
  share: number
  /** How far the page was scrolled, in px, and how much of it a window shows. */
  scrolled: number
  window: number
  /** ms */
  when: number
}

// A stretch is judged once it holds so much text, in minutes at the usual pace.
const stretchMinutes = 1 / 3
// Slower is a pause within it, faster is skimming: nobody reads so.
export const slowest = 0.4
export const fastest = 3
// So many stretches are kept.
const mostKept = 21

/** The pace with one more stretch. */
export function addStretch(before: Pace | undefined, language: string, factor: number): Pace {
  return { language, factors: [...(before?.factors ?? []), factor].slice(-mostKept) }
}

/** Measures how fast a text of so many minutes is read, from where it comes to rest. */
interface Meter {
  /** Takes note of a rest; gives the factor of a stretch that ends with it and was read. */
  rest: (rest: Rest) => number | undefined
  /** Forgets what was begun: the page was put away, or one went elsewhere in it. */
  stop: () => void
}

export function createMeter(minutes: number): Meter {
  let last: Rest | undefined
  let read = 0 // minutes at the usual pace
  let taken = 0 // minutes

  const begin = (rest?: Rest): undefined => {
    last = rest
    read = 0
    taken = 0
  }

  return {
    stop: () => begin(),
    rest(now) {
      if (!last) return begin(now)
      const moved = now.scrolled - last.scrolled
      const step = (now.share - last.share) * minutes
      const minutesSince = (now.when - last.when) / 60_000
      // What the window shows takes so long at the usual pace.
      const windowful = (step / moved) * now.window
      const isJump = moved <= 0 || step <= 0 || moved > now.window
      const isPause = minutesSince > windowful / slowest
      if (isJump || isPause) return begin(now)
      last = now
      read += step
      taken += minutesSince
      if (read < stretchMinutes) return undefined
      const factor = read / taken
      begin(now)
      return factor >= slowest && factor <= fastest ? factor : undefined
    },
  }
}
