import type { Block, Figure, Heading, List, Paragraph, Quote } from '../../article/article.ts'

/** Captions with no text between them: they share one sill. */
export interface FigureRun {
  type: 'figures'
  at: number
  figures: Figure[]
}

type Placed<Kind> = Kind & { at: number }

/** What stands in the body as one piece, with the place where it starts. */
export type Section = FigureRun | Placed<Paragraph> | Placed<Heading> | Placed<Quote> | Placed<List>

/** The body as it is set: blocks, with runs of figures together. */
export function toSections(blocks: Block[]): Section[] {
  const sections: Section[] = []
  for (const block of blocks) {
    const last = sections.at(-1)
    if (block.type !== 'figure') sections.push({ ...block, at: startOf(block) })
    else if (last?.type === 'figures') last.figures.push(block)
    else sections.push({ type: 'figures', at: block.caption.at, figures: [block] })
  }
  return sections
}

function startOf(block: Exclude<Block, Figure>): number {
  switch (block.type) {
    case 'quote':
      return block.passages[0]!.at
    case 'list':
      return block.items[0]!.at
    default:
      return block.passage.at
  }
}
