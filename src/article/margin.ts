import { roles, type Article, type Role } from './article.ts'

const width = Math.max(...roles.map((role) => role.length))

interface MarginOptions {
  confidence?: boolean
  /** Shown where the article was parsed with them. */
  reasons?: boolean
}

/** The source, line by line, with each line's role in the margin; a blank line has an empty margin. */
export function writeMargin(source: string, article: Article, options: MarginOptions = {}): string {
  const out: string[] = []
  const { passages } = article
  const pad = options.confidence ? width + 5 : width
  let next = 0
  let from = 0
  for (const line of source.split(/\r\n|[\n\r\f\v\u2028\u2029]/)) {
    const to = from + line.length
    // Several passages may stand on one line, and one passage on several.
    const here: number[] = []
    while (next < passages.length && (passages[next]?.from ?? 0) <= to) {
      if ((passages[next]?.to ?? 0) > from) here.push(next)
      if ((passages[next]?.to ?? 0) > to) break
      next++
    }
    if (here.length === 0) out.push(`${' '.repeat(pad)} |`)
    for (const number of here) {
      const passage = passages[number]
      if (!passage) continue
      const sure = options.confidence ? `${Math.round(passage.confidence * 100)}%`.padStart(5) : ''
      const piece = source.slice(Math.max(from, passage.from), Math.min(to, passage.to))
      out.push(`${passage.role.padEnd(width)}${sure} | ${piece}`)
      if (options.reasons && passage.to <= to) {
        for (const { says, weight } of passage.reasons ?? []) {
          out.push(`${' '.repeat(pad)} |   ${weight.toFixed(2).padStart(6)}  ${says}`)
        }
      }
    }
    from = to + (source.startsWith('\r\n', to) ? 2 : 1)
  }
  while (out.length > 0 && /^ *\|$/.test(out.at(-1) as string)) out.pop()
  return out.map((line) => line.trimEnd()).join('\n') + '\n'
}

/** A text with roles in its margin, taken apart again. */
export function readMargin(margin: string): { source: string; roles: (Role | undefined)[] } {
  const found: (Role | undefined)[] = []
  const lines = margin
    .trimEnd()
    .split('\n')
    .map((line) => {
      const bar = line.indexOf('|')
      const role = line.slice(0, Math.max(0, bar)).trim()
      found.push(roles.find((one) => one === role))
      return line.slice(bar + 1).replace(/^ /, '')
    })
  return { source: lines.join('\n') + '\n', roles: found }
}
