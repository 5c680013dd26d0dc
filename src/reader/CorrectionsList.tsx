import { toCorrectionKey, toCorrectionsFile, type Correction } from '../corrections/correction.ts'
import actions from '../ui/actions.module.css'
import { saveFile } from '../ui/save-file.ts'
import { corrections as words, house, roles } from '../words/index.ts'
import styles from './CorrectionsList.module.css'

interface CorrectionsListProps {
  corrections: readonly Correction[]
  /** Whether the device keeps them when the tab is closed. */
  kept: boolean
  onUndo: (correction: Correction) => void
}

/** Everything the reader has put right on this device, to look through, take back and export. */
export function CorrectionsList({ corrections, kept, onUndo }: CorrectionsListProps) {
  if (corrections.length === 0) return null
  return (
    <section className={styles.corrections} aria-labelledby="corrections" {...house}>
      <h2 id="corrections" className={styles.heading}>
        {words.heading(corrections.length)}
      </h2>
      <p>
        {kept ? words.kept : words.passing} {words.publisher}
      </p>
      <ul className={styles.list}>
        {corrections.map((correction) => (
          <li key={toCorrectionKey(correction)} className={styles.correction}>
            <span className={styles.role}>{roles[correction.role]}</span>
            <span className={styles.text} dir="auto">
              {correction.text}
            </span>
            <button type="button" className={actions.link} onClick={() => onUndo(correction)}>
              {words.undo}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={actions.button}
        onClick={() => saveFile('corrections.json', toCorrectionsFile(corrections))}
      >
        {words.export}
      </button>
    </section>
  )
}
