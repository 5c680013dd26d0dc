/** How fast the reader was in stretches of one language, against what is usual: 1.2 is a fifth faster. The last come last. */
export interface Pace {
  /** The first part of its tag: `en`. */
  language: string
  factors: number[]
}

// So many stretches are needed before they count.
const fewest = 6

/** The key of a language's pace. */
export function toPaceKey(language: string): string {
  return language.toLowerCase().split('-')[0]!
}

/** The reader's own pace against the usual one: the median of the stretches; 1 as long as they are few. */
export function toFactor(pace: Pace | undefined): number {
  const factors = pace?.factors ?? []
  if (factors.length < fewest) return 1
  const sorted = factors.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The factor of a language, of those that were measured. */
export function findFactor(paces: readonly Pace[], language: string): number {
  const key = toPaceKey(language)
  return toFactor(paces.find((pace) => pace.language === key))
}

/** Minutes at the usual pace as the reader's own; at least 1 stays 1. */
export function toOwnMinutes(minutes: number, factor: number): number {
  return Math.max(1, Math.ceil(minutes / factor))
}
