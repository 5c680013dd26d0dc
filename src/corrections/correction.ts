import { roles, type Role } from '../article/article.ts'
import type { Pin } from '../article/parse.ts'
import { clean } from '../article/clean.ts'

/**
 * A role that a person gave to a passage. It holds for the passage that reads `text`, white space
 * folded, in the article with this id: so it survives edits elsewhere in the file, and new weights.
 */
export interface Correction {
  article: string
  /** Of the article; for people who read the list. */
  headline: string
  text: string
  role: Role
}

/** A list of corrections could not be read; `message` says what is wrong with it. */
export class CorrectionsError extends Error {
  override name = 'CorrectionsError'
}

/** Two corrections with one key are of the same passage: the later one holds. */
export function toCorrectionKey({ article, text }: Pick<Correction, 'article' | 'text'>): string {
  return `${article} ${clean(text)}`
}

/** The corrections of one article as roles for the parser to work around. */
export function toPins(corrections: readonly Correction[], article: string): Pin[] {
  return corrections
    .filter((correction) => correction.article === article)
    .map(({ text, role }) => ({ text, role }))
}

/** The corrections as a file that can be put beside the seeds. */
export function toCorrectionsFile(corrections: readonly Correction[]): string {
  return `${JSON.stringify(corrections, null, 2)}\n`
}

/** Reads such a file. Throws CorrectionsError when it is none. */
export function readCorrectionsFile(text: string): Correction[] {
  let rows: unknown
  try {
    rows = JSON.parse(text)
  } catch (cause) {
    throw new CorrectionsError('is not JSON. Export it anew from the structure view', { cause })
  }
  if (!Array.isArray(rows)) {
    throw new CorrectionsError('is no list of corrections. Export it anew from the structure view')
  }
  return rows.map((row: unknown, index) => {
    if (isCorrection(row)) return row
    throw new CorrectionsError(
      `entry ${index + 1} lacks "article", "text" or a "role" that is one of ${roles.join(', ')}`,
    )
  })
}

/** Whether something that a file holds is a correction. */
export function isCorrection(row: unknown): row is Correction {
  if (typeof row !== 'object' || row === null) return false
  const { article, text, role } = row as Record<string, unknown>
  return typeof article === 'string' && typeof text === 'string' && roles.includes(role as Role)
}
