import type { Reading } from './shelf.ts'

/** How articles can stand with the reader, in the order in which they are offered; `all` is any. */
export const states = ['all', 'unread', 'reading', 'finished'] as const
export type State = (typeof states)[number]

/** How many articles stand how, of so many with these readings. */
export function countStates(all: number, readings: readonly Reading[]): Record<State, number> {
  const finished = readings.filter(({ state }) => state === 'finished').length
  return {
    all,
    unread: Math.max(0, all - readings.length),
    reading: readings.length - finished,
    finished,
  }
}

/** What is begun, the last read first. */
export function listBegun(readings: readonly Reading[]): Reading[] {
  return readings
    .filter(({ state }) => state === 'reading')
    .toSorted((one, other) => other.when - one.when)
}
