import { basename, join } from 'node:path'
import type { Article } from '../article/article.ts'
import { doubtsOf, minutesToRead } from '../article/facts.ts'
import { parseArticle } from '../article/parse.ts'
import { clean } from '../article/clean.ts'
import { findUnmatched } from '../build/corrections.ts'
import { detectLanguage } from '../build/language.ts'
import { toPrintable } from '../build/problem.ts'
import {
  complain,
  findSeeds,
  readArguments,
  readSources,
  type Complaint,
  type Home,
  type Source,
} from './sources.ts'
import { toTable } from './table.ts'

/**
 * `npm run check`: every seed on a line. `npm run check -- --json PATH...`: every passage of the files
 * and folders named, one line of JSON a file.
 */
export async function run(args: string[]): Promise<number> {
  const said = readArguments('check', args, ['--json'])
  if (!said) return 1
  const json = said.options.has('--json')
  const paths = said.paths.length > 0 ? said.paths : [await findSeeds()]
  const { sources, homes, complaints } = await readSources(paths)
  const rows: string[][] = []
  // Only what is corrected is looked at again: ten thousand articles are not kept for that.
  const corrected = new Set(
    homes.flatMap(({ corrections }) => corrections.map(({ article }) => article)),
  )
  const read: Read = new Map()
  for (const source of sources) {
    try {
      const article = parse(source, json)
      if (corrected.has(source.id)) read.set(source.id, { file: source.file, article })
      if (json) console.log(toLine(source, article))
      else rows.push(toRow(source, article))
    } catch (error) {
      complaints.push({
        path: source.file,
        problem: `could not be parsed (${String(error)}). Please report this text`,
        severe: true,
      })
    }
  }
  if (rows.length > 0) console.log(toTable(headings, rows))
  complain('check', [...complaints, ...homes.flatMap((home) => toUnmatched(home, read))])
  return complaints.some(({ severe }) => severe) ? 1 : 0
}

type Read = Map<string, { file: string; article: Article }>

// Of an article that was not asked for nothing can be said.
function toUnmatched({ folder, corrections, whole }: Home, read: Read): Complaint[] {
  const asked = corrections.filter(({ article }) => whole || read.has(article))
  return findUnmatched(asked, read).map(({ file, message }) => {
    return { path: join(folder, file), problem: message, severe: false }
  })
}

function parse({ text, pins }: Source, json: boolean): Article {
  return parseArticle(text, { pins, ...(!json && { language: detectLanguage(text) }) })
}

function toLine({ file, text }: Source, { passages }: Article): string {
  // The source's own characters: what the page shows decoded is here as it was typed.
  const blocks = passages.map(({ role, from, to }) => ({
    kind: role,
    text: clean(text.slice(from, to)),
  }))
  return JSON.stringify({ file: basename(file), blocks })
}

const headings = ['file', 'headline', 'language', 'minutes', 'figures', 'teasers', 'doubtful']

function toRow({ below }: Source, article: Article): string[] {
  return [
    toPrintable(below),
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
