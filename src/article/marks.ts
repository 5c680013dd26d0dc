import type { Role } from './article.ts'
import type { Stretch } from './segment.ts'
import { isRule, longestFront, said, saysWhat } from './signs.ts'

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
 * Takes explicit marks at their word, below a front block that has been read: rules, and
 * `#`, `>`, `-`, `*` at the start of a line as Markdown has them; and what the source has as a picture of its own.
 */
export function readMarks({ stretches, given: front }: Marked, source: string): Marked {
  const rest = stretches.slice(front.length)
  const bullets = usualBullets(rest)
  let titled = front.includes('headline')
  const given = [...front]
  for (const [at, one] of rest.entries()) {
    // A quotation may end in a short line.
    const goesOn = given.at(-1) === 'quote' && one.text.startsWith('>')
    const role = goesOn
      ? 'quote'
      : (roleByRule(rest, at, titled) ??
        roleOfMark(one.text, bullets, titled) ??
        (isPicture(one, source) ? 'caption' : undefined))
    if (role === 'headline') titled = true
    given.push(role)
  }
  return { stretches, given }
}

/** The role of a rule, and of what it is drawn under. */
function roleByRule(stretches: readonly Stretch[], at: number, titled: boolean): Role | undefined {
  const { text } = stretches[at]!
  if (!isRule(text)) {
    if (!isUnderlined(stretches, at)) return undefined
    return titled || stretches.slice(0, at).some((one) => !isRule(one.text))
      ? 'heading'
      : 'headline'
  }
  // Between two parts it stays where it stands.
  return isUnderlined(stretches, at - 1) || isUnderlined(stretches, at + 1)
    ? 'boilerplate'
    : 'paragraph'
}

function isUnderlined(stretches: readonly Stretch[], at: number): boolean {
  const one = stretches[at]
  const rule = stretches[at + 1]
  return (
    one !== undefined &&
    rule?.above === 0 &&
    isRule(rule.text) &&
    !isRule(one.text) &&
    rule.text.length >= one.text.length * leastUnderlined
  )
}

// Letters of Han are wider than a sign.
const leastUnderlined = 0.8

function roleOfMark(text: string, bullets: Set<string>, titled: boolean): Role | undefined {
  if (/^#\s+\S/.test(text)) return titled ? 'heading' : 'headline'
  if (/^#{2,6}\s+\S/.test(text)) return 'heading'
  if (/^>\s*\S/.test(text) && !/^>>?\s?\S+\s?<?$/.test(text) && text.length > 60) return 'quote'
  if (bullets.has(bulletOf(text))) return 'list-item'
  return undefined
}

const picture = /^\[?!\[[^\n\r]*\)$/

/** Whether a stretch is the words of `![words](address)`, whose marks have been read. */
function isPicture({ text, from, to }: Stretch, source: string): boolean {
  return (
    /^[![]/.test(source.charAt(from)) &&
    /\p{L}/u.test(text) &&
    !/^[![]|\]\(/.test(text) &&
    picture.test(source.slice(from, to))
  )
}

const bulletOf = (text: string): string => /^[-*•](?=\s+\S)/.exec(text)?.[0] ?? ''

/** The bullets that open two lines or more: one alone may be a dash or a footnote. */
function usualBullets(stretches: Stretch[]): Set<string> {
  const met = new Set<string>()
  const usual = new Set<string>()
  for (const { text } of stretches) {
    const bullet = bulletOf(text)
    if (met.has(bullet)) usual.add(bullet)
    met.add(bullet)
  }
  usual.delete('')
  return usual
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

const listMark = /^(?:[-*•–‣▪◦·]\s+|\(?\d{1,3}[.)]\s+)/
const headingMark = /^#{1,6}\s+/
const quoteMark = /^>\s*/

/** How many characters at the start of a passage are a mark that the page draws in its own way: `- `, `1. `, `## `, `> `. */
export function markLength(role: Role, text: string): number {
  const mark =
    role === 'list-item'
      ? listMark
      : role === 'heading' || role === 'headline'
        ? headingMark
        : role === 'quote'
          ? quoteMark
          : undefined
  return mark?.exec(text)?.[0].length ?? 0
}

/** Whether a list item is numbered. */
export function isNumbered(text: string): boolean {
  return /^\(?\d{1,3}[.)]\s+/.test(text)
}
