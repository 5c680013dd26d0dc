import { highlightsPath } from '../../annotations/address.ts'
import { Link } from '../../ui/Link.tsx'
import actions from '../../ui/actions.module.css'
import { highlights as words } from '../../words/index.ts'
import styles from './HighlightsLink.module.css'

/** The way to what the reader has marked, at the end of the library. */
export function HighlightsLink() {
  return (
    <section className={`page ${styles.line}`} aria-label={words.title}>
      <Link to={highlightsPath} className={actions.link}>
        {words.title}
      </Link>
    </section>
  )
}
