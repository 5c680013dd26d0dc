import type { Figure } from '../../article/article.ts'
import { figure as words, house } from '../../words/index.ts'
import { Words } from '../Words.tsx'
import type { ViewProps } from './index.tsx'
import styles from './FigureRun.module.css'

/** Captions under one sill: alone, or several with hairlines between. */
export function FigureRunView({ section: { figures }, language, total }: ViewProps<'figures'>) {
  const [first] = figures
  return (
    <figure className={styles.run} id={figures.length === 1 ? idOf(first!) : undefined}>
      <div className={styles.sill} />
      {figures.length === 1 ? (
        <figcaption className={styles.figure}>
          <Caption figure={first!} language={language} total={total} />
        </figcaption>
      ) : (
        <ol>
          {figures.map((figure) => (
            <li key={figure.number} className={styles.figure} id={idOf(figure)}>
              <Caption figure={figure} language={language} total={total} />
            </li>
          ))}
        </ol>
      )}
    </figure>
  )
}

function idOf({ number }: Figure): string {
  return `picture-${number}`
}

interface CaptionProps {
  figure: Figure
  language: string
  total: number
}

function Caption({ figure: { number, caption, credit, medium }, language, total }: CaptionProps) {
  const { text } = caption
  const length = credit === undefined ? text.length : text.lastIndexOf(credit)
  return (
    <>
      <span className={styles.numeral} aria-hidden="true">
        {number}
      </span>
      <p className={styles.caption}>
        <span className="visually-hidden" lang={house.lang}>
          {`${words.missing(medium, number, total)} `}
        </span>
        <span data-at={caption.at}>
          <Words text={text.slice(0, length)} language={language} />
          {credit !== undefined && (
            <span className={styles.credit}>
              <Words text={text.slice(length)} language={language} />
            </span>
          )}
        </span>
        {credit === undefined && (
          <span className={styles.medium} aria-hidden="true" lang={house.lang}>
            {words.media[medium]}
          </span>
        )}
      </p>
    </>
  )
}
