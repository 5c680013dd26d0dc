import type { Article, Role } from './article.ts'
import { assemble } from './assemble.ts'
import { label } from './label.ts'
import { readMarks, type Marked } from './marks.ts'
import { clean, segment } from './segment.ts'
import { survey } from './survey.ts'
import { ownWeights, type Weights } from './weights.ts'

/** A correction: the passage that reads `text`, white space folded, has this role. */
export interface Pin {
  text: string
  role: Role
}

export interface ParseOptions {
  /** BCP 47; `und` if nobody said. */
  language?: string
  pins?: readonly Pin[]
}

/** Any text at all to an article. Never throws; takes time linear in the length of the source. */
export function parseArticle(source: string, options: ParseOptions = {}): Article {
  return parseWith(ownWeights(), source, options)
}

/** The same with weights other than those that come with Galley: to judge what was learned. */
export function parseWith(weights: Weights, source: string, options: ParseOptions = {}): Article {
  const marked = readMarks(segment(source))
  const given = settled(marked, options.pins ?? [])
  const decisions = label(survey(marked.stretches), weights, given)
  return assemble(marked.stretches, decisions, options.language ?? 'und')
}

/** Corrections go before marks; where neither says which passage is the headline, it is the first that is free. */
function settled({ stretches, given }: Marked, pins: readonly Pin[]): (Role | undefined)[] {
  const pinned = new Map(pins.map((pin) => [clean(pin.text), pin.role]))
  const roles = given.map((role, at) => pinned.get(clean(stretches[at]?.text ?? '')) ?? role)
  const headline = roles.indexOf('headline')
  if (headline >= 0) {
    return roles.map((role, at) =>
      role === 'headline' && at > headline && !pinned.has(stretches[at]?.text ?? '')
        ? 'heading'
        : role,
    )
  }
  const first = roles.findIndex((role) => role === undefined)
  if (first >= 0) roles[first] = 'headline'
  return roles
}
