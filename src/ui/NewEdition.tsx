import { useEffect } from 'react'
import { newEdition } from '../offline/state.ts'
import { edition as words } from '../words/index.ts'
import actions from './actions.module.css'
import { say } from './said.ts'
import { Strip } from './Strip.tsx'
import strip from './Strip.module.css'
import styles from './NewEdition.module.css'

/** A quiet line at the foot of the window: the library has been published anew. Nothing changes until the reader says so. */
export default function NewEdition() {
  useEffect(() => say(words.set), [])
  return (
    <Strip as="aside" name={words.name}>
      <div className={`page ${strip.line} ${styles.line}`}>
        <span className={styles.words}>{words.set}</span>
        <div className={styles.tools}>
          <button type="button" className={actions.link} onClick={() => location.reload()}>
            {words.show}
          </button>
          <button type="button" className={styles.later} onClick={() => newEdition.set(false)}>
            {words.later}
          </button>
        </div>
      </div>
    </Strip>
  )
}
