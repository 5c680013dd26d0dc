import type { Known } from './corpus.ts'

// How the blocks of a text can be laid out. That of a seed is not here: it needs blocks in its own order.
const layouts: Record<string, (blocks: string[]) => string> = {
  blank: (blocks) => blocks.join('\n\n'),
  single: (blocks) => blocks.join('\n'),
  wrapped: (blocks) => blocks.map(wrap).join('\n\n'),
}

// As mail and typescripts are.
const columns = 72

/**
 * The same text in each layout. What layouts cost is seen only where the articles are the same: those
 * that came in one layout may be harder by themselves.
 */
export function inEachLayout(known: Known): Known[] {
  const blocks = known.blocks.map(({ text }) => text)
  return Object.entries(layouts).map(([render, layOut]) => ({
    ...known,
    render: `all as ${render}`,
    text: `${layOut(blocks)}\n`,
  }))
}

function wrap(block: string): string {
  const lines: string[] = []
  for (const word of block.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= columns) {
      lines[lines.length - 1] = `${line} ${word}`
    } else lines.push(word)
  }
  return lines.join('\n')
}
