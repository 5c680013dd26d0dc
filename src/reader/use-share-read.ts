import { useCallback } from 'react'
import { toShareRead } from '../progress/reading.ts'
import { createStore, type Store } from '../store/store.ts'

/** The share of the open article that has been read, 0 to 1. Drawn from here, never through React. */
export const shareRead: Store<number> = createStore(0)

/**
 * Follows the scroll over a text and writes the share read to the store and to `--read` of the bar.
 * Not of the root: every element of the page would be looked at anew with every frame.
 */
export function useShareRead(): (text: HTMLElement | null) => (() => void) | undefined {
  return useCallback((text: HTMLElement | null) => {
    if (!text) return undefined
    const root = document.documentElement
    let frame = 0
    const measure = () => {
      frame = 0
      const { top, bottom } = text.getBoundingClientRect()
      const share = toShareRead({ top, bottom }, root.clientHeight, scrollY)
      findBar()?.style.setProperty('--read', share.toFixed(4))
      shareRead.set(share)
    }
    const wait = () => {
      frame ||= requestAnimationFrame(measure)
    }
    const sizes = new ResizeObserver(wait)
    sizes.observe(text)
    addEventListener('scroll', wait, { passive: true })
    addEventListener('resize', wait)
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      removeEventListener('scroll', wait)
      removeEventListener('resize', wait)
      findBar()?.style.removeProperty('--read')
      shareRead.set(0)
    }
  }, [])
}

// The first header of a page; others are an article's.
function findBar(): HTMLElement | null {
  return document.querySelector('header')
}
