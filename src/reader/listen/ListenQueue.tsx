import { useContext, useEffect, useMemo, useRef, type RefObject } from 'react'
import { QueueOf } from '../../speech/context.ts'
import { inOrder } from '../../speech/queue.ts'
import { useStore } from '../../store/use-store.ts'
import actions from '../../ui/actions.module.css'
import { findBeside, passFocus, removeButton } from '../../ui/pass-focus.ts'
import { listen as words } from '../../words/index.ts'
import styles from './ListenStrip.module.css'

interface ListenQueueProps {
  /** The id of the article that is read aloud. */
  id: string
  /** The button that unfolds it: the keyboard goes back there when the queue is empty. */
  opener: RefObject<HTMLElement | null>
}

/** The articles that are read aloud after this one. */
export function ListenQueue({ id, opener }: ListenQueueProps) {
  const queue = useContext(QueueOf)
  const queued = useStore(queue.list)
  const next = useMemo(() => inOrder(queued).filter((one) => one.id !== id), [queued, id])
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => void queue.load(), [queue])

  function remove(button: HTMLElement, one: string): void {
    const beside = findBeside(button, list.current!)
    passFocus(() => beside ?? opener.current)
    void queue.remove(one)
  }

  return (
    <div>
      <h2 className={styles.heading}>{words.queue}</h2>
      {next.length === 0 && <p className={styles.note}>{words.empty}</p>}
      <ol ref={list}>
        {next.map((one) => (
          <li key={one.id} className={styles.queued}>
            <span lang={one.language === 'und' ? undefined : one.language} dir="auto">
              {one.headline}
            </span>
            <button
              type="button"
              className={actions.link}
              aria-label={words.remove(one.headline)}
              onClick={({ currentTarget }) => remove(currentTarget, one.id)}
              {...removeButton}
            >
              {words.out}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
