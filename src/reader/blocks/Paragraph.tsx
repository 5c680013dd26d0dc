import { setGlyphs } from '../../typeset/glyphs.ts'
import { hangOf } from '../../typeset/runs.ts'
import { Words } from '../Words.tsx'
import type { ViewProps } from './index.tsx'
import styles from './Paragraph.module.css'

export function ParagraphView({ section: { passage }, language }: ViewProps<'paragraph'>) {
  return (
    <p
      className={styles.paragraph}
      data-at={passage.at}
      data-hang={hangOf(setGlyphs(passage.text.slice(0, 1), language))}
    >
      <Words text={passage.text} language={language} />
    </p>
  )
}
