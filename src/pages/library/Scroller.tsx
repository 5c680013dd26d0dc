import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type Ref,
  type RefObject,
} from 'react'
import type { List } from '../../library/list.ts'
import { useStore } from '../../store/use-store.ts'
import { createOffsets, type Offsets } from '../../ui/offsets.ts'
import { heightOf, VirtualList, type VirtualListHandle } from '../../ui/VirtualList.tsx'
import { keepPlace, notePlace, readPlace } from './place.ts'
import { RowView, rowClass } from './Row.tsx'
import type { Readings } from './use-shelf.ts'

/** Moves the rows. */
export interface ScrollerHandle {
  /** Puts a row at the top. */
  show: (index: number) => void
  /** Goes back to the first row, if it has been scrolled away. */
  begin: () => void
}

interface ScrollerProps {
  list: List
  count: number
  readings: Readings | undefined
  /** What covers the top of the window. */
  cover: RefObject<HTMLElement | null>
  onFirst: (index: number) => void
  ref: Ref<ScrollerHandle>
}

// What a row with one line each of headline and opening takes; on phones all is below each other.
const rowHeight = 71
const phoneRowHeight = 118
// Faces and the browser's own memory move rows some frames after they stand.
const framesToSettle = 10
const inputs = ['wheel', 'touchstart', 'pointerdown', 'keydown']

/** The rows of a large library: those that are seen are made, and what is near is asked for. */
export function Scroller({ list, count, readings, cover, onFirst, ref }: ScrollerProps) {
  const { row } = useStore(list.shown)
  const holder = useRef<HTMLDivElement>(null)
  const moves = useRef<VirtualListHandle>(null)
  const offsets = offsetsOf(list, count)

  useImperativeHandle(ref, () => ({
    show: (index) => moves.current?.show(index),
    begin() {
      const top = holder.current?.getBoundingClientRect().top ?? 0
      if (top < heightOf(cover)) moves.current?.show(0)
    },
  }))

  const [place] = useState(readPlace)
  // The browser brings a page back before its rows are there, and moves it again as they come: the
  // place is held by its row until nothing moves any more, or whoever reads takes over.
  useEffect(() => {
    if (!place?.index) return
    let frame = 0
    let still = 0
    const settle = () => {
      const moved = moves.current?.show(place.index, place.under) ?? true
      const ready = document.readyState === 'complete' && list.shown.get().row(place.index)
      still = moved || !ready ? 0 : still + 1
      if (still < framesToSettle) frame = requestAnimationFrame(settle)
    }
    const release = () => cancelAnimationFrame(frame)
    for (const input of inputs) addEventListener(input, release, { passive: true })
    settle()
    return () => {
      release()
      for (const input of inputs) removeEventListener(input, release)
    }
  }, [place, list])

  useEffect(() => {
    addEventListener('pagehide', keepPlace)
    return () => removeEventListener('pagehide', keepPlace)
  }, [])

  const notice = useCallback(
    (index: number, under: number) => {
      notePlace({ index, under })
      onFirst(index)
    },
    [onFirst],
  )
  const want = useCallback((from: number, to: number) => list.want(from, to), [list])

  return (
    <div ref={holder}>
      <VirtualList
        ref={moves}
        offsets={offsets}
        cover={cover}
        rowClassName={rowClass(true)}
        onRange={want}
        onFirst={notice}
        renderRow={(index) => {
          const one = row(index)
          return one && <RowView row={one} readings={readings} />
        }}
      />
    </div>
  )
}

// Whoever comes back to a list finds its rows as high as they were.
const known = new WeakMap<List, Offsets>()

function offsetsOf(list: List, count: number): Offsets {
  const before = known.get(list)
  if (before?.count === count) return before
  const estimate = matchMedia('(width < 720px)').matches ? phoneRowHeight : rowHeight
  const offsets = createOffsets(count, estimate)
  known.set(list, offsets)
  return offsets
}
