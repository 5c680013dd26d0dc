import { useContext, useEffect, useMemo, useState, type RefObject } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'
import type { Article } from '../../article/article.ts'
import { timeToRead } from '../../article/facts.ts'
import type { ArticleEntry } from '../../library/entry.ts'
import { toRowOf } from '../../library/row.ts'
import { ShelfOf } from '../../progress/context.ts'
import { hasRead, noteRead } from '../../progress/kept-before.ts'
import { findReading, isMarked, unmark } from '../../progress/mark.ts'
import { noteLook } from '../../progress/note.ts'
import { addStretch } from '../../progress/meter.ts'
import { toPaceKey } from '../../progress/pace.ts'
import { say } from '../../ui/said.ts'
import { shelf as words } from '../../words/index.ts'
import { shareRead } from '../use-share-read.ts'
import { followReading } from './follow.ts'
import { findReadingPlace } from './line.ts'
import { MarkRead } from './MarkRead.tsx'
import { measurePace } from './measure.ts'
import { resumeAt } from './resume.ts'

interface KeepPlaceProps {
  entry: ArticleEntry
  article: Article
  /** What holds the passages on the page. */
  container: RefObject<HTMLElement | null>
}

/** Keeps how far the open article has been read, and goes on from there; shows how to mark it. */
export default function KeepPlace({ entry, article, container }: KeepPlaceProps) {
  const shelf = useContext(ShelfOf)
  const { load, change, paces } = shelf
  const [begins] = useState(useBegins() && hasRead())
  const row = useMemo(() => toRowOf(entry, article), [entry, article])

  useEffect(() => {
    unmark(row.id)
    const look = async (share: number) => {
      if (isMarked(row.id)) return
      const place = container.current ? findReadingPlace(container.current, article) : undefined
      const now = { share, place, when: Date.now() }
      await load()
      if (!noteLook(findReading(shelf, row.id), row, now)) return
      await change(row.id, (kept) => noteLook(kept, row, now)!)
      noteRead()
    }
    return followReading(shareRead, (share) => void look(share))
  }, [row, article, container, shelf, load, change])

  useEffect(() => {
    void paces.load()
    return measurePace(timeToRead(article), shareRead, (factor) => {
      const language = toPaceKey(article.language)
      void paces.change(language, (kept) => addStretch(kept, language, factor))
    })
  }, [article, paces])

  useEffect(() => {
    if (!begins) return undefined
    let letGo: (() => void) | undefined
    let isHere = true
    const resume = async () => {
      await load()
      const kept = findReading(shelf, entry.id)
      // Whoever has begun to scroll meanwhile is not pulled away.
      if (!isHere || scrollY > 0 || !container.current) return
      if (kept?.state !== 'reading' || !kept.place) return
      letGo = resumeAt(container.current, article, kept.place)
      if (letGo) say(words.resumed)
    }
    void resume()
    return () => {
      isHere = false
      letGo?.()
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for a visit: what is corrected afterwards moves nobody
  }, [])

  return <MarkRead row={row} />
}

/** Whether the visit begins with this page as a whole: not by going back, a reload, or an address that leads to a place. */
function useBegins(): boolean {
  const { key, search, hash } = useLocation()
  const type = useNavigationType()
  if (hash || /[?&](?:at|q|highlight)=/.test(search)) return false
  if (key !== 'default') return type !== NavigationType.Pop
  const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return way === undefined || way.type === 'navigate'
}
