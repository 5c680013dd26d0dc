import { useEffect, useState } from 'react'
import type { ArticleEntry } from '../library/entry.ts'
import type { Offline } from '../offline/kept.ts'
import { offline } from '../offline/state.ts'
import type { Trouble } from '../offline/trouble.ts'
import { useStore } from '../store/use-store.ts'
import actions from '../ui/actions.module.css'
import { say } from '../ui/said.ts'
import { house, offline as words } from '../words/index.ts'
import styles from './KeepArticle.module.css'

/** At the end of an article: the way to keep it on the device, and to take it away again. */
export default function KeepArticle({ entry }: { entry: ArticleEntry }) {
  const kept = useStore(offline)
  return kept ? <Keep key={entry.id} kept={kept} entry={entry} /> : null
}

function Keep({ kept, entry }: { kept: Offline; entry: ArticleEntry }) {
  const isKept = useStore(kept.rows.list, (rows) => rows.some(({ id }) => id === entry.id))
  const lasts = useStore(kept.lasts)
  const [bytes, setBytes] = useState(0)
  const [trouble, setTrouble] = useState<Trouble>()
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    let current = true
    const look = async () => {
      await kept.rows.load()
      const isRow = kept.rows.list.get().some(({ id }) => id === entry.id)
      const isGone = isRow && !(await kept.isThere(entry))
      const size = await kept.sizeOf(entry)
      if (!current) return
      setBytes(size)
      if (isGone) setTrouble('cleared')
    }
    look().catch(() => undefined)
    return () => {
      current = false
    }
  }, [kept, entry])

  async function keep(): Promise<void> {
    setBusy(true)
    setTrouble(undefined)
    const failed = await kept.keep(entry)
    setTrouble(failed)
    setBusy(false)
    if (!failed) say(words.articleKept)
  }

  async function remove(): Promise<void> {
    await kept.remove(entry)
    say(words.removed)
  }

  const isSafe = isKept && trouble === undefined
  return (
    <div className={styles.keep} {...house}>
      {trouble && (
        <p className={styles.trouble} role="alert">
          {words.trouble[trouble]}
        </p>
      )}
      {isSafe && (
        <span>
          {words.articleKept}
          {!lasts && ` ${words.passing}`}
        </span>
      )}
      <button
        type="button"
        className={actions.link}
        // Not disabled: that would take the keyboard away.
        aria-disabled={busy}
        onClick={() => {
          if (!busy) void (isSafe ? remove() : keep())
        }}
      >
        {busy
          ? words.keeping
          : isSafe
            ? words.remove
            : words.article(bytes > 0 ? words.size(bytes) : '')}
      </button>
    </div>
  )
}
