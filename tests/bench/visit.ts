import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { launchOptions } from '../chromium.ts'
import { timePaint } from './painted.ts'

// Lighthouse's "slow 4G": 1.6 Mbit/s down, 750 kbit/s up, 150 ms; and a processor four times slower.
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const slowdown = 4

/** A browser as the tests use it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions)
}

/** Bytes that come for the first load of a page and until it is quiet, as they are on the way. */
export async function countFirstLoad(browser: Browser, address: string): Promise<number> {
  const { page, session, close } = await openSlow(browser)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.goto(address)
  // A slow processor may be at the page for so long that the network seems to be idle before the app is asked for.
  await untilRuns(page)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1500)
  await close()
  return bytes
}

/**
 * Milliseconds from the click on a link to the next article until its headline is painted.
 * `prepared`: the pointer has been on the link for a while before.
 */
export async function timeNextArticle(browser: Browser, address: string, prepared: boolean) {
  const { page, close } = await openSlow(browser)
  await page.goto(address, { waitUntil: 'networkidle' })
  // A link followed before that opens a page of its own.
  await untilRuns(page)
  await page.waitForTimeout(1000)
  const link = 'aside a[href*="articles/"]'
  if (prepared) {
    await page.locator(link).first().dispatchEvent('pointerover', { bubbles: true })
    await page.waitForTimeout(2000)
  }
  const milliseconds = await timePaint(page, { on: link }, 'h1')
  await close()
  return milliseconds
}

/** Waits until the app runs: what is pressed before is not heard. */
export async function untilRuns(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const element = document.querySelector('#root > *')
    return element !== null && Object.keys(element).some((key) => key.startsWith('__react'))
  })
}

async function openSlow(
  browser: Browser,
): Promise<{ page: Page; session: CDPSession; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return { page, session, close: () => context.close() }
}
