import { directionOf } from '../../article/facts.ts'
import { toArticlePath } from '../../library/address.ts'
import type { Row } from '../../library/row.ts'
import { setGlyphs, setHeadline } from '../../typeset/glyphs.ts'
import { meta } from '../../words/index.ts'
import { Link } from '../../ui/Link.tsx'
import styles from './Row.module.css'

/** The class of the element that a row stands in; `compact` where there are many. */
export const rowClass = (compact: boolean) =>
  compact ? `${styles.row} ${styles.compact}` : styles.row!

/** An article in a list: its headline, opening words and minutes. */
export function RowView({ row }: { row: Row }) {
  const { slug, headline, opening, language, minutes } = row
  return (
    <>
      <h2 className={styles.headline} lang={language} dir={directionOf(language)}>
        <Link to={toArticlePath(slug)}>{setHeadline(headline, language)}</Link>
      </h2>
      <p className={styles.opening} lang={language} dir={directionOf(language)}>
        {setGlyphs(opening, language)}
      </p>
      <p className={styles.minutes}>{meta.minutes(minutes)}</p>
    </>
  )
}
