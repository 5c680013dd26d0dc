import { isBlank, sort, sortOf } from './characters.ts'
import type { Line } from './segment.ts'

/** How the lines of a hard-wrapped source were filled. */
export interface Flow {
  width: number
  /** Whether a line broke because the first word of the next did not fit. */
  isFull: (line: Line, following: Line) => boolean
}

// Wider lines than any typewriter, mail program or editor wraps at are paragraphs that were typed on.
const widestWrap = 140
const narrowestWrap = 20
// A greedy wrap leaves every line full; a ragged one, by hand, most.
const fullShare = 0.6
const greedyShare = 0.75

/** The flow of a hard-wrapped source; undefined if each line stands for itself. */
export function flow(source: string, lines: Line[]): Flow | undefined {
  const widths: number[] = []
  for (let i = 1; i < lines.length; i++) {
    if ((lines[i] as Line).above === 0) widths.push(widthOf(source, lines[i - 1] as Line))
  }
  if (widths.length < 2) return undefined
  const sorted = widths.slice().sort((a, b) => a - b)
  const width = sorted[Math.floor((sorted.length - 1) * 0.97)] as number
  if (width > widestWrap || width < narrowestWrap) return undefined
  const wider = lines.filter((line) => line.to - line.from > width + 40).length
  if (wider > lines.length * 0.03) return undefined
  // Where one word more would have fitted easily, the break was meant; where lines are filled to the
  // last, any word that would have fitted tells.
  const greedy = isGreedy(source, lines, width)
  const slack = greedy ? 0 : width * 0.12
  const isFull = (line: Line, following: Line) =>
    reachOf(source, line, following) > width - slack || runsOn(source, line, following, width)
  if (greedy) return { width, isFull }
  let pairs = 0
  let full = 0
  for (let i = 1; i < lines.length; i++) {
    if ((lines[i] as Line).above > 0) continue
    pairs++
    if (isFull(lines[i - 1] as Line, lines[i] as Line)) full++
  }
  return full >= pairs * fullShare ? { width, isFull } : undefined
}

const closing = /[.!?…:;。！？"'”’»)\]]/

/** Whether lines that end inside a sentence break only where the next word does not fit. */
function isGreedy(source: string, lines: Line[], width: number): boolean {
  let inside = 0
  let filled = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1]!
    const following = lines[i]!
    if (following.above > 0 || closing.test(source.charAt(line.to - 1))) continue
    inside++
    if (reachOf(source, line, following) > width) filled++
  }
  return inside > 2 && filled >= inside * greedyShare
}

// Programs that even out the lines of a paragraph leave some shorter than they need be.
const longShare = 0.7

/** Whether a long line ends inside a sentence that the next goes on in small letters. */
function runsOn(source: string, line: Line, following: Line, width: number): boolean {
  return (
    sortOf(source.charCodeAt(following.begins)) === sort.lower &&
    !closing.test(source.charAt(line.to - 1)) &&
    widthOf(source, line) > width * longShare
  )
}

/** The columns a line would have taken with the first word of the next. */
function reachOf(source: string, line: Line, following: Line): number {
  return widthOf(source, line) + 1 + firstWord(source, following)
}

/** Columns: the letters of Han and kana take two. */
function widthOf(source: string, line: Line): number {
  const length = line.to - line.from
  if (length > widestWrap * 2) return length
  let width = line.indent + length
  for (let i = line.from; i < line.to; i++) if (source.charCodeAt(i) >= 0x3000) width++
  return width
}

function firstWord(source: string, line: Line): number {
  const { begins } = line
  let at = begins
  while (at < line.to && !isBlank(source.charCodeAt(at))) {
    // Han and kana break anywhere, Thai between what its writers set spaces between.
    const code = source.charCodeAt(at)
    if (code >= 0x3000 && sortOf(code) === sort.unspaced) return at - begins + 2
    at++
  }
  return at - begins
}
