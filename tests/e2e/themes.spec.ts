import type { Page } from '@playwright/test'
import { themes, type Theme } from '../../src/settings/settings.ts'
import { findViolations } from './accessible.ts'
import { states } from './states.ts'
import { expect, test, untilStill } from './test.ts'

/** Shows a theme as the settings do, without a new page, until no colour is on its way any more. */
async function dress(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((theme) => {
    document.documentElement.dataset['theme'] = theme
  }, theme)
  await untilStill(page)
}

const groundOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

for (const { name, show, seen, worker } of states) {
  test.describe(name, () => {
    test.use({
      serviceWorkers: worker ? 'allow' : 'block',
      allowed: [/status 404|Failed to load resource|^failed: /],
    })

    test('axe finds nothing in any theme', async ({ page }) => {
      const clearUp = await show(page)
      await expect(seen(page)).toBeVisible()
      const grounds = new Set<string>()
      const found: string[] = []
      for (const theme of themes) {
        await dress(page, theme)
        grounds.add(await groundOf(page))
        // What does not depend on colours is the same in all of them.
        const violations = await findViolations(page, theme === 'paper' ? undefined : 'colours')
        found.push(...violations.map((one) => `${theme}: ${one}`))
      }
      expect(found).toEqual([])
      expect(grounds.size).toBe(themes.length)
      await expect(seen(page)).toBeVisible()
      await clearUp?.()
    })
  })
}
