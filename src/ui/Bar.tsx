import type { ReactNode } from 'react'
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
    <header className={styles.bar} lang="en">
      <div className={`page ${styles.line}`}>
        <Link to="/" className={styles.wordmark} aria-label="Galley, to the library">
          Galley
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
      Library
    </Link>
  )
}
