import type { Figure, Medium, Passage } from '../article/article.ts'
import { setGlyphs } from '../typeset/glyphs.ts'
import { palette, prepareSearch } from '../search/palette.ts'
import { isPlain, Link } from '../ui/Link.tsx'
import { house, meta } from '../words/index.ts'
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
        <li {...house}>
          <a
            className={styles.pictures}
            href="#picture-1"
            onPointerEnter={prepareSearch}
            onFocus={prepareSearch}
            onClick={(event) => {
              if (!isPlain(event)) return
              event.preventDefault()
              palette.set('captions')
            }}
          >
            <Pictures
              count={figures.length}
              medium={sharedMedium(figures.map(({ medium }) => medium))}
            />
          </a>
        </li>
      )}
      <li className={styles.scripted} {...house}>
        <Link className={styles.pictures} to={structure ? path : `${path}?view=structure`}>
          {structure ? meta.article : meta.structure}
        </Link>
      </li>
    </ul>
  )
}

/** Minutes and words, as two lines of a meta list. */
export function Length({ minutes, words }: { minutes: number; words: number }) {
  return (
    <>
      <li {...house}>
        <b>{meta.minutes(minutes)}</b>
        <span className={styles.margin}> {meta.toRead}</span>
      </li>
      <li {...house}>
        <b>{meta.number(words)}</b> {meta.words(words)}
      </li>
    </>
  )
}

/** "6 pictures, captions only". */
export function Pictures({ count, medium = 'picture' }: { count: number; medium?: Medium }) {
  return (
    <>
      <b>{meta.number(count)}</b> {meta.figures(count, medium)}
    </>
  )
}

// What figures are called together: by their medium if they share one, else pictures.
function sharedMedium(media: Medium[]): Medium {
  const [first = 'picture'] = media
  return media.every((medium) => medium === first) ? first : 'picture'
}
