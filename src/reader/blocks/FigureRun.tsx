import { useState } from 'react'
import type { Figure } from '../../article/article.ts'
import { figure as words, house } from '../../words/index.ts'
import { Words } from '../Words.tsx'
import type { ViewProps } from './index.tsx'
import { PictureView } from './Picture.tsx'
import styles from './FigureRun.module.css'

/** Captions under one sill: alone, or several with hairlines between; or one under its picture. */
export function FigureRunView({ section, language, total, path, first }: ViewProps<'figures'>) {
  const { figures, picture } = section
  const [failed, setFailed] = useState(false)
  const [only] = figures
  const shown: Shown = picture ? (failed ? 'failed' : 'supplied') : 'missing'
  return (
    <figure className={styles.run} id={figures.length === 1 ? idOf(only!) : undefined}>
      {picture && !failed ? (
        <PictureView picture={picture} path={path} first={first} onFail={() => setFailed(true)} />
      ) : (
        <div className={styles.sill} />
      )}
      {figures.length === 1 ? (
        <figcaption className={styles.figure}>
          <Caption figure={only!} shown={shown} language={language} total={total} />
        </figcaption>
      ) : (
        <ol>
          {figures.map((figure) => (
            <li key={figure.number} className={styles.figure} id={idOf(figure)}>
              <Caption figure={figure} shown={shown} language={language} total={total} />
            </li>
          ))}
        </ol>
      )}
    </figure>
  )
}

/** Whether a picture stands above its caption, and if not, why. */
type Shown = 'supplied' | 'missing' | 'failed'

function idOf({ number }: Figure): string {
  return `picture-${number}`
}

interface CaptionProps {
  figure: Figure
  shown: Shown
  language: string
  total: number
}

function Caption({ figure, shown, language, total }: CaptionProps) {
  const { number, caption, credit, medium } = figure
  const { text } = caption
  const length = credit === undefined ? text.length : text.lastIndexOf(credit)
  return (
    <>
      <span className={styles.numeral} aria-hidden="true">
        {number}
      </span>
      <p className={styles.caption}>
        <span className="visually-hidden" lang={house.lang}>
          {`${words[shown](medium, number, total)} `}
        </span>
        <span data-at={caption.at}>
          <Words text={text.slice(0, length)} language={language} />
          {credit !== undefined && (
            <span className={styles.credit}>
              <Words text={text.slice(length)} language={language} />
            </span>
          )}
        </span>
        {credit === undefined && shown !== 'supplied' && (
          <span className={styles.medium} aria-hidden="true" lang={house.lang}>
            {words.media[medium]}
          </span>
        )}
      </p>
    </>
  )
}
