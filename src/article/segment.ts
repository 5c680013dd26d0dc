import { isBlank, isBreak, sort, sortOf } from './characters.ts'
import { flow, type Flow } from './wrapping.ts'

/** A line of the source that is not blank: its text runs from `from` to `to`, without the blanks at its ends. */
export interface Line {
  from: number
  to: number
  /** Blanks before the text. */
  indent: number
  /** Blank lines above. */
  above: number
  /** Words stand apart by single spaces: there is nothing to clean. */
  tidy: boolean
}

/** One or more lines that read as one. */
export interface Stretch {
  text: string
  from: number
  to: number
  above: number
  lines: number
  indent: number
}

/** The source as stretches in order. Hard-wrapped lines are joined; what is not blank is in exactly one of them. */
export function segment(source: string): Stretch[] {
  const lines = readLines(source)
  const wrap = flow(source, lines)
  const stretches: Stretch[] = []
  let first = 0
  for (let next = 1; next <= lines.length; next++) {
    if (next < lines.length && wrap && readsOn(source, lines, first, next, wrap)) continue
    stretches.push(toStretch(source, lines, first, next))
    first = next
  }
  return stretches
}

function readLines(source: string): Line[] {
  const lines: Line[] = []
  let above = 0
  let start = 0
  let tidy = true
  let last = 0
  for (let at = 0; at <= source.length; at++) {
    const code = at < source.length ? source.charCodeAt(at) : 10
    if (!isBlank(code)) {
      last = code
      continue
    }
    if (!isBreak(code)) {
      if (code !== 0x20 || last === 0x20) tidy = false
      last = 0x20
      continue
    }
    let from = start
    let to = at
    while (from < to && isBlank(source.charCodeAt(from))) from++
    while (to > from && isBlank(source.charCodeAt(to - 1))) to--
    if (from < to) {
      lines.push({ from, to, indent: from - start, above, tidy })
      above = 0
    } else above++
    if (code === 13 && source.charCodeAt(at + 1) === 10) at++
    start = at + 1
    tidy = true
    last = 0
  }
  return lines
}

// A bullet, a number, or a mark of quotation: what opens a line on purpose.
const opening = /^(?:[-*•–‣▪◦·>]\s|\d{1,3}[.)]\s|>|#{1,6}\s)/

/** Whether line `next` continues the stretch begun at `first`. */
function readsOn(source: string, lines: Line[], first: number, next: number, wrap: Flow): boolean {
  const line = lines[next - 1] as Line
  const following = lines[next] as Line
  if (following.above > 0) return false
  const begun = lines[first] as Line
  const opens = opening.test(source.slice(following.from, following.from + 6))
  if (opens && opening.test(source.slice(begun.from, begun.from + 6))) return false
  if (following.indent > line.indent + 1 && next - first > 1 && !opens) return false
  if (
    following.indent > line.indent + 1 &&
    !opens &&
    line.indent === begun.indent &&
    next - first === 1
  ) {
    // A hanging indent reads on; a first-line indent under a short line does not.
    if (!wrap.isFull(line, following)) return false
  }
  return wrap.isFull(line, following)
}

function toStretch(source: string, lines: Line[], first: number, next: number): Stretch {
  const begun = lines[first] as Line
  let text = textOf(source, begun)
  if (next - first > 1) {
    const parts = [text]
    for (let i = first + 1; i < next; i++) {
      const line = lines[i] as Line
      const part = textOf(source, line)
      parts.push(joint(parts[parts.length - 1] as string, part), part)
    }
    text = parts.join('')
  }
  const end = lines[next - 1] as Line
  return {
    text,
    from: begun.from,
    to: end.to,
    above: begun.above,
    lines: next - first,
    indent: begun.indent,
  }
}

function textOf(source: string, { from, to, tidy }: Line): string {
  const text = source.slice(from, to)
  return tidy ? text : clean(text)
}

/** What stands between two joined lines: a space, but none after a broken word or between Han. */
function joint(before: string, after: string): string {
  const last = before.charCodeAt(before.length - 1)
  const next = after.charCodeAt(0)
  if (sortOf(last) === sort.unspaced && sortOf(next) === sort.unspaced) return ''
  const broken = last === 0x2d && sortOf(before.charCodeAt(before.length - 2)) === sort.lower
  if (
    broken &&
    sortOf(next) === sort.lower &&
    !/^(?:und|oder|and|or|y|e|et|ou|bis|to)\b/.test(after)
  ) {
    return ''
  }
  return ' '
}

const untidy = /[\s\u00ad\u200b\u2060\ufeff]{2}|[^\S ]|[\u00ad\u200b\u2060\ufeff]/
const blanks = /[\s\u00ad\u200b\u2060\ufeff]+/g

/** White space folded to single spaces; what shows nothing taken out. */
export function clean(text: string): string {
  if (!untidy.test(text)) return text
  return text.replace(blanks, (run) => (/[^\u00ad\u200b\u2060\ufeff]/.test(run) ? ' ' : '')).trim()
}
