import { useState } from 'react'
import type { Article, Passage, Role } from '../article/article.ts'
import { clean } from '../article/segment.ts'
import { directionOf } from '../article/facts.ts'
import { house, role as roleWords, structure } from '../words/index.ts'
import { Words } from './Words.tsx'
import { RoleSelect } from './RoleSelect.tsx'
import { tellReason } from './tell-reason.ts'
import styles from './StructureView.module.css'

/** Below this a role is called doubtful: about every third one of them is wrong. */
export const doubtful = 0.7

interface StructureViewProps {
  article: Article
  /** The texts of the passages that the reader has put right. */
  corrected: ReadonlySet<string>
  onCorrect: (passage: Passage, role: Role) => void
  onUndo: (passage: Passage) => void
}

/** The source in full, each line with its role, how sure it is and why; every role can be set to another. */
export function StructureView({ article, corrected, onCorrect, onUndo }: StructureViewProps) {
  const { passages, language } = article
  const inDoubt = passages.filter(({ confidence }) => confidence < doubtful).length
  return (
    <section className={styles.structure} aria-label={structure.name}>
      <p className={styles.summary} {...house}>
        {structure.summary(passages.length, inDoubt)}
      </p>
      <ol className={styles.lines}>
        {passages.map((passage, index) => (
          <Line
            key={passage.at}
            passage={passage}
            number={index + 1}
            language={language}
            corrected={corrected.has(clean(passage.text))}
            onCorrect={onCorrect}
            onUndo={onUndo}
          />
        ))}
      </ol>
    </section>
  )
}

interface LineProps extends Pick<StructureViewProps, 'onCorrect' | 'onUndo'> {
  passage: Passage
  number: number
  language: string
  corrected: boolean
}

function Line({ passage, number, language, corrected, onCorrect, onUndo }: LineProps) {
  const [asked, setAsked] = useState(false)
  const { at, text, role, confidence, reasons = [] } = passage
  const percent = Math.round(confidence * 100)
  const certainty = confidence < doubtful ? structure.doubtful(percent) : structure.sure(percent)
  return (
    <li className={styles.line} data-role={role}>
      <div className={styles.margin} {...house}>
        <RoleSelect
          label={roleWords.ofLine(number)}
          role={role}
          corrected={corrected}
          onChoose={(chosen) => onCorrect(passage, chosen)}
        />
        {corrected ? (
          <button type="button" className={styles.undo} onClick={() => onUndo(passage)}>
            {structure.undo}
          </button>
        ) : (
          <button
            type="button"
            className={styles.sure}
            data-doubtful={confidence < doubtful || undefined}
            aria-expanded={asked}
            aria-label={structure.why(certainty)}
            onClick={() => setAsked(!asked)}
          >
            {certainty}
          </button>
        )}
      </div>
      <div className={styles.source}>
        <p className={styles.text} data-at={at} lang={language} dir={directionOf(language)}>
          <Words text={text} language={language} />
        </p>
        {asked && !corrected && (
          <ul className={styles.reasons} aria-label={structure.reasons} {...house}>
            {reasons.map((reason) => {
              const { text, lang } = tellReason(reason)
              return (
                <li key={reason.cue} lang={lang}>
                  {text}
                </li>
              )
            })}
          </ul>
        )}
      </div>
    </li>
  )
}
