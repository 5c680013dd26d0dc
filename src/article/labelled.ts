import { roles, type Article, type Role } from './article.ts'
import { assemble } from './assemble.ts'
import type { Decision } from './label.ts'
import { readMarks } from './marks.ts'
import { segment } from './segment.ts'

const firstLetter = 97

/** The roles of an article's passages, a letter each: what a build has decided, short enough for a catalog. */
export function toRoleLetters(article: Article): string {
  return article.passages
    .map(({ role }) => String.fromCharCode(firstLetter + roles.indexOf(role)))
    .join('')
}

/**
 * Parses a text whose roles are known already, without cues and weights. `undefined` when the
 * letters are not this text's: it then has to be read from scratch with `parseArticle`.
 */
export function parseLabelled(
  source: string,
  letters: string,
  language: string,
): Article | undefined {
  const { stretches } = readMarks(segment(source))
  const known = Array.from(letters, (letter) => roles[letter.charCodeAt(0) - firstLetter])
  if (known.length !== stretches.length || !known.every(isRole)) return undefined
  return assemble(stretches, known.map(toDecision), language)
}

function isRole(role: Role | undefined): role is Role {
  return role !== undefined
}

function toDecision(role: Role): Decision {
  return { role, confidence: 1, reasons: [] }
}
