import type { Role } from './article.ts'
import type { Stretch } from './segment.ts'
import { longestFront, said, saysWhat } from './signs.ts'

/** What the marks of a text settle before anything is weighed. */
export interface Marked {
  stretches: Stretch[]
  given: (Role | undefined)[]
}

const frontKeys: Record<string, Role> = {
  title: 'headline',
  headline: 'headline',
  subject: 'headline',
  subtitle: 'deck',
  deck: 'deck',
  description: 'deck',
  author: 'byline',
  authors: 'byline',
  by: 'byline',
  byline: 'byline',
  from: 'byline',
  date: 'date',
  published: 'date',
}

/**
 * Takes a front block at its word: `key: value` lines between two lines `---`, or above the first blank line.
 * What each says is a stretch of its own; given are the roles of the block alone.
 */
export function readFront(stretches: readonly Stretch[]): Marked {
  const fenced = stretches[0]?.text === '---'
  const lines = fenced ? toFence(stretches) : toHead(stretches)
  const front: Marked = { stretches: [], given: [] }
  for (const one of stretches.slice(0, lines)) {
    const key = said.exec(one.text)
    const role = key && frontKeys[key[1]!.toLowerCase()]
    if (!key || !role || folded.test(one.text) || one.text.length !== one.to - one.from) {
      front.stretches.push(one)
      front.given.push('boilerplate')
      continue
    }
    const cut = key[0].length
    const name = key[0].trimEnd()
    front.stretches.push({ ...one, text: name, to: one.from + name.length })
    const text = toPlain(one.text.slice(cut))
    front.stretches.push({ ...one, text, from: one.from + cut, above: 0 })
    front.given.push('boilerplate', front.given.includes(role) ? 'boilerplate' : role)
  }
  return { ...front, stretches: [...front.stretches, ...stretches.slice(lines)] }
}

function toFence(stretches: readonly Stretch[]): number {
  const end = stretches.findIndex((one, at) => at > 0 && at <= longestFront && one.text === '---')
  return end < 2 ? 0 : end + 1
}

/** Without fences, as mail and notes have it: lines above a blank one, of which each says what it is. */
function toHead(stretches: readonly Stretch[]): number {
  const end = stretches.findIndex(({ above }, at) => at > 0 && above > 0)
  const head = stretches.slice(0, Math.max(0, end))
  const titled = head.some(({ text }) => /^(?:#\+)?(?:title|headline|subject):\s/i.test(text))
  return titled && end > 1 && end <= longestFront && head.every(({ text }) => saysWhat(text))
    ? end
    : 0
}

// The value stands on the next lines, which are not read.
const folded = /:\s*[>|][+-]?$/

/** A value of a front block without the quotation marks or brackets around it. */
function toPlain(value: string): string {
  const quoted = /^(["'])(.+)\1$/.exec(value)
  if (quoted) return quoted[2]!
  const list = /^\[(.+)\]$/.exec(value)
  return list
    ? list[1]!
        .split(/\s*,\s*/)
        .map(toPlain)
        .join(', ')
    : value
}
