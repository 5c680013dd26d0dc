import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface NoticeProps {
  /** A number in the place of a figure's: 404, 0. */
  numeral?: string
  headline: string
  /** One paragraph. */
  children: ReactNode
  /** One button, one link. */
  actions: ReactNode
}

/** A page that has nothing to read: the empty sill, one sentence, one paragraph, what to do. */
export function Notice({ numeral, headline, children, actions }: NoticeProps) {
  return (
    <main id="text" className={`page ${styles.notice}`}>
      <div className={styles.sill} />
      {numeral !== undefined && (
        <span className={styles.numeral} aria-hidden="true">
          {numeral}
        </span>
      )}
      <div className={styles.words}>
        <h1 className={styles.headline} tabIndex={-1}>
          {headline}
        </h1>
        <div className={styles.paragraph}>{children}</div>
        <div className={styles.actions}>{actions}</div>
      </div>
    </main>
  )
}
