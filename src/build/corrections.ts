import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../article/article.ts'
import { clean } from '../article/clean.ts'
import {
  CorrectionsError,
  readCorrectionsFile,
  type Correction,
} from '../corrections/correction.ts'
import { decodeText } from './decode.ts'
import type { Problem } from './problem.ts'
import { toUnreadable } from './unreadable.ts'

/** The file beside the seeds in which a publisher keeps what was put right. */
export const correctionsFile = 'corrections.json'

/** Reads the publisher's corrections; none where there is no such file. One that is no good becomes a problem. */
export async function readCorrections(
  folder: string,
): Promise<{ corrections: Correction[]; problems: Problem[] }> {
  try {
    // However an editor has saved it, as texts are read.
    const { text } = decodeText(await readFile(join(folder, correctionsFile)))
    return { corrections: readCorrectionsFile(text), problems: [] }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Of a folder that is none is told with its seeds.
    if (code === 'ENOENT' || code === 'ENOTDIR') return { corrections: [], problems: [] }
    if (code === undefined && !(error instanceof CorrectionsError)) throw error
    const message = error instanceof CorrectionsError ? error.message : toUnreadable(error)
    return { corrections: [], problems: [{ file: correctionsFile, message }] }
  }
}

/** Names the corrections that match no passage any more. */
export function findUnmatched(
  corrections: Correction[],
  articles: Map<string, { file: string; article: Article }>,
): Problem[] {
  return corrections.flatMap(({ article: id, text, role }) => {
    const found = articles.get(id)
    const quoted = `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}” (${role})`
    if (!found) {
      return {
        file: correctionsFile,
        message: `corrects ${quoted} in an article that is not here (${id}). Take the entry out`,
      }
    }
    const matches = found.article.passages.some((passage) => clean(passage.text) === clean(text))
    return matches
      ? []
      : {
          file: correctionsFile,
          message: `matches nothing in ${found.file}: ${quoted}. Take the entry out, or put its text right`,
        }
  })
}
