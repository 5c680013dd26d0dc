import type { Page } from '@playwright/test'

interface Cause {
  /** What is clicked, or what hears the key. */
  on: string
  key?: string
}

/**
 * Milliseconds from a click or a key until the frame that shows a new element for the first time. The browser
 * itself tells when that frame was shown (Element Timing, https://wicg.github.io/element-timing/): who asks with
 * each frame holds up what is asked about. Throws when nothing new is shown within ten seconds.
 */
export function timePaint(page: Page, cause: Cause, shown: string): Promise<number> {
  return page.evaluate(
    async ({ on, key, shown }) => {
      const before = document.querySelector(shown)
      const painted = new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`bench: no new ${shown} is shown`)), 10_000)
        new PerformanceObserver((list) => {
          const [entry] = list.getEntries() as (PerformanceEntry & { renderTime: number })[]
          resolve(entry!.renderTime)
        }).observe({ type: 'element' })
        // Named before it is painted: only what has the attribute by then is told of.
        const named = new MutationObserver(() => {
          const element = document.querySelector(shown)
          if (!element || element === before) return
          element.setAttribute('elementtiming', 'shown')
          named.disconnect()
        })
        named.observe(document, { subtree: true, childList: true })
      })
      const element = document.querySelector<HTMLElement>(on)!
      const started = performance.now()
      if (key === undefined) element.click()
      else element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      return (await painted) - started
    },
    { ...cause, shown },
  )
}
