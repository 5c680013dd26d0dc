import { toCorrectionKey, toCorrectionsFile, type Correction } from '../corrections/correction.ts'
import actions from '../ui/actions.module.css'
import { saveFile } from '../ui/save-file.ts'
import styles from './CorrectionsList.module.css'
import { nameRole } from './role-names.ts'

interface CorrectionsListProps {
  corrections: readonly Correction[]
  /** Whether the device keeps them when the tab is closed. */
  kept: boolean
  onUndo: (correction: Correction) => void
}

/** Everything the reader has put right on this device, to look through, take back and export. */
export function CorrectionsList({ corrections, kept, onUndo }: CorrectionsListProps) {
  if (corrections.length === 0) return null
  const count = corrections.length === 1 ? '1 correction' : `${corrections.length} corrections`
  return (
    <section className={styles.corrections} aria-labelledby="corrections" lang="en" dir="ltr">
      <h2 id="corrections" className={styles.heading}>
        {count} on this device
      </h2>
      <p>
        {kept
          ? 'They hold for these lines whenever you open the article here. '
          : 'This browser keeps nothing for this page: they last as long as the tab. '}
        The publisher can put the exported file beside the articles, and they hold for everyone.
      </p>
      <ul className={styles.list}>
        {corrections.map((correction) => (
          <li key={toCorrectionKey(correction)} className={styles.correction}>
            <span className={styles.role}>{nameRole(correction.role)}</span>
            <span className={styles.text} dir="auto">
              {correction.text}
            </span>
            <button type="button" className={actions.link} onClick={() => onUndo(correction)}>
              Undo
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={actions.button}
        onClick={() => saveFile('corrections.json', toCorrectionsFile(corrections))}
      >
        Export corrections
      </button>
    </section>
  )
}
