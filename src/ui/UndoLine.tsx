import { useEffect, useLayoutEffect, useRef } from 'react'
import { house, undo as words } from '../words/index.ts'
import { AtFoot } from './AtFoot.tsx'
import { passFocus } from './pass-focus.ts'
import { say } from './said.ts'
import { undoable, undoLast, type Undoable } from './undo.ts'
import styles from './UndoLine.module.css'
import { usePassing } from './use-passing.ts'

// Long enough to reach it with the keyboard, in ms.
const shownFor = 20_000

/** A line at the foot of the window: what was done, and the way to take it back. */
export default function UndoLine({ done }: { done: Undoable }) {
  const line = useRef<HTMLElement>(null)
  useEffect(() => say(done.said), [done])
  usePassing(line, done, shownFor, (shown) => {
    if (undoable.get() === shown) undoable.set(undefined)
  })
  useLayoutEffect(() => () => passFocus(() => undefined), [])

  return (
    <AtFoot>
      <section ref={line} className={styles.line} aria-label={words.undo} {...house}>
        {done.said}{' '}
        <button type="button" className={styles.undo} aria-keyshortcuts="U" onClick={undoLast}>
          {words.undo}
        </button>
      </section>
    </AtFoot>
  )
}
