import type { ReactNode } from 'react'
import { bar, house } from '../words/index.ts'
import { siteName } from '../words/site.ts'
import { Link } from './Link.tsx'
import styles from './Bar.module.css'

interface BarProps {
  /** Shown beside the wordmark, from 720 px, once it is given. */
  title?: string | undefined
  /** Tools and states, at the end of the line. */
  children?: ReactNode
}

/** The bar at the head of every page. Its double rule fills with the share read, from `--read` on the root. */
export function Bar({ title, children }: BarProps) {
  return (
    <header className={styles.bar} lang={house.lang}>
      <div className={`page ${styles.line}`}>
        <Link to="/" className={styles.wordmark} aria-label={bar.home(siteName)}>
          {siteName}
        </Link>
        <span className={styles.title} aria-hidden="true">
          {title}
        </span>
        <div className={styles.tools}>{children}</div>
      </div>
      <div className={`page ${styles.rule}`} />
    </header>
  )
}

/** The way back to the library, where the bar has room for it. */
export function LibraryLink() {
  return (
    <Link to="/" className={styles.tool}>
      {bar.library}
    </Link>
  )
}
