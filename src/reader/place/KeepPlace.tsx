import { useContext, useEffect, type RefObject } from 'react'
import type { Article } from '../../article/article.ts'
import type { ArticleEntry } from '../../library/entry.ts'
import { toRowOf } from '../../library/row.ts'
import { ShelfOf } from '../../progress/context.ts'
import { noteLook } from '../../progress/note.ts'
import { shareRead } from '../use-share-read.ts'
import { findReadingPlace } from './line.ts'
import { followReading } from './follow.ts'

interface KeepPlaceProps {
  entry: ArticleEntry
  article: Article
  /** What holds the passages on the page. */
  container: RefObject<HTMLElement | null>
}

/** Keeps how far the open article has been read, and the sentence that was read last. Shows nothing. */
export default function KeepPlace({ entry, article, container }: KeepPlaceProps) {
  const { load, list, change } = useContext(ShelfOf)

  useEffect(() => {
    const row = toRowOf(entry, article)
    const look = async (share: number) => {
      const place = container.current ? findReadingPlace(container.current, article) : undefined
      const now = { share, place, when: Date.now() }
      await load()
      const before = list.get().find(({ id }) => id === row.id)
      if (!noteLook(before, row, now)) return
      await change(row.id, (kept) => noteLook(kept, row, now)!)
    }
    return followReading(shareRead, (share) => void look(share))
  }, [entry, article, container, load, list, change])

  return null
}
