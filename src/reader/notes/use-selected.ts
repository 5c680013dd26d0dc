import { useCallback, useEffect, useState, type RefObject } from 'react'
import { isSame } from '../../annotations/placed.ts'
import type { Places } from '../../annotations/target.ts'
import { toRanges } from '../ranges.ts'
import { readSelection } from './places.ts'

// A selection that has not changed for so long is made, in milliseconds.
const rest = 150

/** What the reader's hand last did; followed from before there was anything to select. */
export interface Hand {
  touch: boolean
  /** The mouse is being dragged. */
  held: boolean
}

/** What is selected of the text, and where it stands on the page. */
interface Selected {
  places: Places
  ranges: Range[]
  touch: boolean
}

/** What is selected of the article, once the hand has let go of it. */
export function useSelected(
  container: RefObject<HTMLElement | null>,
  text: string,
  hand: RefObject<Hand>,
) {
  const [selected, setSelected] = useState<Selected>()

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const read = () => {
      const root = container.current
      const { held, touch } = hand.current
      if (held || !root) return
      const places = readSelection(root, text)
      setSelected((before) => {
        if (before && places && isSame(before.places, places)) return before
        return places && { places, touch, ranges: toRanges(root, places).flat() }
      })
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(read, rest)
    }
    wait()
    document.addEventListener('selectionchange', wait)
    addEventListener('pointerup', wait)
    addEventListener('pointercancel', wait)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', wait)
      removeEventListener('pointerup', wait)
      removeEventListener('pointercancel', wait)
    }
  }, [container, text, hand])

  const forget = useCallback(() => {
    // The caret stays: the next key goes on from here.
    const selection = getSelection()
    if (selection && selection.rangeCount > 0) selection.collapseToEnd()
    setSelected(undefined)
  }, [])
  return { selected, forget }
}
