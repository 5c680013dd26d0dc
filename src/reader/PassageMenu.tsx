import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Article, Passage, Role } from '../article/article.ts'
import { clean } from '../article/clean.ts'
import { CaretIcon } from '../ui/icons.tsx'
import { house, role } from '../words/index.ts'
import { RoleSelect } from './RoleSelect.tsx'
import styles from './PassageMenu.module.css'

export interface PassageMenuProps {
  article: Article
  /** What holds the passages: the menu appears beside the one that is pointed at. */
  container: RefObject<HTMLElement | null>
  corrected: ReadonlySet<string>
  onCorrect: (passage: Passage, role: Role) => void
}

/** A small menu beside the passage under the pointer or the finger: what it was taken for, to be put right. */
export default function PassageMenu({
  article,
  container,
  corrected,
  onCorrect,
}: PassageMenuProps) {
  const [passage, setPassage] = useState<Passage>()
  const menu = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const holder = container.current
    if (!holder) return undefined
    const show = (element: Element | null | undefined) => {
      if (!element || !holder.contains(element)) return
      const at = Number(element.getAttribute('data-at') ?? element.getAttribute('data-says'))
      setPassage(article.passages.findLast((candidate) => candidate.at <= at))
      const line = Number.parseFloat(getComputedStyle(element).lineHeight)
      const offset =
        element.getBoundingClientRect().top - holder.getBoundingClientRect().top + line / 2
      menu.current?.style.setProperty('--top', `${offset.toFixed(0)}px`)
    }
    const point = ({ target }: PointerEvent) => {
      if (!(target instanceof Element)) return
      // What the page scrolls under a pointer that rests must not take the keyboard's menu elsewhere.
      if (menu.current?.querySelector(':focus-visible')) return
      // Between the lines of a caption or an item its block is pointed at.
      const block = target.closest('figcaption, li')
      show(target.closest('[data-at], [data-says]') ?? block?.querySelector('[data-at]'))
    }
    show([...holder.querySelectorAll(':is([data-at], [data-says]):hover')].at(-1))
    holder.addEventListener('pointerover', point)
    return () => holder.removeEventListener('pointerover', point)
  }, [article, container])

  return (
    // Of the interface's language, but at the side where the lines of the article end.
    <div ref={menu} className={styles.menu} hidden={!passage} lang={house.lang}>
      <span aria-hidden="true">
        {role.word}
        <CaretIcon />
      </span>
      {passage && (
        <RoleSelect
          label={role.ofText(clean(passage.text).slice(0, 40))}
          role={passage.role}
          corrected={corrected.has(clean(passage.text))}
          onChoose={(chosen) => onCorrect(passage, chosen)}
        />
      )}
    </div>
  )
}
