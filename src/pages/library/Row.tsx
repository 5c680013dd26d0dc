import type { CSSProperties, MouseEvent } from 'react'
import { directionOf } from '../../article/facts.ts'
import { toArticlePath } from '../../library/address.ts'
import type { Row } from '../../library/row.ts'
import { toOwnMinutes } from '../../progress/pace.ts'
import { useFactor } from '../../reader/use-factor.ts'
import { useMark } from '../../reader/use-mark.ts'
import { HeadlineWords } from '../../reader/Words.tsx'
import { setGlyphs } from '../../typeset/glyphs.ts'
import { house, meta, shelf, time } from '../../words/index.ts'
import { markButton } from '../../ui/mark.ts'
import { Link } from '../../ui/Link.tsx'
import type { Readings } from './use-shelf.ts'
import styles from './Row.module.css'

/** The class of the element that a row stands in; `compact` where there are many. */
export const rowClass = (compact: boolean) =>
  compact ? `${styles.row} ${styles.compact}` : styles.row!

interface RowViewProps {
  row: Row
  /** How articles stand with the reader, once that is known. */
  readings?: Readings | undefined
}

/** An article in a list: its headline, opening words, minutes and how it stands. */
export function RowView({ row, readings }: RowViewProps) {
  const { slug, headline, opening, language, minutes } = row
  const reading = readings?.get(row.id)
  const factor = useFactor(language)
  const finished = reading?.state === 'finished'
  return (
    <>
      <h2
        className={finished ? `${styles.headline} ${styles.finished}` : styles.headline}
        lang={language}
        dir={directionOf(language)}
      >
        <Link to={toArticlePath(slug)}>
          <HeadlineWords text={headline} language={language} />
        </Link>
      </h2>
      <p className={styles.opening} lang={language} dir={directionOf(language)}>
        {setGlyphs(opening, language)}
      </p>
      <p className={styles.minutes}>{meta.minutes(toOwnMinutes(minutes, factor))}</p>
      {reading && (
        <p className={finished ? styles.state : `${styles.state} ${styles.begun}`} {...house}>
          {finished ? time.finished : shelf.read(toPercent(reading.share))}
          {!finished && <Share share={reading.share} />}
        </p>
      )}
      {readings && <MarkButton row={row} isRead={finished} />}
    </>
  )
}

function MarkButton({ row, isRead }: { row: Row; isRead: boolean }) {
  const mark = useMark()
  const says = isRead ? shelf.mark.unread : shelf.mark.read
  const press = ({ currentTarget }: MouseEvent) => {
    const item = currentTarget.closest('li')
    const beside = item?.nextElementSibling ?? item?.previousElementSibling
    mark(row)
    // Where the row leaves the list, the keyboard goes on with the next one.
    requestAnimationFrame(() => {
      if (currentTarget.isConnected) return
      const next = beside?.querySelector<HTMLElement>('[data-mark]')
      ;(next ?? document.querySelector('h1'))?.focus({ preventScroll: true })
    })
  }
  return (
    <button
      type="button"
      className={styles.mark}
      aria-label={`${says}: ${row.headline}`}
      onClick={press}
      {...markButton}
    >
      {says}
    </button>
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
