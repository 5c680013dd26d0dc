import { markLength } from '../../article/drawn.ts'
import { HeadlineWords } from '../Words.tsx'
import type { ViewProps } from './index.tsx'
import styles from './Heading.module.css'

export function HeadingView({ section: { id, passage }, language }: ViewProps<'heading'>) {
  const from = markLength('heading', passage.text)
  return (
    <h2 id={id} className={styles.heading} data-at={passage.at + from}>
      <HeadlineWords text={passage.text.slice(from)} language={language} />
    </h2>
  )
}
