import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { untilCached } from './kept.ts'
import { addressOf, articleOf, mounts } from './library.ts'
import { expect, test, untilAlive } from './test.ts'

interface Manifest {
  start_url: string
  scope: string
  icons: { src: string; sizes: string; purpose: string }[]
}

/** What the browser says against installing the page, and the manifest as it has read it. */
async function askBrowser(page: Page) {
  const browser = await page.context().newCDPSession(page)
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors')
  const { url, errors, data } = await browser.send('Page.getAppManifest')
  return { against: installabilityErrors, url, errors, manifest: JSON.parse(data!) as Manifest }
}

/** The width and height a picture has, once the browser has decoded it. */
const sizeOf = (page: Page, address: string) =>
  page.evaluate(async (address) => {
    const image = new Image()
    image.src = address
    await image.decode()
    return `${image.naturalWidth}x${image.naturalHeight}`
  }, address)

for (const mount of mounts) {
  test(`the site can be installed, and starts without network, at ${mount}`, async ({
    launchOptions,
  }) => {
    const base = addressOf('seed', mount)
    // In the contexts that tests get otherwise, as in private windows, browsers install nothing.
    const folder = await mkdtemp(join(tmpdir(), 'galley-install-'))
    const context = await chromium.launchPersistentContext(folder, {
      ...launchOptions,
      serviceWorkers: 'allow',
    })
    try {
      const page = await context.newPage()
      for (const path of ['', articleOf('seed')]) {
        await page.goto(base + path)
        await untilAlive(page)
        await expect
          .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL))
          .toBe(`${base}offline.js`)
        const { against, url, errors } = await askBrowser(page)
        expect({ against, url, errors }).toEqual({
          against: [],
          url: `${base}manifest.webmanifest`,
          errors: [],
        })
      }

      const { url, manifest } = await askBrowser(page)
      const start = new URL(manifest.start_url, url).href
      expect([start, new URL(manifest.scope, url).href]).toEqual([base, base])
      expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
        expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
      )
      for (const { src, sizes } of manifest.icons)
        expect(await sizeOf(page, new URL(src, url).href)).toBe(sizes)

      await untilCached(page, 'catalog/library.json')
      await context.setOffline(true)
      await page.goto(start)
      await untilAlive(page)
      await expect(page.getByRole('link', { name: 'Read the article' })).toBeVisible()
    } finally {
      await context.close()
      await rm(folder, { recursive: true })
    }
  })
}
