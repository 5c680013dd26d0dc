import { addressOf, listArticles } from './library.ts'
import { expect, test, untilAlive } from './test.ts'

// React in development reports every attribute and word that differs; these words are its greeting.
test.use({ allowed: [/Download the React DevTools/] })

test('no page differs from what React makes of it, down to its attributes', async ({ page }) => {
  for (const path of ['', '?filter=ferry&sort=length', ...listArticles('development')]) {
    await page.goto(addressOf('development') + path)
    await untilAlive(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  }
})

test.describe('the build that is tested here', () => {
  test.use({ allowed: [/DevTools|didn't match/] })

  test('would report a difference', async ({ page }) => {
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.route(addressOf('development'), async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      await route.fulfill({
        response,
        body: html.replace('aria-label="Filter by word"', 'aria-label="x"'),
      })
    })
    await page.goto(addressOf('development'))
    await untilAlive(page)
    await expect.poll(() => complaints.join('\n')).toContain("didn't match")
  })
})
