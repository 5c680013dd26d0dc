import { expect, test as base, type Page } from '@playwright/test'

interface Watched {
  /** Complaints that a test knows of and allows. */
  allowed: RegExp[]
  watch: void
}

/** Every test fails on a word in the console, on a request that fails and on one to another host. */
export const test = base.extend<Watched>({
  allowed: [[], { option: true }],
  watch: [
    async ({ page, allowed }, use) => {
      const complaints: string[] = []
      watchPage(page, complaints)
      await use()
      expect(complaints.filter((text) => !allowed.some((one) => one.test(text)))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

const isOfTests = /^Service Worker registration blocked by Playwright$/

function watchPage(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    const { url } = message.location()
    if (isOfTests.test(message.text())) return
    if (message.type() !== 'log') complaints.push(`${message.type()}: ${message.text()} ${url}`)
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    // A page that is left behind lets go of what it was still asking for.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return
    complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`status ${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    // A blob is what the page has made itself, and asks nobody.
    if (hostname !== '127.0.0.1' && !['file:', 'blob:'].includes(protocol))
      complaints.push(`foreign: ${request.url()}`)
  })
}

/** Waits until React has taken over the page, and has shown what its address asks for. */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const element = document.querySelector('#root > *')
    const structure = location.search.includes('view=structure')
    if (structure && !document.querySelector('section[aria-label=Structure]')) return false
    return element !== null && Object.keys(element).some((key) => key.startsWith('__react'))
  })
  // Keys are heard once what follows the taking over is done too.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
}

/** Waits until what follows a change of colours or of the window has been drawn. */
export async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })
}
