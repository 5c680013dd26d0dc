import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type Ref,
  type RefObject,
} from 'react'
import { useStore } from '../store/use-store.ts'
import type { Offsets } from './offsets.ts'
import styles from './VirtualList.module.css'

/** Moves a list so that a row stands at its top, or `under` px further up; false if it stood there already. */
export interface VirtualListHandle {
  show: (index: number, under?: number) => boolean
}

interface VirtualListProps {
  /** Where its rows are: the same as long as they are the same rows. */
  offsets: Offsets
  /** What covers the top of the window: rows under it are not seen. */
  cover: RefObject<HTMLElement | null>
  rowClassName: string
  renderRow: (index: number) => ReactNode
  /** Hears which rows are made: they or their neighbours are seen. */
  onRange: (from: number, to: number) => void
  /** Hears which row is the first to be seen, and how much of it is not, in px. */
  onFirst?: (index: number, under: number) => void
  ref?: Ref<VirtualListHandle>
}

// Rows this far outside the window are made already, in px: what one turn of a wheel brings in.
const ahead = 700

interface Range {
  from: number
  to: number
}

/**
 * A list of any length that scrolls with the page and makes only the rows that are seen. It is told
 * to assistive technology as long as it is, and the row with the focus is never taken away.
 */
export function VirtualList({
  offsets,
  cover,
  renderRow,
  rowClassName,
  onRange,
  onFirst,
  ref,
}: VirtualListProps) {
  const list = useRef<HTMLUListElement>(null)
  const [range, setRange] = useState<Range>({ from: 0, to: Math.min(20, offsets.count) })
  const [focused, setFocused] = useState<number>()
  useStore(offsets.changes)
  // By how much rows above the window have grown since it was drawn.
  const shift = useRef(0)

  const look = useCallback(() => {
    const element = list.current
    if (!element) return
    // What rows above have grown by is scrolled as soon as they are drawn where they now belong.
    const top = shift.current - element.getBoundingClientRect().top
    const from = offsets.indexAt(Math.max(0, top - ahead))
    const to = Math.min(offsets.count, offsets.indexAt(top + innerHeight + ahead) + 1)
    setRange((before) => (before.from === from && before.to === to ? before : { from, to }))
    const begin = Math.max(0, top + heightOf(cover))
    const first = offsets.indexAt(begin + 1)
    onFirst?.(first, begin - offsets.offset(first))
  }, [offsets, cover, onFirst])

  useLayoutEffect(look, [look])
  useEffect(() => {
    let frame = 0
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    const again = () => offsets.changes.set(offsets.changes.get() + 1)
    addEventListener('scroll', later, { passive: true })
    addEventListener('resize', later)
    document.fonts?.addEventListener('loadingdone', again)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', later)
      removeEventListener('resize', later)
      document.fonts?.removeEventListener('loadingdone', again)
    }
  }, [look, offsets])

  useEffect(() => {
    const element = list.current
    const hold = ({ target }: FocusEvent) => setFocused(indexOf(target as Element))
    // Going from row to row is no moment without focus.
    const release = ({ relatedTarget }: FocusEvent) => {
      if (!element?.contains(relatedTarget as Node | null)) setFocused(undefined)
    }
    element?.addEventListener('focusin', hold)
    element?.addEventListener('focusout', release)
    return () => {
      element?.removeEventListener('focusin', hold)
      element?.removeEventListener('focusout', release)
    }
  }, [])

  useEffect(() => onRange(range.from, range.to), [range, onRange])

  // Rows are measured as soon as they stand; what that moves above the window is taken back at once.
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    if (shift.current !== 0) {
      scrollBy({ top: shift.current, behavior: 'instant' })
      shift.current = 0
    }
    const first = offsets.indexAt(
      Math.max(0, heightOf(cover) - element.getBoundingClientRect().top),
    )
    let changed = false
    for (const item of element.children as HTMLCollectionOf<HTMLElement>) {
      const index = indexOf(item) ?? offsets.count
      const height = item.offsetHeight
      // A row that is still on its way has no height of its own.
      if (height === 0 || !item.hasChildNodes() || index >= offsets.count) continue
      const difference = offsets.measure(index, height)
      if (difference === 0) continue
      changed = true
      if (index < first) shift.current += difference
    }
    if (changed) {
      offsets.changes.set(offsets.changes.get() + 1)
      look()
    }
  })

  useImperativeHandle(ref, () => ({
    show(index, under = 0) {
      const element = list.current
      if (!element) return false
      const before = scrollY
      const top = element.getBoundingClientRect().top + before
      scrollTo({ top: top + offsets.offset(index) + under - heightOf(cover), behavior: 'instant' })
      return Math.abs(scrollY - before) > 1
    },
  }))

  return (
    <ul ref={list} className={styles.list} style={{ blockSize: offsets.total }}>
      {toIndexes(range, focused, offsets.count).map((index) => (
        <li
          key={index}
          className={`${styles.item} ${rowClassName}`}
          aria-setsize={offsets.count}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${offsets.offset(index)}px)` }}
        >
          {renderRow(index)}
        </li>
      ))}
    </ul>
  )
}

/** How far down the window something that sticks to its top reaches, in px. */
export function heightOf({ current }: RefObject<HTMLElement | null>): number {
  if (!current) return 0
  return (Number.parseFloat(getComputedStyle(current).top) || 0) + current.offsetHeight
}

function indexOf(element: Element): number | undefined {
  const place = element.closest('li')?.getAttribute('aria-posinset')
  return place ? Number(place) - 1 : undefined
}

// The row with the focus stays though it is not seen, with its neighbours, where the next key leads.
function toIndexes({ from, to }: Range, focused: number | undefined, count: number): number[] {
  const indexes = Array.from(
    { length: Math.max(0, Math.min(to, count) - from) },
    (_, at) => from + at,
  )
  if (focused === undefined) return indexes
  const near = [focused - 1, focused, focused + 1].filter(
    (index) => index >= 0 && index < count && (index < from || index >= to),
  )
  return [...near, ...indexes].sort((a, b) => a - b)
}
