import type { Page } from '@playwright/test'
import { expect, untilAlive } from './test.ts'

/** Opens an article, scrolls so far through its text, and stays until that is kept. */
export async function read(page: Page, address: string, share: number): Promise<void> {
  await page.goto(address)
  await untilAlive(page)
  const since = await page.evaluate((share) => {
    const bottom = document.querySelector('article')!.getBoundingClientRect().bottom + scrollY
    const now = Date.now()
    scrollTo(0, (bottom - innerHeight) * share)
    return now
  }, share)
  await page.waitForTimeout(600)
  await untilKept(page, since)
}

/** Waits until the device has kept something that was read since then. */
export async function untilKept(page: Page, since: number): Promise<void> {
  const lastKept = () =>
    page.evaluate(async () => {
      const known = await indexedDB.databases()
      const name = known.find(({ name }) => name?.startsWith('galley:'))?.name
      if (name === undefined) return 0
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- this runs in the page
      const ask = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result))
          request.addEventListener('error', () => reject(request.error!))
        })
      const database = await ask(indexedDB.open(name))
      const rows = database.transaction('reading').objectStore('reading')
      const all = (await ask(rows.getAll())) as { when: number }[]
      database.close()
      return Math.max(0, ...all.map(({ when }) => when))
    })
  await expect.poll(lastKept).toBeGreaterThanOrEqual(since)
}

/** Waits until the browser has kept the file at this path below the library. */
export async function untilCached(page: Page, path: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async (path) => {
        const { scope } = await navigator.serviceWorker.ready
        return (await caches.match(new URL(path, scope))) !== undefined
      }, path),
    )
    .toBe(true)
}

/** Opens an article where workers are allowed, and waits until it and the library's list are kept. */
export async function readOffline(page: Page, address: string, article: string): Promise<void> {
  await page.goto(address + article)
  await untilAlive(page)
  await untilCached(page, article.replace('.html', '.txt'))
  await untilCached(page, 'catalog/library.json')
}
