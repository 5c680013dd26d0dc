import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Article, Passage, Role } from '../article/article.ts'
import { clean } from '../article/clean.ts'
import type { Correction } from '../corrections/correction.ts'
import { CaretIcon } from '../ui/icons.tsx'
import { passFocus } from '../ui/pass-focus.ts'
import { undoable } from '../ui/undo.ts'
import { house, role as words, roles } from '../words/index.ts'
import { RoleSelect } from './RoleSelect.tsx'
import styles from './PassageMenu.module.css'

export interface PassageMenuProps {
  article: Article
  /** The article's id. */
  id: string
  /** What holds the passages: the menu appears beside the one that is pointed at. */
  container: RefObject<HTMLElement | null>
  corrected: ReadonlySet<string>
  onCorrect: (passage: Passage, role: Role) => void
  onUndo: (correction: Pick<Correction, 'article' | 'text'>) => void
}

/** A small menu beside the passage under the pointer or the finger: what it was taken for, to be put right. */
export default function PassageMenu({
  article,
  id,
  container,
  corrected,
  onCorrect,
  onUndo,
}: PassageMenuProps) {
  const [shown, setShown] = useState<number>()
  // As the article has it now: a correction makes it another.
  const passage = article.passages.find(({ at }) => at === shown)
  const menu = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const holder = container.current
    if (!holder) return undefined
    const show = (element: Element | null | undefined) => {
      if (!element || !holder.contains(element)) return
      // What the page scrolls under a pointer that rests must not take the keyboard's menu elsewhere.
      if (menu.current?.querySelector(':focus-visible')) return
      const place = Number(element.getAttribute('data-at') ?? element.getAttribute('data-says'))
      setShown(article.passages.findLast(({ at }) => at <= place)?.at)
      const line = Number.parseFloat(getComputedStyle(element).lineHeight)
      const offset =
        element.getBoundingClientRect().top - holder.getBoundingClientRect().top + line / 2
      menu.current?.style.setProperty('--top', `${offset.toFixed(0)}px`)
    }
    const point = ({ target }: PointerEvent) => {
      if (!(target instanceof Element)) return
      // Between the lines of a caption or an item its block is pointed at.
      const block = target.closest('figcaption, li')
      show(target.closest('[data-at], [data-says]') ?? block?.querySelector('[data-at]'))
    }
    show([...holder.querySelectorAll(':is([data-at], [data-says]):hover')].at(-1))
    holder.addEventListener('pointerover', point)
    return () => holder.removeEventListener('pointerover', point)
  }, [article, container])

  // What was hidden is not there any more to be put right once more.
  const correct = (corrects: Passage, chosen: Role) => {
    const { text, role } = corrects
    const isAgain = corrected.has(clean(text))
    onCorrect(corrects, chosen)
    const undo = () => {
      if (isAgain) onCorrect(corrects, role)
      else onUndo({ article: id, text })
      passFocus(() => menu.current?.querySelector('select'))
    }
    undoable.set({ said: words.changed(roles[chosen]), undo })
  }

  return (
    // Of the interface's language, but at the side where the lines of the article end.
    <div ref={menu} className={styles.menu} hidden={!passage} lang={house.lang}>
      <span aria-hidden="true">
        {words.word}
        <CaretIcon />
      </span>
      {passage && (
        <RoleSelect
          label={words.ofText(clean(passage.text).slice(0, 40))}
          role={passage.role}
          corrected={corrected.has(clean(passage.text))}
          onChoose={(chosen) => correct(passage, chosen)}
        />
      )}
    </div>
  )
}
