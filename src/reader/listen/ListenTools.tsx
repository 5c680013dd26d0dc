import { useContext, useEffect } from 'react'
import type { ArticleEntry } from '../../library/entry.ts'
import { QueueOf } from '../../speech/context.ts'
import { listenOn, prepareListening } from '../../speech/listening.ts'
import { useStore } from '../../store/use-store.ts'
import { whenIdle } from '../../ui/idle.ts'
import { house, listenTools as words } from '../../words/index.ts'
import meta from '../Meta.module.css'

/** In the meta of an article: to have it read aloud, now or after what is being read. */
export function ListenTools({ entry }: { entry: ArticleEntry }) {
  const queue = useContext(QueueOf)
  const isQueued = useStore(queue.list, (list) => list.some(({ id }) => id === entry.id))
  // Not before the page has come: what is queued is seldom looked at.
  useEffect(() => whenIdle(() => void queue.load()), [queue])

  async function toggle(): Promise<void> {
    await queue.load()
    const { id, slug, headline, language } = entry
    if (isQueued) await queue.remove(id)
    else await queue.put({ id, slug, headline, language, when: Date.now() })
  }

  return (
    <>
      <li className={meta.scripted} {...house}>
        <button
          type="button"
          className={meta.pictures}
          aria-keyshortcuts="L"
          onPointerEnter={prepareListening}
          onFocus={prepareListening}
          onClick={listenOn}
        >
          {words.begin}
        </button>
      </li>
      <li className={meta.scripted} {...house}>
        <button type="button" className={meta.pictures} onClick={() => void toggle()}>
          {isQueued ? words.queued : words.later}
        </button>
      </li>
    </>
  )
}
