import { useState } from 'react'
import actions from '../../ui/actions.module.css'
import { empty } from '../../words/index.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Empty.module.css'

/** The library with nothing in it: says what to put there, and how it should be laid out. */
export function EmptyLibrary() {
  const [explained, setExplained] = useState(false)
  return (
    <Notice
      numeral="0"
      headline={empty.headline}
      actions={
        <>
          <button type="button" className={actions.button} onClick={() => location.reload()}>
            {empty.again}
          </button>
          <button
            type="button"
            className={actions.link}
            aria-expanded={explained}
            onClick={() => setExplained(!explained)}
          >
            {empty.layout}
          </button>
        </>
      }
    >
      <p>{empty.text}</p>
      {explained && (
        <figure className={styles.example}>
          <pre>{empty.example}</pre>
          <figcaption>{empty.explained}</figcaption>
        </figure>
      )}
    </Notice>
  )
}
