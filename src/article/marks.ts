import type { Role } from './article.ts'
import type { Stretch } from './segment.ts'

/** What the marks of a text settle before anything is weighed. */
export interface Marked {
  stretches: Stretch[]
  given: (Role | undefined)[]
}

const frontKeys: Record<string, Role> = {
  title: 'headline',
  headline: 'headline',
  subtitle: 'deck',
  deck: 'deck',
  description: 'deck',
  author: 'byline',
  authors: 'byline',
  by: 'byline',
  byline: 'byline',
  date: 'date',
  published: 'date',
}

/**
 * Takes explicit marks at their word: a front block of `key: value` lines between two lines `---`,
 * and `#`, `>`, `-`, `*` at the start of a line as Markdown has them.
 */
export function readMarks(stretches: Stretch[]): Marked {
  const front = readFront(stretches)
  const rest = stretches.slice(front.lines)
  const bullets = usualBullets(rest)
  let titled = front.given.includes('headline')
  const given = [...front.given]
  for (const one of rest) {
    // A quotation may end in a short line.
    const goesOn = given.at(-1) === 'quote' && one.text.startsWith('>')
    const role = goesOn ? 'quote' : roleOfMark(one.text, bullets, titled)
    if (role === 'headline') titled = true
    given.push(role)
  }
  return { stretches: [...front.stretches, ...rest], given }
}

function roleOfMark(text: string, bullets: Set<string>, titled: boolean): Role | undefined {
  if (/^#\s+\S/.test(text)) return titled ? 'heading' : 'headline'
  if (/^#{2,6}\s+\S/.test(text)) return 'heading'
  if (/^>\s*\S/.test(text) && !/^>>?\s?\S+\s?<?$/.test(text) && text.length > 60) return 'quote'
  if (bullets.has(bulletOf(text))) return 'list-item'
  return undefined
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

interface Front extends Marked {
  /** How many stretches of the source it took. */
  lines: number
}

const longestFront = 20

function readFront(stretches: Stretch[]): Front {
  const none: Front = { stretches: [], given: [], lines: 0 }
  if (stretches[0]?.text !== '---') return none
  const end = stretches.findIndex((one, at) => at > 0 && at <= longestFront && one.text === '---')
  if (end < 2) return none
  const front: Front = { stretches: [stretches[0]], given: ['boilerplate'], lines: end + 1 }
  for (const one of stretches.slice(1, end)) {
    const key = /^([A-Za-z]+):\s*(?=\S)/.exec(one.text)
    const role = key && frontKeys[(key[1] as string).toLowerCase()]
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
  front.stretches.push(stretches[end] as Stretch)
  front.given.push('boilerplate')
  return front
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
