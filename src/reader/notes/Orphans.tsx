import type { Highlight } from '../../annotations/highlight.ts'
import type { Placed } from '../../annotations/placed.ts'
import { quoteOf } from '../../annotations/target.ts'
import { findBeside, passFocus, removeButton } from '../../ui/pass-focus.ts'
import { house, notes as words } from '../../words/index.ts'
import type { Pieces } from './use-marks.ts'
import { copy } from './copy.ts'
import styles from './Notes.module.css'

interface OrphansProps {
  placed: readonly Placed[]
  pieces: Pieces
  onRemove: (highlight: Highlight) => void
}

/** What was marked and is not in the article any more: kept, by no words at all rather than by wrong ones. */
export function Orphans({ placed, pieces, onRemove }: OrphansProps) {
  const orphans = placed.filter(
    // A passage that the reader has hidden is in the text, and not on the page.
    ({ places, highlight: { id } }) => !places || pieces.get(id)?.length === 0,
  )
  if (orphans.length === 0) return null
  return (
    <section className={styles.orphans} aria-labelledby="orphans" {...house}>
      <h2 id="orphans" className={styles.heading}>
        {words.orphans(orphans.length)}
      </h2>
      <p className={styles.why}>{words.whyOrphans}</p>
      <ul>
        {orphans.map(({ highlight }) => (
          <li key={highlight.id} className={styles.orphan}>
            <blockquote className={styles.quote}>{quoteOf(highlight)}</blockquote>
            {highlight.note !== undefined && <p className={styles.words}>{highlight.note}</p>}
            <button
              type="button"
              className={styles.act}
              onClick={() =>
                void copy([quoteOf(highlight), highlight.note].filter(Boolean).join('\n\n'))
              }
            >
              {words.copy}
            </button>
            <button
              type="button"
              id={`remove-${highlight.id}`}
              className={styles.act}
              onClick={({ currentTarget }) => {
                const next = findBeside(currentTarget)
                passFocus(() => next)
                onRemove(highlight)
              }}
              {...removeButton}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
