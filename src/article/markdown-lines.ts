import type { Role } from './article.ts'
import { readByline } from './byline.ts'
import { dateIn } from './dates.ts'
import type { Stretch } from './segment.ts'

const picture = /^\[?!\[[^\n\r]*[)\]]$/
const stressed = /^([_*])[^_*]+\1$/
// So far above a stretch the mark of a picture is looked for, whose address may be long.
const farthest = 500
const bold = /^\*\*[^*\n\r]+\*\*:?$/
const link = /^(?:[-*•]\s+)?\[[^\n\r]*\]\([^\n\r]*\)$/
const longestHeading = 80
const leastHeadings = 2
const leastLinks = 2

/**
 * What whole lines of Markdown are, whose marks within the line have been read and show nothing: a picture's words
 * are its caption, and so is a stressed line right below it; lines in bold head what follows them if there are several, links alone at the end lead to other articles.
 */
export function readMarkdownLines(
  stretches: readonly Stretch[],
  source: string,
): (Role | undefined)[] {
  // What the source has at the place of a stretch, if its text is without the marks that stand there.
  const typed = stretches.map(({ text, from, to }) => {
    const opens = /[![*•-]/.test(source.charAt(from))
    return opens && /\p{L}/u.test(text) && !/\]\(|\*\*/.test(text) ? source.slice(from, to) : ''
  })
  const given = stretches.map(({ text, from }, at): Role | undefined => {
    const below = stressed.test(text) && source.slice(Math.max(0, from - farthest), from).trimEnd()
    const isCaption = picture.test(typed[at]!) || (below && /!\[[^\n\r]*\)$/.test(below))
    return isCaption ? 'caption' : undefined
  })
  const headings = stretches.flatMap(({ text }, at) =>
    at > 0 && at < stretches.length - 1 && bold.test(typed[at]!) && isHeading(text) ? at : [],
  )
  if (headings.length >= leastHeadings) for (const at of headings) given[at] = 'heading'
  let end = stretches.length
  while (end > 1 && link.test(typed[end - 1]!) && !given[end - 1]) end--
  if (stretches.length - end >= leastLinks) given.fill('teaser', end)
  return given
}

function isHeading(text: string): boolean {
  return (
    text.length <= longestHeading &&
    !/[.!;,]$/.test(text) &&
    !dateIn(text) &&
    !readByline(text).plain
  )
}
