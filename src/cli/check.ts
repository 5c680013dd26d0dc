import { basename } from 'node:path'
import type { Article } from '../article/article.ts'
import { doubtsOf, minutesToRead } from '../article/facts.ts'
import { parseArticle } from '../article/parse.ts'
import { clean } from '../article/clean.ts'
import { detectLanguage } from '../build/language.ts'
import { complain, findSeeds, readSources, type Source } from './sources.ts'
import { toTable } from './table.ts'

/**
 * `npm run check`: every seed on a line. `npm run check -- --json PATH...`: every passage of the files
 * and folders named, one line of JSON a file.
 */
export async function run(args: string[]): Promise<number> {
  const json = args.includes('--json')
  const named = args.filter((arg) => !arg.startsWith('--'))
  const paths = named.length > 0 ? named : [await findSeeds()]
  const { sources, complaints } = await readSources(paths)
  const rows: string[][] = []
  for (const source of sources) {
    try {
      if (json) console.log(toLine(source))
      else rows.push(toRow(source))
    } catch (error) {
      complaints.push({
        path: source.file,
        problem: `could not be parsed (${String(error)}). Please report this text`,
        severe: true,
      })
    }
  }
  if (rows.length > 0) console.log(toTable(headings, rows))
  complain('check', complaints)
  return complaints.some(({ severe }) => severe) ? 1 : 0
}

function toLine({ file, text, pins }: Source): string {
  const { passages } = parseArticle(text, { pins })
  // The source's own characters: what the page shows decoded is here as it was typed.
  const blocks = passages.map(({ role, from, to }) => ({
    kind: role,
    text: clean(text.slice(from, to)),
  }))
  return JSON.stringify({ file: basename(file), blocks })
}

const headings = ['file', 'headline', 'language', 'minutes', 'figures', 'teasers', 'doubtful']

function toRow({ file, text, pins }: Source): string[] {
  const article = parseArticle(text, { language: detectLanguage(text), pins })
  return [
    basename(file),
    article.headline.text,
    article.language,
    String(minutesToRead(article)),
    String(article.blocks.filter((block) => block.type === 'figure').length),
    String(article.teasers.length),
    toDoubts(article),
  ]
}

// A table is read across: the rest is in `npm run explain`.
const mostNamed = 3

function toDoubts(article: Article): string {
  const doubts = doubtsOf(article)
  const named = doubts
    .slice(0, mostNamed)
    .map(
      ({ role, confidence, text }) =>
        `${role} ${Math.round(confidence * 100)}% “${text.slice(0, 24)}”`,
    )
  const rest = doubts.length - named.length
  return [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}
