import type { Role } from './article.ts'
import { readByline } from './byline.ts'
import { dateIn } from './dates.ts'
import { phrasesOf } from './lexicon/languages/index.ts'
import type { Stretch } from './segment.ts'

const picture =
  /^\[?!\[(?:(?!\]\()[^\n\r])*\](?:\(\S*(?:\s+["'][^\n\r]*)?\)|\[\d+\])(?:\]\(\S*\)|\]\[\d+\])?$/
const stressed = /^([_*])[^_*]+\1$/
// So far above a stretch the mark of a picture is looked for, whose address may be long.
const farthest = 500
const bold = /^\*\*[^*\n\r]+\*\*:?$/
const link = /^(?:[-*•]\s+)?\[(?:(?!\]\()[^\n\r])*\]\(\S*(?:\s+["'][^\n\r]*)?\)$/
const longestHeading = 80
const leastHeadings = 2
const leastLinks = 2
const longText = 150
const boxes = [...phrasesOf('boxLabel'), ...phrasesOf('readMore')]
const elsewhere = [...boxes, ...phrasesOf('advertisement'), ...phrasesOf('figure')]

/** Whether a text is one of these phrases, or begins with one and a sign. */
function opens(text: string, phrases: readonly string[]): boolean {
  const small = text.toLowerCase()
  return phrases.some(
    (one) => small.startsWith(one) && !/^\s?[\p{L}\p{N}]/u.test(small.slice(one.length)),
  )
}

/**
 * What whole lines of Markdown are, whose marks within the line have been read and show nothing: a picture's words
 * are its caption, and so is a stressed line right below it; lines in bold head what follows them if there are
 * several; links alone at the end lead to other articles.
 */
export function readMarkdownLines(
  stretches: readonly Stretch[],
  source: string,
): (Role | undefined)[] {
  // What the source has at the place of a stretch, if its text is without the marks that stand there.
  const typed = stretches.map(({ text, from, to }) => {
    const isMarked = /[![*•-]/.test(source.charAt(from))
    return isMarked && /\p{L}/u.test(text) && !/\]\(|\*\*/.test(text) ? source.slice(from, to) : ''
  })
  const given = stretches.map(({ text, from }, at): Role | undefined => {
    const below = stressed.test(text) && source.slice(Math.max(0, from - farthest), from).trimEnd()
    const isCaption = picture.test(typed[at]!) || (below && /!\[[^\n\r]*\)$/.test(below))
    return isCaption ? 'caption' : undefined
  })
  const headings = stretches.flatMap(({ text }, at) =>
    at > 0 &&
    at < stretches.length - 1 &&
    bold.test(typed[at]!) &&
    !bold.test(typed[at + 1]!) &&
    isHeading(text)
      ? at
      : [],
  )
  if (headings.length >= leastHeadings) for (const at of headings) given[at] = 'heading'
  const end = typed.findLastIndex((line, at) => !link.test(line) || given[at]) + 1
  const rest = stretches.slice(0, end)
  const isText = rest.some(({ text }) => text.length >= longText)
  if (stretches.length - end >= leastLinks && isText && leadOn(rest, typed[end]!)) {
    given.fill('teaser', end)
  }
  return given
}

/** Whether links at the end lead to other articles: what heads them says so, or nothing does and they are no list of the text. */
function leadOn(rest: readonly Stretch[], first: string): boolean {
  const above = rest.at(-1)!.text
  if (opens(above.replace(/^#+\s+/, ''), boxes)) return true
  return !/^[-*•]/.test(first) && above.length > longestHeading && !above.endsWith(':')
}

function isHeading(text: string): boolean {
  return (
    text.length <= longestHeading &&
    !/[.!;,]$|^["'“„«»]|^\d+[:.]\d/.test(text) &&
    !opens(text, elsewhere) &&
    !dateIn(text) &&
    !readByline(text).plain
  )
}
