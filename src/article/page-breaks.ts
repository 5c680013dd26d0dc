import type { Part } from './readable.ts'

interface Line {
  from: number
  to: number
  /** Numbers are counted on from page to page. */
  key: string
}

// Running heads and page numbers stand on so many lines at either end of a page.
const mostLines = 2
const longestHead = 100
const leastHeads = 3

/**
 * Where form feeds part pages: with the page numbers and running heads around them, told by standing at the
 * same end of other pages too. A paragraph that goes on, goes on.
 */
export function findPageBreaks(source: string): Part[] {
  if (!source.includes('\f')) return []
  let at = 0
  const pages = source.split('\f').map((page) => {
    const from = at
    at += page.length + 1
    return linesOf(page, from)
  })
  // The first page has the headline, and no running head.
  const heads = repeated(pages.slice(1).map((page) => page.slice(0, mostLines)))
  const feet = repeated(pages.map((page) => page.slice(-mostLines)))
  const bodies = pages.map((page, number) => {
    let first = 0
    let end = page.length
    const mostHeads = number > 0 ? mostLines : 0
    while (first < mostHeads && isOutside(heads, page[first], page[first], page[first + 1])) first++
    const leastEnd = Math.max(first, end - mostLines)
    while (end > leastEnd && isOutside(feet, page[end - 1], page[end - 2], page[end - 1])) end--
    return page.slice(first, end)
  })
  const breaks: Part[] = []
  let from = 0
  for (const [begun, ...more] of bodies) {
    if (!begun) continue
    if (from > 0) add(from, begun.from)
    from = (more.at(-1) ?? begun).to
  }
  if (from > 0) add(from, source.length)
  return breaks

  /** Whether a line is no part of the page's text: a number, or a line that a blank one parts from it. */
  function isOutside(set: Set<string>, line?: Line, above?: Line, below?: Line): boolean {
    if (!line || !set.has(line.key)) return false
    return isNumber(line.key) || !above || !below || blank.test(source.slice(above.to, below.from))
  }

  function add(from: number, to: number): void {
    const between = source.slice(from, to)
    const before = source.slice(Math.max(0, from - 2), from).trimEnd()
    const goesOn = /[\p{L}\p{N},-]$/u.test(before) && /^\s*\p{Ll}/u.test(source.slice(to, to + 60))
    if (goesOn || between.trim() !== '') {
      breaks.push({ from, to, text: goesOn || !blank.test(between) ? '\n' : '\n\n' })
    }
  }
}

const blank = /(?:\n|\r(?!\n))[^\S\n\r]*[\n\r]/

function linesOf(page: string, from: number): Line[] {
  const lines = Array.from(page.matchAll(/[^\n\r]+/g), ({ 0: line, index }) => ({
    from: from + index,
    to: from + index + line.length,
    key: line.length > longestHead ? line : line.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim(),
  }))
  return lines.filter(({ key }) => /\S/.test(key))
}

/** The lines that stand at one end of several pages: of page numbers two are enough. */
function repeated(ends: readonly (readonly Line[])[]): Set<string> {
  const met = new Map<string, number>()
  for (const { key } of ends.flat()) {
    if (key.length <= longestHead) met.set(key, (met.get(key) ?? 0) + 1)
  }
  return new Set(
    [...met].flatMap(([key, times]) => (times >= (isNumber(key) ? 2 : leastHeads) ? key : [])),
  )
}

const isNumber = (key: string): boolean =>
  /^\W*(?:\p{L}+\.? )?0(?: ?(?:\/|\p{L}+) ?0)?\W*$/u.test(key)
