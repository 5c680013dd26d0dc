import type { Figure, Medium, Passage } from '../article/article.ts'
import { setGlyphs } from '../typeset/glyphs.ts'
import styles from './Meta.module.css'

interface MetaProps {
  byline?: Passage | undefined
  date?: Passage | undefined
  minutes: number
  words: number
  figures: Figure[]
  language: string
}

/** What there is to read: who and when if the text says so, how long, how many pictures. */
export function Meta({ byline, date, minutes, words, figures, language }: MetaProps) {
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
            <b>{figures.length}</b> {nameFigures(figures.map(({ medium }) => medium))}, captions
            only
          </a>
        </li>
      )}
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

const names: Record<Medium, string> = {
  picture: 'picture',
  map: 'map',
  chart: 'chart',
  video: 'video',
}

/** What figures are called together: by their medium if they share one, else pictures. */
export function nameFigures(media: Medium[]): string {
  const first = media[0] ?? 'picture'
  const name = names[media.every((medium) => medium === first) ? first : 'picture']
  return media.length === 1 ? name : `${name}s`
}
