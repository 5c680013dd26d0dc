import { roles, type Article } from './article.ts'
import { assemble } from './assemble.ts'
import type { Decision } from './label.ts'
import type { Readable } from './readable.ts'
import { cutStretches } from './stretches.ts'

const firstLetter = 97

/**
 * The roles of an article's passages, a letter each: what a build has decided, short enough for a
 * catalog.
 */
export function toRoleLetters(article: Article): string {
  return article.passages
    .map(({ role }) => String.fromCharCode(firstLetter + roles.indexOf(role)))
    .join('')
}

/**
 * Parses a text whose roles are known already, without cues and weights. `undefined` when the
 * letters are not this text's: it then has to be read from scratch with `parseArticle`. `readable` is what
 * `readRemains` makes of a text that may hold what other formats left, which most do not.
 */
export function parseLabelled(
  source: string,
  letters: string,
  language: string,
  readable?: Readable,
): Article | undefined {
  const { stretches } = cutStretches(source, readable)
  if (letters.length !== stretches.length) return undefined
  const decisions = Array.from(letters, toDecision)
  return decisions.every(isDecision) ? assemble(stretches, decisions, language) : undefined
}

function isDecision(decision: Decision | undefined): decision is Decision {
  return decision !== undefined
}

function toDecision(letter: string): Decision | undefined {
  const role = roles[letter.charCodeAt(0) - firstLetter]
  return role && { role, confidence: 1 }
}
