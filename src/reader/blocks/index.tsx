import type { ComponentType } from 'react'
import { FigureRunView } from './FigureRun'
import { HeadingView } from './Heading'
import { ListView } from './List'
import { ParagraphView } from './Paragraph'
import { QuoteView } from './Quote'
import type { Section } from './section'

export { toSections } from './section'

export interface ViewProps<Kind extends Section['type']> {
  section: Extract<Section, { type: Kind }>
  language: string
  /** How many figures the article has. */
  total: number
}

/** How each kind of section looks. */
export const views: { [Kind in Section['type']]: ComponentType<ViewProps<Kind>> } = {
  paragraph: ParagraphView,
  heading: HeadingView,
  figures: FigureRunView,
  quote: QuoteView,
  list: ListView,
}
