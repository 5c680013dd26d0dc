import type { ReactNode } from 'react'
import type { Figure, Medium, Passage } from '../article/article.ts'
import type { Origin } from '../article/origin.ts'
import { setGlyphs } from '../typeset/glyphs.ts'
import { palette, prepareSearch } from '../search/palette.ts'
import { isPlain, Link } from '../ui/Link.tsx'
import { writeDay, writeList } from '../typeset/written.ts'
import { house, meta } from '../words/index.ts'
import styles from './Meta.module.css'

interface MetaProps {
  origin: Origin
  byline?: Passage | undefined
  date?: Passage | undefined
  minutes: number
  words: number
  figures: Figure[]
  /** How many of them have their picture. */
  supplied: number
  language: string
  path: string
  /** What it stands level with, where it hangs in the margin. */
  beside: 'text' | 'picture' | 'structure'
  /** More lines of the list, for what the app can do with the article. */
  children?: ReactNode
}

/** What there is to read: who and when if the text says so, how long, how many pictures. */
export function Meta({
  origin,
  byline,
  date,
  minutes,
  words,
  figures,
  supplied,
  language,
  path,
  beside,
  children,
}: MetaProps) {
  const structure = beside === 'structure'
  return (
    // No rule asks for this with :has: each change in a long article would be a look at every list in it.
    <ul className={styles.meta} data-beside={beside}>
      {byline && (
        <Byline {...origin} passage={byline} language={language} dated={date !== undefined} />
      )}
      {date && <Day day={origin.date} passage={date} language={language} />}
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
              supplied={supplied}
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
      {children}
    </ul>
  )
}

interface SaidProps {
  passage: Passage
  language: string
}

/** Who wrote it, and when if the same line says so: the line as it stands where it says more than that. */
function Byline({
  authors,
  plain,
  date,
  passage,
  language,
  dated,
}: SaidProps & Origin & { dated: boolean }) {
  const day = dated ? undefined : date
  if (!plain || (day && language === 'und'))
    return <AsItStands passage={passage} language={language} />
  return (
    <>
      <li data-says={passage.at} className={styles.said}>
        {writeList(language, authors)}
      </li>
      {day && <Day day={day} passage={passage} language={language} />}
    </>
  )
}

/** The day, as the article's language writes it; the line as it stands where it names none for certain. */
function Day({ day, passage, language }: SaidProps & { day: string | undefined }) {
  if (!day || language === 'und') return <AsItStands passage={passage} language={language} />
  return (
    <li data-says={passage.at} className={styles.said}>
      {/* Not every browser writes a day as the build did. */}
      <time dateTime={day} title={passage.text} suppressHydrationWarning>
        {writeDay(language, day, passage.text)}
      </time>
    </li>
  )
}

function AsItStands({ passage, language }: SaidProps) {
  return (
    <li data-at={passage.at} className={styles.said}>
      {setGlyphs(passage.text, language)}
    </li>
  )
}

// Spaces stand in one text with the words: Chromium reads "6pictures" over one that is a text of its own.

/** Minutes and words, as two lines of a meta list. */
export function Length({ minutes, words }: { minutes: number; words: number }) {
  return (
    <>
      <li {...house}>
        <b>{meta.minutes(minutes)}</b>
        <span className={styles.margin}> {meta.toRead}</span>
      </li>
      <li {...house}>
        <b>{meta.number(words)}</b>
        {` ${meta.words(words)}`}
      </li>
    </>
  )
}

interface PicturesProps {
  count: number
  supplied?: number
  medium?: Medium
}

/** "6 pictures, captions only". */
export function Pictures({ count, supplied = 0, medium = 'picture' }: PicturesProps) {
  return (
    <>
      <b>{meta.number(count)}</b>
      {` ${meta.figures(count, medium, supplied)}`}
    </>
  )
}

// What figures are called together: by their medium if they share one, else pictures.
function sharedMedium(media: Medium[]): Medium {
  const [first = 'picture'] = media
  return media.every((medium) => medium === first) ? first : 'picture'
}
