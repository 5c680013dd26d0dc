import { useState } from 'react'
import actions from '../../ui/actions.module.css'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Empty.module.css'

const example = `The Ferry Comes Back
Crews wait on the quay at Skarvik

The Ferry Comes Back

For eleven years the timetable stayed bolted
to the wall of the harbour office.

The first boat leaves at dawn on Monday

Nobody had thought to take it down.

Bread Prices Rise for the Ninth Month`

/** The library with nothing in it: says what to put there, and how it should be laid out. */
export function EmptyLibrary() {
  const [explained, setExplained] = useState(false)
  return (
    <Notice
      numeral="0"
      headline="The library is empty."
      actions={
        <>
          <button type="button" className={actions.button} onClick={() => location.reload()}>
            Look again
          </button>
          <button
            type="button"
            className={actions.link}
            aria-expanded={explained}
            onClick={() => setExplained(!explained)}
          >
            How a file should be laid out
          </button>
        </>
      }
    >
      <p>
        Galley reads plain-text articles: a headline, paragraphs, captions, and any related
        headlines at the end. Put one file for each article in the library folder, then look again.
      </p>
      {explained && (
        <figure className={styles.example}>
          <pre>{example}</pre>
          <figcaption>
            The headline, the first caption on the next line, the headline again. Then paragraphs
            and captions with a blank line between, and the headlines of other articles at the end.
            Texts laid out in another way are read as well as they can be.
          </figcaption>
        </figure>
      )}
    </Notice>
  )
}
