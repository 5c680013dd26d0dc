import type { ComponentType } from 'react'
import { FigureRunView } from './FigureRun.tsx'
import { HeadingView } from './Heading.tsx'
import { ListView } from './List.tsx'
import { ParagraphView } from './Paragraph.tsx'
import { QuoteView } from './Quote.tsx'
import type { Section } from './section.ts'

export { toSections, type Section } from './section.ts'

export interface ViewProps<Kind extends Section['type']> {
  section: Extract<Section, { type: Kind }>
  language: string
  /** How many figures the article has. */
  total: number
  /** The article's own address in the router. */
  path: string
  /** Whether it stands so high that it is seen at once. */
  first: boolean
}

/** How each kind of section looks. */
export const views: { [Kind in Section['type']]: ComponentType<ViewProps<Kind>> } = {
  paragraph: ParagraphView,
  heading: HeadingView,
  figures: FigureRunView,
  quote: QuoteView,
  list: ListView,
}
