import { HeadlineWords } from '../Words'
import type { ViewProps } from '.'
import styles from './Heading.module.css'

export function HeadingView({ section: { id, passage }, language }: ViewProps<'heading'>) {
  return (
    <h2 id={id} className={styles.heading} data-at={passage.at}>
      <HeadlineWords text={passage.text} language={language} />
    </h2>
  )
}
