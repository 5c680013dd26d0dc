import { isBlank, sort, sortOf } from './characters.ts'
import type { Line } from './segment.ts'

/** How the lines of a hard-wrapped source were filled. */
export interface Flow {
  width: number
  /** Whether a line broke because the first word of the next did not fit. */
  isFull: (line: Line, following: Line) => boolean
  /** How far the first line of each paragraph is indented, as in typescripts; undefined where indents may hang. */
  opensAt: number | undefined
}

// Wider lines than any typewriter, mail program or editor wraps at are paragraphs that were typed on.
const widestWrap = 140
const narrowestWrap = 20
// Narrower lines beside a block of short ones may be verse with its refrain.
const leastBeside = 55
// A greedy wrap leaves every line full; a ragged one, by hand, most.
const fullShare = 0.6
const greedyShare = 0.75

// A bullet, a number, or a mark of a heading.
const opening = /^(?:[-*•–‣▪◦·]\s|\d{1,3}[.)]\s|#{1,6}\s)/

/** Whether a line that begins at a place is opened on purpose. */
export function opensByMark(source: string, begins: number): boolean {
  return opening.test(source.slice(begins, begins + 6))
}

/** The flow of a hard-wrapped source; undefined if each line stands for itself. */
export function flow(source: string, lines: Line[]): Flow | undefined {
  // Most programs give letters of Han and kana two columns, some count them as any other.
  const found =
    flowWith(2, source, lines) ?? (wideLetter.test(source) ? flowWith(1, source, lines) : undefined)
  if (found) return found
  const filled = withoutShort({ source, wide: 2 }, lines)
  const left = filled.length < lines.length ? flowWith(2, source, filled) : undefined
  return left && left.width >= leastBeside ? left : undefined
}

const wideLetter = /[\u3000-\uffff]/

/** The flow, where a wide letter takes so many columns. */
function flowWith(wide: number, source: string, lines: Line[]): Flow | undefined {
  const measure: Measure = { source, wide }
  const width = widthOfWrap(measure, lines)
  if (width === undefined || width > widestWrap || width < narrowestWrap) return undefined
  const wider = lines.filter((line) => line.to - line.from > width + 40).length
  if (wider > lines.length * 0.03) return undefined
  // Where one word more would have fitted easily, the break was meant; where lines are filled to the
  // last, any word that would have fitted tells.
  const greedy = isGreedy(measure, lines, width)
  const slack = greedy ? 0 : width * 0.12
  const isFull = (line: Line, following: Line) =>
    reachOf(measure, line, following) > width - slack || runsOn(measure, line, following, width)
  const opensAt = findOpeningIndent(lines, isFull)
  if (greedy) return { width, isFull, opensAt }
  let pairs = 0
  let full = 0
  for (let i = 1; i < lines.length; i++) {
    const following = lines[i]!
    const line = lines[i - 1]!
    if (following.above > 0 || isParted(source, line, following)) continue
    pairs++
    if (isFull(line, following)) full++
  }
  return full >= pairs * fullShare ? { width, isFull, opensAt } : undefined
}

/** How wide the lines are that another follows at once, but for a few; undefined where there are none to tell by. */
function widthOfWrap(measure: Measure, lines: readonly Line[]): number | undefined {
  const widths: number[] = []
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.above === 0) widths.push(widthOf(measure, lines[i - 1]!))
  }
  if (widths.length < 2) return undefined
  widths.sort((a, b) => a - b)
  return widths[Math.floor((widths.length - 1) * 0.97)]
}

/** The lines without the blocks in which none comes near the width: a table, an address or verse says nothing of how the rest was filled. */
function withoutShort(measure: Measure, lines: Line[]): Line[] {
  const width = widthOfWrap(measure, lines) ?? 0
  const kept: Line[] = []
  let first = 0
  for (let next = 1; next <= lines.length; next++) {
    if (next < lines.length && lines[next]!.above === 0) continue
    const block = lines.slice(first, next)
    if (block.some((line) => widthOf(measure, line) >= width * longShare)) {
      for (const line of block) kept.push(line)
    }
    first = next
  }
  return kept
}

// Above a hanging indent lines are full; above that of a new paragraph most end where it ended.
const leastIndents = 3
const shortShare = 0.4

function findOpeningIndent(lines: readonly Line[], isFull: Flow['isFull']): number | undefined {
  const margin = lines.reduce((least, { indent }) => Math.min(least, indent), Infinity)
  const seen = new Map<number, { count: number; short: number; rises: number }>()
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1]!
    const following = lines[i]!
    if (following.above > 0 || following.indent <= margin + 1) continue
    const met = seen.get(following.indent) ?? { count: 0, short: 0, rises: 0 }
    met.count++
    if (!isFull(line, following)) met.short++
    // Where the line above stands as far in, a whole text does.
    if (line.indent < following.indent) met.rises++
    seen.set(following.indent, met)
  }
  const [usual] = [...seen].sort(([, a], [, b]) => b.short - a.short)
  if (!usual) return undefined
  const [indent, { count, short, rises }] = usual
  return rises >= leastIndents && short >= count * shortShare ? indent : undefined
}

const closing = /[.!?…:;。！？"'”’»)\]]/

/** Whether an entry of a list or an indent follows: above it a line ends where it ends. */
function isParted(source: string, line: Line, following: Line): boolean {
  return opensByMark(source, following.begins) || following.indent > line.indent + 1
}

/** Whether lines that end inside a sentence break only where the next word does not fit. */
function isGreedy(measure: Measure, lines: Line[], width: number): boolean {
  const { source } = measure
  let inside = 0
  let filled = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1]!
    const following = lines[i]!
    if (following.above > 0 || closing.test(source.charAt(line.to - 1))) continue
    if (isParted(source, line, following)) continue
    inside++
    if (reachOf(measure, line, following) > width) filled++
  }
  return inside > 2 && filled >= inside * greedyShare
}

// Programs that even out the lines of a paragraph leave some shorter than they need be.
const longShare = 0.7

/** Whether a long line ends inside a sentence that the next goes on in small letters. */
function runsOn(measure: Measure, line: Line, following: Line, width: number): boolean {
  const { source } = measure
  return (
    sortOf(source.charCodeAt(following.begins)) === sort.lower &&
    !closing.test(source.charAt(line.to - 1)) &&
    widthOf(measure, line) > width * longShare
  )
}

/** The columns a line would have taken with the first word of the next. */
function reachOf(measure: Measure, line: Line, following: Line): number {
  return widthOf(measure, line) + 1 + firstWord(measure, following)
}

/** A source, and how many columns its letters of Han and kana take. */
interface Measure {
  source: string
  wide: number
}

/** In columns. */
function widthOf({ source, wide }: Measure, line: Line): number {
  const length = line.to - line.from
  if (length > widestWrap * 2) return length
  let width = line.indent + length
  for (let i = line.from; i < line.to; i++) if (source.charCodeAt(i) >= 0x3000) width += wide - 1
  return width
}

function firstWord({ source, wide }: Measure, line: Line): number {
  const { begins } = line
  let at = begins
  while (at < line.to && !isBlank(source.charCodeAt(at))) {
    // Han and kana break anywhere, Thai between what its writers set spaces between.
    const code = source.charCodeAt(at)
    if (code >= 0x3000 && sortOf(code) === sort.unspaced) return at - begins + wide
    at++
  }
  return at - begins
}
