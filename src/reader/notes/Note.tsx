import { memo, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { mostCharacters } from '../../annotations/check.ts'
import type { Highlight } from '../../annotations/highlight.ts'
import { quoteOf } from '../../annotations/target.ts'
import { isComposing } from '../../ui/keys/composing.ts'
import { house, notes as words } from '../../words/index.ts'
import styles from './Notes.module.css'

interface NoteProps {
  highlight: Highlight
  editing: boolean
  /** Asked for: the bar with everything that can be done with it. */
  onOpen: (id: string) => void
  onWrite: (edited: Highlight, note: string, leaving: boolean) => void
  onDone: (id: string) => void
}

/** A reader's note, or the way to a highlight that has none. */
export const Note = memo(function Note(props: NoteProps) {
  const { highlight, editing, onOpen, onWrite, onDone } = props
  const { id, note } = highlight
  const quote = quoteOf(highlight)
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
          onWrite={(text, leaving) => onWrite(highlight, text, leaving)}
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
  /** `leaving`: the note is left, and the page may be gone the next moment. */
  onWrite: (note: string, leaving: boolean) => void
  onDone: () => void
}

/** Keeps what is typed at every pause, and when it or the page is left: there is nothing to save. */
function Editor({ note, quote, onWrite, onDone }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const typed = useRef(note)
  const written = useRef(note)
  const touched = useRef(false)

  const write = (leaving = true) => {
    clearTimeout(timer.current)
    if (typed.current === written.current) return
    written.current = typed.current
    onWrite(typed.current, leaving)
  }
  const leave = () => {
    clearTimeout(timer.current)
    // Once more what has been written: it may have been removed since, in another tab.
    if (touched.current) onWrite(typed.current, true)
    written.current = typed.current
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
  // What another tab has written is gone on with, unless something newer is being typed.
  useEffect(() => {
    const isNewer = typed.current !== written.current || note.trim() === typed.current.trim()
    if (!field.current || isNewer) return
    typed.current = written.current = field.current.value = note
  }, [note])
  const onAway = useEffectEvent(write)
  useLayoutEffect(() => {
    const away = () => onAway()
    addEventListener('pagehide', away)
    document.addEventListener('visibilitychange', away)
    return () => {
      removeEventListener('pagehide', away)
      document.removeEventListener('visibilitychange', away)
      onAway()
    }
  }, [])

  return (
    <>
      <textarea
        ref={field}
        className={styles.field}
        aria-label={words.field(shorten(quote))}
        placeholder={words.yours}
        rows={3}
        maxLength={mostCharacters}
        defaultValue={note}
        onChange={({ target }) => {
          touched.current = true
          typed.current = target.value
          clearTimeout(timer.current)
          timer.current = setTimeout(() => write(false), pause)
        }}
        onBlur={({ relatedTarget, currentTarget }) => {
          // In another window, or in the search over the page, one is not done yet.
          const stays =
            currentTarget.parentElement?.contains(relatedTarget) ||
            relatedTarget?.closest('dialog') ||
            !document.hasFocus()
          if (stays) write()
          else leave()
        }}
        onKeyDown={(event) => {
          const { key, ctrlKey, metaKey, nativeEvent } = event
          if (isComposing(nativeEvent)) return
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
