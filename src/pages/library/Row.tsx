import type { CSSProperties } from 'react'
import { directionOf } from '../../article/facts.ts'
import { toArticlePath } from '../../library/address.ts'
import type { Row } from '../../library/row.ts'
import type { Reading } from '../../progress/shelf.ts'
import { setGlyphs, setHeadline } from '../../typeset/glyphs.ts'
import { house, meta, shelf, time } from '../../words/index.ts'
import { Link } from '../../ui/Link.tsx'
import styles from './Row.module.css'

/** The class of the element that a row stands in; `compact` where there are many. */
export const rowClass = (compact: boolean) =>
  compact ? `${styles.row} ${styles.compact}` : styles.row!

interface RowViewProps {
  row: Row
  /** How it stands with the reader; undefined where it is unread. */
  reading?: Reading | undefined
}

/** An article in a list: its headline, opening words, minutes and how it stands. */
export function RowView({ row, reading }: RowViewProps) {
  const { slug, headline, opening, language, minutes } = row
  const finished = reading?.state === 'finished'
  return (
    <>
      <h2
        className={finished ? `${styles.headline} ${styles.finished}` : styles.headline}
        lang={language}
        dir={directionOf(language)}
      >
        <Link to={toArticlePath(slug)}>{setHeadline(headline, language)}</Link>
      </h2>
      <p className={styles.opening} lang={language} dir={directionOf(language)}>
        {setGlyphs(opening, language)}
      </p>
      <p className={styles.minutes}>{meta.minutes(minutes)}</p>
      {reading && (
        <p className={finished ? styles.state : `${styles.state} ${styles.begun}`} {...house}>
          {finished ? time.finished : shelf.read(toPercent(reading.share))}
          {!finished && <Share share={reading.share} />}
        </p>
      )}
    </>
  )
}

/** A line that is filled as far as an article has been read. */
export function Share({ share }: { share: number }) {
  return (
    <span
      className={styles.share}
      style={{ '--share': share } as CSSProperties}
      aria-hidden="true"
    />
  )
}

// Nothing that is begun is unread, and nothing but what is finished is read whole.
function toPercent(share: number): number {
  return Math.min(99, Math.max(1, Math.round(share * 100)))
}
