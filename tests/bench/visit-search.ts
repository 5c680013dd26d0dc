import type { Browser } from '@playwright/test'
import { timePaint } from './painted.ts'
import { untilRuns } from './visit.ts'

/** A first search of a fresh visitor. */
export interface FirstSearch {
  /** Bytes fetched from the key that opens the palette to the first article found, none of them compressed on the way. */
  first: number
  /** The same until the search is done. */
  all: number
}

/** Searches the library for a word, from its first page. Throws when nothing is found. */
export async function countFirstSearch(
  browser: Browser,
  address: string,
  word: string,
): Promise<FirstSearch> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  await untilRuns(page)
  const parts: Promise<{ bytes: number; came: number }>[] = []
  page.on('response', (response) => {
    const { startTime, responseEnd } = response.request().timing()
    const came = startTime + Math.max(responseEnd, 0)
    parts.push(
      response.body().then(
        ({ length }) => ({ bytes: length, came }),
        () => ({ bytes: 0, came }),
      ),
    )
  })
  // Told by the page itself: what drives the browser hears of it when more has come.
  const shown = page.evaluate(
    () =>
      new Promise<number | undefined>((resolve) => {
        setTimeout(resolve, 60_000)
        const look = () => {
          if (!document.querySelector('dialog [aria-label=Articles] [role=option]')) return
          observer.disconnect()
          resolve(Date.now())
        }
        const observer = new MutationObserver(look)
        observer.observe(document, { subtree: true, childList: true })
      }),
  )
  await page.keyboard.press('/')
  await page.getByRole('dialog').getByRole('combobox').fill(word)
  const first = await shown
  if (first === undefined) throw new Error(`bench: nothing is found for “${word}”`)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(3000)
  const come = await Promise.all(parts)
  await context.close()
  const sum = (some: typeof come) => some.reduce((sum, { bytes }) => sum + bytes, 0)
  return { first: sum(come.filter(({ came }) => came <= first)), all: sum(come) }
}

/**
 * Milliseconds from the key to the painted palette with the caret in it, for the first time, on a slow processor.
 * The page is at rest: what it keeps for reading offline has been seen to.
 */
export async function timePalette(
  browser: Browser,
  address: string,
  slowdown: number,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await page.goto(address, { waitUntil: 'networkidle' })
  await untilRuns(page)
  await page.waitForTimeout(2500)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const milliseconds = await timePaint(page, { on: 'body', key: '/' }, 'dialog[open] p')
  const focused = await page.locator('dialog[open] input:focus').count()
  if (focused !== 1) throw new Error('bench: the palette has opened without the caret in it')
  await context.close()
  return milliseconds
}
