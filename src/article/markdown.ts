import type { Part } from './readable.ts'

// Where a link leads: an address, a path, a part of the page, a file; a title may follow. Words in brackets
// after words in brackets are no link.
const file = '[^\\s()]*\\.(?:x?html?|php|aspx?|md|txt|pdf|jpe?g|png|gif|webp|avif|svg)\\b'
const target = `(?:[a-z][a-z\\d+.-]*:|www\\.|[/#?]|\\.\\.?/|${file})[^\\s()]*(?:\\([^\\s()]*\\)[^\\s()]*)*|<[^<>\\s]*>`
const linkEnd = `\\]\\([ \\t]*(?:${target})(?:[ \\t]+(?:"[^"\\n\\r]*"|'[^'\\n\\r]*'))?[ \\t]*\\)`
const blankLine = '(?:\\r\\n|\\r|\\n)[ \\t]*(?=[\\n\\r])'
const tokens = new RegExp(
  `${linkEnd}|\\]?\\[\\d{1,3}\\]|!?\\[|\\]|\\*+|\\\\[!-/:-@[-\`{-~]|${blankLine}`,
  'giu',
)
const word = /[\p{L}\p{N}]/u

/** A line of a list of addresses, as browsers that write text set it below: `[3]: https://…`, `3. https://…`. */
const entry =
  /(?<=^[ \t]*)(?:\[(\d{1,3})\]:?|(\d{1,3})\.)[ \t]*<?(?:https?|ftp|file|mailto|tel):/gim
const leastEntries = 2

/**
 * The marks of Markdown within a line, which show nothing: those of a link and of a picture, with where they lead,
 * and pairs of `**` around words; in such a text the backslash too that keeps a sign from being one. Numbers in
 * brackets are marks of links where the text has a list of their addresses. Single stars and underscores are how
 * plain text itself stresses words, and stay.
 */
export function findMarkdown(source: string): Part[] {
  if (!/\*\*|\]\(|\[\d/.test(source) || /\bMarkdown\b/i.test(source)) return []
  const entries = [...source.matchAll(entry)]
  const places = new Set(entries.map(({ index }) => index))
  const numbers = new Set(
    entries.length < leastEntries ? [] : entries.map(([, one, other]) => one ?? other!),
  )
  const found: Part[] = []
  const escapes: Part[] = []
  let brackets: Part[] = []
  let bold: Part | undefined
  for (const { 0: token, index } of source.matchAll(tokens)) {
    const part = { from: index, to: index + token.length, text: '' }
    const number = /^\]?\[(\d+)\]$/.exec(token)?.[1]
    if (number !== undefined) {
      const open = token[0] === ']' ? brackets.pop() : part
      if (open && numbers.has(number) && !places.has(index)) found.push(open, part)
    } else if (token === '[' || token === '![') brackets.push(part)
    else if (token === ']') brackets.pop()
    else if (token[0] === ']') {
      const open = brackets.pop()
      if (open) found.push(open, part)
    } else if (token[0] === '\\') escapes.push({ ...part, to: index + 1 })
    else if (token[0] !== '*') {
      // No mark reaches beyond its paragraph.
      brackets = []
      bold = undefined
    } else if (token.length === 2 || token.length === 3) {
      const before = source.charAt(part.from - 1)
      const after = source.charAt(part.to)
      if (bold?.to === part.from) bold = undefined
      else if (bold && /\S/.test(before) && !word.test(after)) {
        found.push(bold, part)
        bold = undefined
      } else if (!word.test(before) && /\S/.test(after)) bold = part
    }
  }
  if (found.length === 0) return []
  return [...found, ...escapes].sort((a, b) => a.from - b.from)
}
