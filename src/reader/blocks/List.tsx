import { markLength } from '../../article/drawn.ts'
import { Words } from '../Words.tsx'
import type { ViewProps } from './index.tsx'
import styles from './List.module.css'
import { numberOf } from './marker.ts'

export function ListView({ section: { ordered, items }, language }: ViewProps<'list'>) {
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag className={ordered ? styles.ordered : styles.list}>
      {items.map(({ at, text }) => {
        const from = markLength('list-item', text)
        return (
          <li key={at} data-at={at + from} value={ordered ? numberOf(text) : undefined}>
            <Words text={text.slice(from)} language={language} />
          </li>
        )
      })}
    </Tag>
  )
}
