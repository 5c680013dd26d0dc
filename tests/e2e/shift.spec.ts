import type { Page } from '@playwright/test'
import { addressOf, articleOf } from './library.ts'
import { expect, test, untilAlive } from './test.ts'

const fontDelay = 2000

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { value: number; moved: string[] }[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
        sources: { node: Node | null }[]
      })[]) {
        if (entry.hadRecentInput) continue
        const moved = entry.sources.map(({ node }) => (node?.textContent ?? '').slice(0, 40))
        shifts.push({ value: entry.value, moved })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

async function expectNoShift(page: Page): Promise<void> {
  const shifts = await page.evaluate(
    () => (globalThis as unknown as { shifts: { value: number; moved: string[] }[] }).shifts,
  )
  const sum = shifts.reduce((sum, { value }) => sum + value, 0)
  // 0.00 is what it rounds to.
  expect(sum, JSON.stringify(shifts)).toBeLessThan(0.005)
}

for (const [width, height] of [
  [390, 844],
  [820, 1180],
  [1440, 900],
] as const) {
  test.describe(`at ${width} px nothing moves`, () => {
    test.beforeEach(async ({ page }) => {
      await page.setViewportSize({ width, height })
      await watchShifts(page)
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => {
          setTimeout(resolve, fontDelay)
        })
        await route.continue()
      })
    })

    test('when the faces of an article come late', async ({ page }) => {
      await page.goto(addressOf('seed') + articleOf('seed'))
      await untilAlive(page)
      await page.waitForFunction(() => document.fonts.check('20px "Source Serif 4 Variable"'))
      await page.waitForTimeout(500)
      await expectNoShift(page)
    })

    test('when an article is opened from the library, nor when the faces come then', async ({
      page,
    }) => {
      await page.goto(addressOf('twelve'))
      await untilAlive(page)
      await page.getByRole('link', { name: /Glass Eel/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Glass Eel')
      await page.waitForFunction(() => document.fonts.check('20px "Source Serif 4 Variable"'))
      await page.waitForTimeout(700)
      await expectNoShift(page)
    })
  })
}
