import { setGlyphs } from '../../typeset/glyphs'
import { hangOf } from '../../typeset/runs'
import { Words } from '../Words'
import type { ViewProps } from '.'
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
