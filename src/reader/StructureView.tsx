import type { Article, Passage, Role } from '../article/article.ts'
import { clean } from '../article/segment.ts'
import { directionOf } from '../article/facts.ts'
import { Words } from './Words.tsx'
import { RoleSelect } from './RoleSelect.tsx'
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
    <section className={styles.structure} aria-label="Structure">
      <p className={styles.summary} lang="en" dir="ltr">
        {passages.length} {passages.length === 1 ? 'line' : 'lines'}, {describeDoubt(inDoubt)}.
        Choose another role where one is wrong; the rest is decided anew around it.
      </p>
      <ol className={styles.lines}>
        {passages.map((passage, index) => {
          const { at, text, role } = passage
          const own = corrected.has(clean(text))
          return (
            <li key={at} className={styles.line} data-role={role}>
              <div className={styles.margin} lang="en" dir="ltr">
                <RoleSelect
                  label={`Role of line ${index + 1}`}
                  role={role}
                  corrected={own}
                  onChoose={(chosen) => onCorrect(passage, chosen)}
                />
                <Sureness passage={passage} corrected={own} />
              </div>
              <div className={styles.source}>
                <p className={styles.text} data-at={at} lang={language} dir={directionOf(language)}>
                  <Words text={text} language={language} />
                </p>
                {own ? (
                  <button type="button" className={styles.why} onClick={() => onUndo(passage)}>
                    Undo the correction
                  </button>
                ) : (
                  <Reasons passage={passage} />
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function describeDoubt(count: number): string {
  return count === 0 ? 'none in doubt' : `${count} in doubt`
}

function Sureness({ passage, corrected }: { passage: Passage; corrected: boolean }) {
  if (corrected) return <span className={styles.own}>Yours</span>
  const percent = `${Math.round(passage.confidence * 100)}%`
  return passage.confidence < doubtful ? (
    <span className={styles.doubt}>{percent}, in doubt</span>
  ) : (
    <span className={styles.sure}>{percent}</span>
  )
}

// What a cue says goes on from "this line": "ends in a full stop".
function toSentence(says: string): string {
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}`
}

function Reasons({ passage: { reasons } }: { passage: Passage }) {
  if (reasons.length === 0) return null
  return (
    <details className={styles.reasons} lang="en" dir="ltr">
      <summary className={styles.why}>Why</summary>
      <ul>
        {reasons.map(({ cue, says }) => (
          <li key={cue}>{toSentence(says)}</li>
        ))}
      </ul>
    </details>
  )
}
