import type { Role } from './article.ts'
import type { Marked } from './front.ts'
import { readMarkdownLines } from './markdown-lines.ts'
import { readPlainMarks } from './plain-marks.ts'
import type { Stretch } from './segment.ts'
import { isRule } from './signs.ts'

/**
 * Takes explicit marks at their word, below a front block that has been read: rules, `#`, `>`, `-`, `*` at the start
 * of a line as Markdown has them, whole lines of Markdown, and what plain text has of its own.
 */
export function readMarks({ stretches, given: front }: Marked, source: string): Marked {
  const rest = stretches.slice(front.length)
  const bullets = usualBullets(rest)
  const plain = readPlainMarks(rest)
  // What is folded away below the last words is not where they end.
  const end = plain.findLastIndex((role) => role !== 'boilerplate') + 1
  const lines = readMarkdownLines(rest.slice(0, end), source)
  let titled = front.includes('headline')
  const given = [...front]
  for (const [at, one] of rest.entries()) {
    // A quotation may end in a short line.
    const goesOn = given.at(-1) === 'quote' && one.text.startsWith('>')
    const role = goesOn
      ? 'quote'
      : (plain[at] ??
        roleByRule(rest, at, titled) ??
        lines[at] ??
        roleOfMark(one.text, bullets, titled))
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
