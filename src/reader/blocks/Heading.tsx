import { HeadlineWords } from '../Words.tsx'
import type { ViewProps } from './index.tsx'
import styles from './Heading.module.css'

export function HeadingView({ section: { id, passage }, language }: ViewProps<'heading'>) {
  return (
    <h2 id={id} className={styles.heading} data-at={passage.at}>
      <HeadlineWords text={passage.text} language={language} />
    </h2>
  )
}
