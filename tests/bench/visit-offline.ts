import type { Browser } from '@playwright/test'
import { untilRuns } from './visit.ts'

/** A library as large as this takes a while; past this it is not coming any more. */
const patience = 900_000

/** What keeping a whole library took. */
export interface Kept {
  seconds: number
  /** The longest that anything else on the page had to wait meanwhile, in milliseconds. */
  longestTask: number
  /** As the browser counts what it holds for the site. */
  bytes: number
}

/**
 * Keeps the whole library from the page of an article, cuts the network, and opens an article that
 * was never asked for. Throws when that can't be read.
 */
export async function keepLibrary(
  browser: Browser,
  { address, path, unread }: { address: string; path: string; unread: string },
): Promise<Kept> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(address + path, { waitUntil: 'networkidle' })
  await untilRuns(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(globalThis, { tasks })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask' })
  })
  const started = performance.now()
  await page.getByRole('button', { name: 'Keep the whole library offline' }).click()
  await page.getByText('The whole library is kept on this device.').waitFor({ timeout: patience })
  const seconds = (performance.now() - started) / 1000
  const { longestTask, bytes } = await page.evaluate(async () => ({
    longestTask: Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks),
    bytes: (await navigator.storage.estimate()).usage ?? 0,
  }))
  await context.setOffline(true)
  await page.goto(address + unread)
  const headline = page.getByRole('heading', { level: 1 })
  await headline.waitFor()
  if ((await page.getByRole('main').getByRole('paragraph').count()) < 3) {
    throw new Error(`bench: ${unread} is not kept: ${await headline.textContent()}`)
  }
  await context.close()
  return { seconds, longestTask, bytes }
}
