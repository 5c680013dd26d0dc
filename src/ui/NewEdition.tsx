import { newEdition } from '../offline/state.ts'
import { edition as words, house } from '../words/index.ts'
import actions from './actions.module.css'
import styles from './NewEdition.module.css'

/** A quiet line at the foot of the window: the library has been published anew. Nothing changes until the reader says so. */
export default function NewEdition() {
  return (
    <aside className={styles.strip} aria-label={words.name} {...house}>
      <div className={`page ${styles.line}`}>
        <output className={styles.words}>{words.set}</output>
        <button type="button" className={actions.link} onClick={() => location.reload()}>
          {words.show}
        </button>
        <button type="button" className={styles.later} onClick={() => newEdition.set(false)}>
          {words.later}
        </button>
      </div>
    </aside>
  )
}
