import { toMarkedPath } from './address.ts'
import { checkHighlight } from './check.ts'
import { checkVersion, fileVersion } from './file.ts'
import type { Highlight } from './highlight.ts'
import { between, quoteOf } from './target.ts'

// A comment behind each quote holds what the words do not say; nobody has to look at it.
const opening = '<!-- galley '
const closing = ' -->'

/** The highlights as Markdown to read and to keep: by article, quotes and notes. `base` is the address of the library. */
export function toMarkdown(highlights: readonly Highlight[], base: string): string {
  const parts = [`# Galley\n\n${toComment({ version: fileVersion })}`]
  let article = ''
  for (const highlight of highlights) {
    if (highlight.article !== article) {
      article = highlight.article
      const address = new URL(toMarkedPath(highlight).slice(1), base).href
      parts.push(`## [${highlight.headline.replace(/([\\[\]])/g, '\\$1')}](${address})`)
    }
    parts.push(toPart(highlight))
  }
  return `${parts.join('\n\n')}\n`
}

function toPart(highlight: Highlight): string {
  const { quote: _, note, ...others } = highlight
  const quoted = quoteOf(highlight)
    .split('\n')
    .map((line) => `> ${escape(line)}`)
  const written = note?.split('\n').map(escape)
  return [...quoted, '', ...(written ? [...written, ''] : []), toComment(others)].join('\n')
}

function toComment(value: object): string {
  // Nothing in it can end it.
  return opening + JSON.stringify(value).replaceAll('>', '\\u003e') + closing
}

// A line that would be a heading, a quote, a comment or a list is told from one.
function escape(line: string): string {
  return line.replace(/^(\s*)([\\#>*+<\-=`~]|\d+[.)])/, '$1\\$2')
}

function unescape(line: string): string {
  return line.replace(/^(\s*)\\/, '$1')
}

/** The highlights in such a file, with quotes and notes as they stand in it. Throws HighlightsFileError where it is none of ours. */
export function readMarkdown(text: string): { highlights: Highlight[]; lost: number } {
  const highlights: Highlight[] = []
  let version: unknown
  let lost = 0
  let quoted: string[] = []
  let written: string[] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith(opening)) {
      const value = readComment(line)
      if (quoted.length === 0) version ??= value?.['version']
      else {
        const note = trimLines(written).map(unescape).join('\n')
        const quote = quoted.map(unescape).join('\n')
        const highlight = checkHighlight({
          ...value,
          ...takeRest(value, quote),
          ...(note && { note }),
        })
        if (highlight) highlights.push(highlight)
        else lost += 1
      }
      quoted = []
      written = []
    } else if (line.startsWith('## ')) {
      quoted = []
      written = []
    } else if (line.startsWith('>') && written.every((one) => one.trim() === '')) {
      quoted.push(line.replace(/^> ?/, ''))
    } else if (quoted.length > 0) written.push(line)
  }
  checkVersion(version)
  return { highlights, lost }
}

// The other stretches stand below the first one: as many passages of each as the comment has, in the
// words that stand there.
function takeRest(value: Record<string, unknown> | undefined, quote: string) {
  const rest = value?.['rest']
  if (!Array.isArray(rest)) return { quote }
  const passages = quote.split(between)
  const others = rest
    .toReversed()
    .map((one: { quote?: unknown } | null) => {
      const count = String(one?.quote).split(between).length
      return { ...one, quote: passages.splice(-count).join(between) }
    })
    .toReversed()
  return passages.length > 0
    ? { quote: passages.join(between), rest: others }
    : { quote, rest: undefined }
}

function readComment(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line.slice(opening.length, line.lastIndexOf(closing)))
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

// An empty line stands on both sides of a note.
function trimLines(lines: string[]): string[] {
  const from = lines[0] === '' ? 1 : 0
  return lines.slice(from, lines.at(-1) === '' && lines.length > from ? -1 : undefined)
}
