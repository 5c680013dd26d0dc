import type { Target } from './target.ts'

/** How a passage can be marked. They differ in their lines, so that no colour has to be told from another. */
export const marks = ['line', 'double', 'dots', 'wave'] as const
export type Mark = (typeof marks)[number]

/** A passage that the reader has marked, and what the reader says of it. */
export interface Highlight extends Target {
  id: string
  /** The article's id. */
  article: string
  /** Of the article, as it was read. */
  headline: string
  /** Of the text, as BCP 47. */
  language: string
  mark: Mark
  note?: string
  /** ISO 8601, in UTC. */
  made: string
  changed: string
}

/** In the order of the text, as it was when they were made. */
export function byPlace(one: Highlight, other: Highlight): number {
  return one.at - other.at || one.made.localeCompare(other.made)
}

/** The highlight with something changed, just now; an empty note is none. */
export function toChanged(
  highlight: Highlight,
  change: Partial<Pick<Highlight, 'mark' | 'note'>>,
): Highlight {
  // Later than before also where the clock was put back: of two versions the later one holds.
  const now = Math.max(Date.now(), Date.parse(highlight.changed) + 1)
  const { note, ...rest } = { ...highlight, ...change, changed: new Date(now).toISOString() }
  return note?.trim() ? { ...rest, note } : rest
}
