import { Words } from '../Words'
import type { ViewProps } from '.'
import styles from './List.module.css'
import { markerLength, numberOf } from './marker'

export function ListView({ section: { ordered, items }, language }: ViewProps<'list'>) {
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag className={ordered ? styles.ordered : styles.list} role="list">
      {items.map(({ at, text }) => {
        const from = markerLength(text)
        return (
          <li key={at} data-at={at + from} value={ordered ? numberOf(text) : undefined}>
            <Words text={text.slice(from)} language={language} />
          </li>
        )
      })}
    </Tag>
  )
}
