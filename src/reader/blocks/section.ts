import type { Picture } from '../../library/pictures.ts'
import type { Block, Figure, Heading, List, Paragraph, Quote } from '../../article/article.ts'

/** Captions with no text between them: they share one sill. One with a picture stands alone. */
interface FigureRun {
  type: 'figures'
  at: number
  figures: Figure[]
  picture?: Picture
}

type Placed<Kind> = Kind & { at: number }

/** What stands in the body as one piece, with the place where it starts. */
export type Section = FigureRun | Placed<Paragraph> | Placed<Heading> | Placed<Quote> | Placed<List>

/**
 * The body as it is set: blocks, with runs of figures together. `pictures` are those supplied, by the
 * place of their captions in the source: each ends a run and stands alone.
 */
export function toSections(blocks: Block[], pictures?: ReadonlyMap<number, Picture>): Section[] {
  const sections: Section[] = []
  for (const block of blocks) {
    const last = sections.at(-1)
    if (block.type !== 'figure') {
      sections.push({ ...block, at: startOf(block) })
      continue
    }
    const picture = pictures?.get(block.caption.from)
    if (last?.type === 'figures' && !last.picture && !picture) last.figures.push(block)
    else {
      const run: FigureRun = { type: 'figures', at: block.caption.at, figures: [block] }
      sections.push(picture ? { ...run, picture } : run)
    }
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
