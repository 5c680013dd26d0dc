import { useCallback } from 'react'
import { isSeenWhole, toFinishTime, toShareRead, type TextPlace } from '../progress/reading.ts'
import { createStore, type Store } from '../store/store.ts'

/** The share of the open article that has been read, 0 to 1. Drawn from here, never through React. */
export const shareRead: Store<number> = createStore(0)

/**
 * Follows the scroll over a text of so many minutes and writes the share read to the store and to `--read` of the bar.
 * Not of the root: every element of the page would be looked at anew with every frame.
 */
export function useShareRead(
  minutes: number,
): (text: HTMLElement | null) => (() => void) | undefined {
  return useCallback(
    (text: HTMLElement | null) => (text ? followShare(text, minutes) : undefined),
    [minutes],
  )
}

function followShare(text: HTMLElement, minutes: number): () => void {
  const root = document.documentElement
  let frame = 0
  let isRead = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const measure = () => {
    frame = 0
    const place = text.getBoundingClientRect()
    const share = isRead ? 1 : toShareRead(place, root.clientHeight, scrollY)
    if (!isRead) time(place)
    findBar()?.style.setProperty('--read', share.toFixed(4))
    shareRead.set(share)
  }
  // What is seen whole is read after a while, of the time in which it can be seen.
  const time = (place: TextPlace) => {
    const counts = !document.hidden && isSeenWhole(place, root.clientHeight, scrollY)
    if (counts) timer ??= setTimeout(finish, toFinishTime(minutes))
    else {
      clearTimeout(timer)
      timer = undefined
    }
  }
  const finish = () => {
    isRead = true
    measure()
  }
  const wait = () => {
    frame ||= requestAnimationFrame(measure)
  }
  // No frame is drawn of a page that is put away.
  const turn = () => (document.hidden ? measure() : wait())

  const sizes = new ResizeObserver(wait)
  sizes.observe(text)
  addEventListener('scroll', wait, { passive: true })
  addEventListener('resize', wait)
  document.addEventListener('visibilitychange', turn)
  return () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
    sizes.disconnect()
    removeEventListener('scroll', wait)
    removeEventListener('resize', wait)
    document.removeEventListener('visibilitychange', turn)
    findBar()?.style.removeProperty('--read')
    shareRead.set(0)
  }
}

// The first header of a page; others are an article's.
function findBar(): HTMLElement | null {
  return document.querySelector('header')
}
