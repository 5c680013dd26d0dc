import type { Figure, Medium, Passage } from '../article/article.ts'
import { setGlyphs } from '../typeset/glyphs.ts'
import { Link } from '../ui/Link.tsx'
import styles from './Meta.module.css'

interface MetaProps {
  byline?: Passage | undefined
  date?: Passage | undefined
  minutes: number
  words: number
  figures: Figure[]
  language: string
  path: string
  /** Whether the structure is shown, and not the article. */
  structure: boolean
}

/** What there is to read: who and when if the text says so, how long, how many pictures. */
export function Meta({
  byline,
  date,
  minutes,
  words,
  figures,
  language,
  path,
  structure,
}: MetaProps) {
  return (
    <ul className={styles.meta}>
      {[byline, date].map(
        (passage) =>
          passage && (
            <li key={passage.at} data-at={passage.at} className={styles.said}>
              {setGlyphs(passage.text, language)}
            </li>
          ),
      )}
      <Length minutes={minutes} words={words} />
      {figures.length > 0 && (
        <li lang="en" dir="ltr">
          <a className={styles.pictures} href="#picture-1">
            <Pictures
              count={figures.length}
              name={nameFigures(figures.map(({ medium }) => medium))}
            />
          </a>
        </li>
      )}
      <li className={styles.scripted} lang="en" dir="ltr">
        <Link className={styles.pictures} to={structure ? path : `${path}?view=structure`}>
          {structure ? 'Back to the article' : 'Structure'}
        </Link>
      </li>
    </ul>
  )
}

/** Minutes and words, as two lines of a meta list. */
export function Length({ minutes, words }: { minutes: number; words: number }) {
  return (
    <>
      <li lang="en" dir="ltr">
        <b>{minutes} min</b>
        <span className={styles.margin}> to read</span>
      </li>
      <li lang="en" dir="ltr">
        <b>{words.toLocaleString('en')}</b> {words === 1 ? 'word' : 'words'}
      </li>
    </>
  )
}

/** "6 pictures, captions only". */
export function Pictures({ count, name = 'picture' }: { count: number; name?: string }) {
  const what = count === 1 ? `${name}, caption\u00a0only` : `${name}s, captions\u00a0only`
  return (
    <>
      <b>{count}</b> {what}
    </>
  )
}

// What figures are called together: by their medium if they share one, else pictures.
function nameFigures(media: Medium[]): string {
  const [first = 'picture'] = media
  return media.every((medium) => medium === first) ? first : 'picture'
}
