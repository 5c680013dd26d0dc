import { use, useEffect, useRef, useState, type RefObject } from 'react'
import { useLocation } from 'react-router-dom'
import type { Article } from '../../article/article.ts'
import { ReadersHighlights } from '../../annotations/context.ts'
import { sharedFragment } from '../../annotations/fragment.ts'
import { wish } from '../../annotations/wish.ts'
import type { ArticleEntry } from '../../library/entry.ts'
import { useStore } from '../../store/use-store.ts'
import { useLater } from '../../ui/use-later.ts'

const fetchNotes = () => import('../../reader/notes/Notes.tsx')

interface ReadersNotesProps {
  article: Article
  entry: ArticleEntry
  container: RefObject<HTMLElement | null>
}

/** Highlights and notes come once something is selected, a key asks for them, or there are some. */
export function ReadersNotes(props: ReadersNotesProps) {
  const { list, load } = use(ReadersHighlights)
  const has = useStore(list, (rows) => rows.some(({ article }) => article === props.entry.id))
  const wished = useStore(wish, (value) => value !== 'none')
  const hand = useRef({ touch: false, held: false })
  const [used, setUsed] = useState(false)
  const shared = useLocation().hash.startsWith(sharedFragment)
  const wanted = has || wished || shared
  // What was removed can be put back: they stay.
  if (wanted && !used) setUsed(true)

  useEffect(() => void load(), [load])
  // What was asked of this text is nothing for another.
  useEffect(() => () => wish.set('none'), [])
  useEffect(() => {
    const read = () => {
      const selection = getSelection()
      if (selection && !selection.isCollapsed) setUsed(true)
    }
    const press = ({ type, pointerType }: PointerEvent) => {
      hand.current = {
        touch: pointerType === 'touch',
        held: type === 'pointerdown' && pointerType === 'mouse',
      }
    }
    const kinds = ['pointerdown', 'pointerup', 'pointercancel'] as const
    document.addEventListener('selectionchange', read)
    for (const kind of kinds) addEventListener(kind, press)
    return () => {
      document.removeEventListener('selectionchange', read)
      for (const kind of kinds) removeEventListener(kind, press)
    }
  }, [])

  const notes = useLater(wanted || used, fetchNotes)
  return notes ? <notes.default {...props} hand={hand} /> : null
}
