import type { ReactNode } from 'react'
import { bar, house } from '../words/index.ts'
import { site } from '../words/site.ts'
import { Link } from './Link.tsx'
import styles from './Bar.module.css'

interface BarProps {
  /** Shown beside the wordmark, from 720 px, once it is given. */
  title?: string | undefined
  /** The publisher's few words on the library: in the place of a title, on the library's own pages. */
  tagline?: string | undefined
  /** Tools and states, at the end of the line. */
  children?: ReactNode
}

/** The bar at the head of every page. Its double rule fills with the share read, from `--read` on the root. */
export function Bar({ title, tagline, children }: BarProps) {
  return (
    <header className={styles.bar} lang={house.lang}>
      <div className={`page ${styles.line}`}>
        <Link to="/" className={styles.wordmark} aria-label={bar.home(site.name)}>
          {site.name}
        </Link>
        {tagline ? (
          <p className={styles.tagline}>{tagline}</p>
        ) : (
          <span className={styles.title} aria-hidden="true">
            {title}
          </span>
        )}
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
