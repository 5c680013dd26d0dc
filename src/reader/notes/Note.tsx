import { memo, useEffect, useRef } from 'react'
import type { Highlight } from '../../annotations/highlight.ts'
import { house, notes as words } from '../../words/index.ts'
import styles from './Notes.module.css'

interface NoteProps {
  highlight: Highlight
  editing: boolean
  /** Asked for: the bar with everything that can be done with it. */
  onOpen: (id: string) => void
  onWrite: (id: string, note: string) => void
  onDone: (id: string) => void
}

/** A reader's note, or the way to a highlight that has none. */
export const Note = memo(function Note(props: NoteProps) {
  const { highlight, editing, onOpen, onWrite, onDone } = props
  const { id, note, quote } = highlight
  if (!editing && note === undefined) {
    return (
      <button
        type="button"
        id={`highlight-${id}`}
        className={`visually-hidden ${styles.bare}`}
        aria-haspopup="true"
        onClick={() => onOpen(id)}
      >
        <span {...house}>{words.ofQuote(shorten(quote))}</span>
      </button>
    )
  }
  return (
    <div id={`note-${id}`} className={styles.note} role="note">
      {editing ? (
        <Editor
          note={note ?? ''}
          quote={quote}
          onWrite={(text) => onWrite(id, text)}
          onDone={() => onDone(id)}
        />
      ) : (
        <>
          <p className={styles.words}>{note}</p>
          <button
            type="button"
            id={`highlight-${id}`}
            className={styles.yours}
            aria-haspopup="true"
            onClick={() => onOpen(id)}
            {...house}
          >
            {words.yours} <span className="visually-hidden">{words.onQuote(shorten(quote))}</span>
          </button>
        </>
      )}
    </div>
  )
})

// A pause in typing after which a note is kept, in milliseconds.
const pause = 400

interface EditorProps {
  note: string
  quote: string
  onWrite: (note: string) => void
  onDone: () => void
}

/** Keeps what is typed at every pause, and when it is left: there is nothing to save. */
function Editor({ note, quote, onWrite, onDone }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const written = useRef(note)

  const write = () => {
    clearTimeout(timer.current)
    const text = field.current?.value ?? written.current
    if (text !== written.current) onWrite(text)
    written.current = text
  }
  const leave = () => {
    write()
    onDone()
  }
  const done = () => {
    const { id } = field.current!.closest('[role=note]')!
    leave()
    // The focus stays with the note, whatever stands for it now.
    requestAnimationFrame(() =>
      document.getElementById(id.replace('note', 'highlight'))?.focus({ preventScroll: true }),
    )
  }
  useEffect(() => {
    const { current } = field
    current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
  }, [])

  return (
    <>
      <textarea
        ref={field}
        className={styles.field}
        aria-label={words.field(shorten(quote))}
        placeholder={words.yours}
        rows={3}
        defaultValue={note}
        onChange={() => {
          clearTimeout(timer.current)
          timer.current = setTimeout(write, pause)
        }}
        onBlur={({ relatedTarget, currentTarget }) => {
          // In another window one is not done yet.
          const stays = currentTarget.parentElement?.contains(relatedTarget) || !document.hasFocus()
          if (stays) write()
          else leave()
        }}
        onKeyDown={(event) => {
          const { key, ctrlKey, metaKey, nativeEvent } = event
          if (nativeEvent.isComposing) return
          if (key === 'Escape' || (key === 'Enter' && (ctrlKey || metaKey))) {
            event.preventDefault()
            done()
          }
        }}
      />
      <button type="button" className={styles.done} onClick={done} {...house}>
        {words.done}
      </button>
    </>
  )
}

/** Few words of a quote, to name it by. */
function shorten(quote: string): string {
  return quote.length > 60 ? `${quote.slice(0, 60).replace(/\s+\S*$/, '')}…` : quote
}
