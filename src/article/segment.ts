import { isBlank, isBreak, sort, sortOf } from './characters.ts'
import { clean } from './clean.ts'
import { readBreaks, type Breaks } from './hyphens.ts'
import { isRule, longestFront, saysWhat } from './signs.ts'
import { endsSentence, stopMarks } from './stops.ts'
import { flow, opensByMark, type Flow } from './wrapping.ts'

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
  /** How deep in quotation, as mail marks it: `> ` at its start. */
  quoted: number
  /** Where its text begins after such marks. */
  begins: number
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
  const { lines, wrap } = readFlow(source)
  const quoted = lines.filter(isQuoted)
  const breaks = readBreaks(source)
  const quotedWrap = quoted.length > 1 ? flow(source, quoted) : undefined
  const ends = endsOfHeadline(source, lines)
  const stretches: Stretch[] = []
  let first = 0
  for (let next = 1; next <= lines.length; next++) {
    if (next < lines.length) {
      const flowing = lines[next]!.quoted > 0 ? quotedWrap : wrap
      const ended = ends.includes(lines[next]!.from)
      if (flowing && !ended && readsOn(source, lines, first, next, flowing)) continue
    }
    const cut = first === 0 ? endOfLead(source, lines[0]!, lines[next - 1]!) : undefined
    if (cut) {
      const before = lines.length
      const body = part(lines, cut, source)
      next += lines.length - before
      stretches.push(toStretch(source, lines, first, body, breaks))
      first = body
    }
    stretches.push(toStretch(source, lines, first, next, breaks))
    first = next
  }
  return stretches
}

/** The lines of a source, and how they were filled; where each line end was doubled, as if it were not. */
function readFlow(source: string): { lines: Line[]; wrap: Flow | undefined } {
  const lines = readLines(source)
  const wrap = flow(source, lines)
  const below = lines.slice(1)
  const doubled =
    below.every(({ above }) => above % 2 === 1) && below.some(({ above }) => above > 1)
  if (wrap || !doubled) return { lines, wrap }
  const single = lines.map((line) => ({ ...line, above: line.above >> 1 }))
  const found = flow(source, single)
  return found ? { lines: single, wrap: found } : { lines, wrap }
}

/**
 * Where the lines begin that do not read on from a headline, if the headline stands there again: it is as
 * long as what is said twice, and both end there, however full their last lines are.
 */
function endsOfHeadline(source: string, lines: readonly Line[]): number[] {
  const isSame = (one: Line, other: Line | undefined): boolean =>
    other !== undefined &&
    one.to - one.from === other.to - other.from &&
    source.startsWith(source.slice(one.from, one.to), other.from)
  const again = lines.findIndex((line, at) => at > 0 && isSame(line, lines[0]))
  if (again < 0) return []
  let length = 1
  while (length < again && isSame(lines[length]!, lines[again + length])) length++
  return [length, again, again + length].flatMap((at) => lines[at]?.from ?? [])
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
    const { begins, quoted } = readQuotation(source, from, to)
    // A mark alone parts two paragraphs of a quotation.
    if (begins < to || (from < to && !lines.at(-1)?.quoted)) {
      lines.push({ from, to, indent: from - start, above, tidy, quoted, begins })
      above = 0
    } else above++
    // Programs that turn each line feed into two signs leave CR CR LF of CR LF.
    if (code === 13)
      at += source.startsWith('\n', at + 1) ? 1 : source.startsWith('\r\n', at + 1) ? 2 : 0
    start = at + 1
    tidy = true
    last = 0
  }
  return lines
}

const isQuoted = ({ quoted }: Line): boolean => quoted > 0

/** How many `>` a line opens with, and where what it says begins. */
function readQuotation(
  source: string,
  from: number,
  to: number,
): { quoted: number; begins: number } {
  let quoted = 0
  let begins = from
  while (
    begins < to &&
    (source.charCodeAt(begins) === 0x3e || (quoted > 0 && isBlank(source.charCodeAt(begins))))
  ) {
    if (source.charCodeAt(begins) === 0x3e) quoted++
    begins++
  }
  return { quoted, begins }
}

// The longest headline among two thousand articles of the web has 175 letters.
const longestHeadline = 300
const shortestHeadline = 20
// A mark that opens in one language closes in another: there a blank follows it.
const closing = /(?:["'”’»›)\]）」』]|“(?=\s))*/y

/**
 * Where the first sentence ends of a text that begins without a headline: with its first paragraph, or all
 * on one line. Undefined for one that begins with a headline, and where no sentence could stand for it.
 */
function endOfLead(source: string, { from, quoted }: Line, { to }: Line): number | undefined {
  if (quoted > 0 || to - from <= longestHeadline) return undefined
  for (let at = from + shortestHeadline; at < from + longestHeadline; at++) {
    if (!stopMarks.has(source.charCodeAt(at)) || !endsSentence(source, at)) continue
    closing.lastIndex = at + 1
    closing.test(source)
    return closing.lastIndex
  }
  return undefined
}

/** Parts the line in which `cut` lies, where it is not at its end; says which line comes next. */
function part(lines: Line[], cut: number, source: string): number {
  const at = lines.findIndex(({ to }) => to >= cut)
  const line = lines[at]!
  if (line.to > cut) {
    let from = cut
    while (isBlank(source.charCodeAt(from))) from++
    lines.splice(at, 1, { ...line, to: cut }, { ...line, from, begins: from, above: 1, indent: 0 })
  }
  return at + 1
}

const ideographicSpace = 0x3000

/** Whether line `next` continues the stretch begun at `first`. */
function readsOn(source: string, lines: Line[], first: number, next: number, wrap: Flow): boolean {
  const line = lines[next - 1] as Line
  const following = lines[next] as Line
  if (following.above > 0) return false
  // Chinese and Japanese open a paragraph so, and nothing else.
  if (source.charCodeAt(following.from - 1) === ideographicSpace) return false
  const begun = lines[first] as Line
  if ([line, following].some(({ from, to }) => isRule(source.slice(from, to)))) return false
  // What stands above the text of a mail or a page of notes has a line for each thing it says.
  if (
    next < longestFront &&
    [begun, following].every(({ from, to }) => saysWhat(source.slice(from, to)))
  )
    return false
  // A quotation ends with its marks; one line of it may be marked for all.
  if (following.quoted !== begun.quoted && (following.quoted > 0 || next - first > 1)) return false
  const opens = opensByMark(source, following.begins)
  if (opens && (following.quoted > 0 || opensByMark(source, begun.from))) return false
  if (following.indent === wrap.opensAt && !opens) return false
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

const softHyphen = 0xad

function toStretch(
  source: string,
  lines: Line[],
  first: number,
  next: number,
  breaks: Breaks,
): Stretch {
  const begun = lines[first] as Line
  let text = textOf(source, begun)
  if (next - first > 1) {
    const parts = [text]
    for (let i = first + 1; i < next; i++) {
      const line = lines[i] as Line
      const part = textOf(source, line, line.begins)
      const soft = source.charCodeAt(lines[i - 1]!.to) === softHyphen
      if (soft) parts.push(part)
      else join(parts, part, breaks)
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

function textOf(source: string, { from, to, tidy }: Line, begins = from): string {
  const text = source.slice(begins, to)
  return tidy ? text : clean(text)
}

/** Joins a line to those before it: by a space, but by none after a broken word or between Han. */
function join(parts: string[], part: string, breaks: Breaks): void {
  const before = parts[parts.length - 1]!
  const last = before.charCodeAt(before.length - 1)
  const next = part.charCodeAt(0)
  const unspaced = sortOf(last) === sort.unspaced && sortOf(next) === sort.unspaced
  // Typesetting programs have a hyphen of their own.
  const hyphened = last === 0x2d || last === 0x2010
  const broken = hyphened && breaks.isBroken(before, part)
  if (broken === 'word') parts[parts.length - 1] = before.slice(0, -1)
  else if (!broken && !unspaced) parts.push(' ')
  parts.push(part)
}
