import { relative } from 'node:path'

/** What is wrong with a file or folder and how to mend it; the rest of the library goes on without it. */
export interface Problem {
  file: string
  message: string
}

/** Problems as lines for a terminal: `seeds: x.txt is empty. Put the article in it, ...`. */
export function toProblemLines(problems: readonly Problem[], folder: string): string[] {
  return problems.map(({ file, message }) =>
    file === folder
      ? `seeds: the folder ${relative(process.cwd(), folder) || '.'} ${message}.`
      : `seeds: ${toPrintable(file)} ${message}.`,
  )
}

/** A file's name for a terminal: it can hold what would move the cursor there, or turn the line around. */
export function toPrintable(name: string): string {
  return name.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\u{fffd}')
}
