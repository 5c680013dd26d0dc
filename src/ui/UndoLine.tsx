import { useEffect, useLayoutEffect, useRef } from 'react'
import { settings } from '../settings/kept.ts'
import { useStore } from '../store/use-store.ts'
import { house, undo as words } from '../words/index.ts'
import { AtFoot } from './AtFoot.tsx'
import { isTaken } from './keys/key.ts'
import { passFocus } from './pass-focus.ts'
import { say } from './said.ts'
import { undoable, undoLast, type Undoable } from './undo.ts'
import styles from './UndoLine.module.css'
import { usePassing } from './use-passing.ts'

// Long enough to reach it with the keyboard, in ms.
const shownFor = 20_000

/** A line at the foot of the window: what was done, and the way to take it back, by its keys from anywhere on the page. */
export default function UndoLine({ done }: { done: Undoable }) {
  const line = useRef<HTMLElement>(null)
  useEffect(() => say(done.said), [done])
  usePassing(line, done, shownFor, (shown) => {
    if (undoable.get() === shown) undoable.set(undefined)
  })
  useLayoutEffect(() => () => passFocus(() => undefined), [])
  useEffect(() => {
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  const single = useStore(settings, ({ letters }) => letters !== 'off')

  return (
    <AtFoot>
      <section ref={line} className={styles.line} aria-label={words.undo} {...house}>
        {done.said}{' '}
        <button
          type="button"
          className={styles.undo}
          aria-keyshortcuts={`${single ? 'U ' : ''}Control+Z Meta+Z`}
          onClick={undoLast}
        >
          {words.undo}
        </button>
        <kbd className={styles.key} aria-hidden="true">
          {single ? words.key : words.keys}
        </kbd>
      </section>
    </AtFoot>
  )
}

function press(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event
  if (key.toLowerCase() !== 'z' || ctrlKey === metaKey || shiftKey || altKey) return
  // A select takes nothing back by itself; what was chosen in it may be what was done.
  const isOthers = isTaken(event) && !(target instanceof HTMLSelectElement)
  if (event.defaultPrevented || isOthers) return
  event.preventDefault()
  undoLast()
}
