import { countAbove } from './above.ts'
import type { Article, Role } from './article.ts'
import { assemble } from './assemble.ts'
import { label, toDecision, type Given } from './label.ts'
import type { Marked } from './front.ts'
import { readLeads } from './leads.ts'
import { clean } from './clean.ts'
import { readStretches } from './read-stretches.ts'
import { survey } from './survey.ts'
import { ownWeights, type Weights } from './weights.ts'

/** A correction: the passage that reads `text`, white space folded, has this role. */
export interface Pin {
  text: string
  role: Role
}

interface ParseOptions {
  /** BCP 47; `und` if nobody said. */
  language?: string
  pins?: readonly Pin[]
  /** Whether each passage is to say why it has its role. */
  reasons?: boolean
}

/** Any text at all to an article. Never throws; takes time linear in the length of the source. */
export function parseArticle(source: string, options: ParseOptions = {}): Article {
  return parseWith(ownWeights(), source, options)
}

/** The same with weights other than those that come with Galley: to judge what was learned. */
export function parseWith(weights: Weights, source: string, options: ParseOptions = {}): Article {
  const marked = readStretches(source)
  const { stretches } = marked
  const given = settled(marked, options.pins)
  // The article begins below what is the page's own: its cues are about its own lines.
  const start = given.findIndex((one) => one?.by !== 'above' && one?.by !== 'leads')
  const above = given.slice(0, start).map((one) => toDecision(one!, options.reasons))
  const article = survey(stretches.slice(start))
  const decisions = label(article, weights, given.slice(start), options.reasons)
  return assemble(stretches, [...above, ...decisions], options.language ?? 'und')
}

/**
 * What is settled before anything is weighed. Corrections go before marks; where neither says which passage
 * is the headline, it is the first that is free.
 */
export function settled(
  { stretches, given }: Marked,
  pins: readonly Pin[] = [],
): (Given | undefined)[] {
  const above = countAbove(stretches)
  const leads = given.some((role, at) => at <= above && role)
    ? []
    : readLeads(stretches.slice(above))
  const pinned = new Map(pins.map((pin) => [clean(pin.text), pin.role]))
  const settled = given.map((role, at): Given | undefined => {
    const correction = pinned.size > 0 && pinned.get(clean(stretches[at]?.text ?? ''))
    if (correction) return { role: correction, by: 'corrected' }
    if (role) return { role, by: 'marked' }
    if (at < above) return { role: 'boilerplate', by: 'above' }
    const lead = leads[at - above]
    return lead && { role: lead, by: 'leads' }
  })
  const corrected = settled.some((one) => one?.role === 'headline' && one.by === 'corrected')
  const headline = settled.findIndex((one) => one?.role === 'headline')
  if (headline < 0) {
    // A rule or a mark of another format says nothing.
    const speaks = settled.findIndex((one, at) => !one && /[\p{L}\p{N}]/u.test(stretches[at]!.text))
    const first = speaks >= 0 ? speaks : settled.indexOf(undefined)
    if (first >= 0) settled[first] = { role: 'headline', by: 'first' }
    return settled
  }
  // What the text marks as its headline heads a section once a correction has made another one.
  return settled.map((one) =>
    corrected && one?.role === 'headline' && one.by !== 'corrected'
      ? { ...one, role: 'heading' }
      : one,
  )
}
