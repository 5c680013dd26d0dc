import { HighlightsFileError } from './file.ts'
import type { Highlight } from './highlight.ts'
import { readMarkdown } from './markdown.ts'
import { readAnnotations } from './web-annotation.ts'

// Bytes past which a file is not looked into: a hundred thousand highlights are less.
const mostBytes = 100_000_000

/** The text of a file that was chosen. Throws HighlightsFileError where it is too large or cannot be read. */
export async function openFile(file: Blob): Promise<string> {
  if (file.size > mostBytes) throw new HighlightsFileError('large')
  return file.text().catch((cause: unknown) => {
    throw new HighlightsFileError('unreadable', { cause })
  })
}

/** The highlights in a file, JSON or Markdown. Throws HighlightsFileError where there is nothing to take from it. */
export function readFile(text: string): { highlights: Highlight[]; lost: number } {
  const body = text.replace(/^\uFEFF/, '')
  if (body.trim() === '') throw new HighlightsFileError('empty')
  const isMarkdown = /^\s*#/.test(body)
  const read = isMarkdown || !/^\s*[{["]/.test(body) ? readMarkdown(body) : readAnnotations(body)
  if (read.highlights.length === 0)
    throw new HighlightsFileError(read.lost > 0 ? 'broken' : 'empty')
  return read
}
