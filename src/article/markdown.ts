import type { Part } from './readable.ts'
import { addressEntry } from './signs.ts'

// Where a link leads: an address, a path, a part of the page, a file; a title may follow. Words in brackets
// after words in brackets are no link.
const file = '[^\\s()]*\\.(?:x?html?|php|aspx?|md|txt|pdf|jpe?g|png|gif|webp|avif|svg)\\b'
const target = `(?:[a-z][a-z\\d+.-]*:|www\\.|[/#]|\\?(?![:=!<])|\\.\\.?/|${file})[^\\s()]*(?:\\([^\\s()]*\\)[^\\s()]*)*|<[^<>\\s]*>`
const linkEnd = `\\]\\([ \\t]*(?:${target})(?:[ \\t]+(?:"[^"\\n\\r]*"|'[^'\\n\\r]*'))?[ \\t]*\\)`
const lineEnd = '(?:\\r\\n|\\r|\\n)(?:[ \\t]*(?=[\\n\\r]))?'
const code = '```[^]*?```|`[^`\\n\\r]+`'
const tokens = new RegExp(
  `${code}|${linkEnd}|\\]?\\[\\d{1,3}\\](?!\\()|!?\\[|\\]|\\*+|\\\\[!-/:-@[-\`{-~]|${lineEnd}`,
  'giu',
)
const word = /[\p{L}\p{N}]/u

const entry = new RegExp(`^[ \\t]*${addressEntry}`, 'gim')
const leastEntries = 2
const leastWrapped = 50

/**
 * The marks of Markdown within a line, which show nothing: those of a link and of a picture, with where they lead,
 * and pairs of `**` around words; in such a text the backslash too that keeps a sign from being one. Numbers in
 * brackets are marks of links where the text has a list of their addresses. Single stars and underscores are how
 * plain text itself stresses words, and stay.
 */
export function findMarkdown(source: string): Part[] {
  if (!/\*\*|\]\(|\[\d/.test(source) || /\bMarkdown\b/i.test(source)) return []
  const entries = [...source.matchAll(entry)]
  const places = new Set(entries.map(({ 0: line, index }) => index + line.search(/\S/)))
  const numbers = new Set(
    entries.length < leastEntries ? [] : entries.map(([, one, other]) => one ?? other!),
  )
  const found: Part[] = []
  const escapes: Part[] = []
  let brackets: Part[] = []
  let bold: Part | undefined
  let line = 0
  // In code an index stands before what is called or asked for.
  const isLink = (open: Part | undefined): open is Part =>
    open !== undefined && !/[\w$)\]]/.test(source.charAt(open.from - 1))
  for (const { 0: token, index } of source.matchAll(tokens)) {
    const part = { from: index, to: index + token.length, text: '' }
    const number = /^\]?\[(\d+)\]$/.exec(token)?.[1]
    if (token[0] === '`') continue
    if (number !== undefined) {
      const open = token[0] === ']' ? brackets.pop() : part
      // A number that no word follows is read as one.
      const leads = token[0] === ']' || word.test(source.charAt(part.to))
      if (isLink(open) && leads && numbers.has(number) && !places.has(index)) found.push(open, part)
    } else if (token === '[' || token === '![') brackets.push(part)
    else if (token === ']') brackets.pop()
    else if (token[0] === ']') {
      const open = brackets.pop()
      if (isLink(open)) found.push(open, part)
    } else if (token[0] === '\\') escapes.push({ ...part, to: index + 1 })
    else if (token[0] !== '*') {
      // No mark reaches beyond its paragraph; and lines that end early are not wrapped.
      const isBlank = /[\n\r]/.test(source.charAt(part.to))
      if (isBlank) brackets = []
      if (isBlank || index - line < leastWrapped) bold = undefined
      line = part.to
    } else if (token.length === 2 || token.length === 3) {
      const before = source.charAt(part.from - 1)
      const after = source.charAt(part.to)
      if (bold?.to === part.from) bold = undefined
      else if (bold && /[^\s/]/.test(before) && !word.test(after)) {
        found.push(bold, part)
        bold = undefined
      } else if (!word.test(before) && /[^\s/]/.test(after)) bold = part
    }
  }
  if (found.length === 0) return []
  // A backslash before letters is one of paths, patterns or formulas.
  const isEscape = !/\\[A-Za-z\d(]/.test(source)
  return [...found, ...(isEscape ? escapes : [])].sort((a, b) => a.from - b.from)
}
