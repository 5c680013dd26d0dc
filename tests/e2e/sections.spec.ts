import { addressOf, mounts } from './library.ts'
import { expect, test, untilAlive } from './test.ts'

for (const mount of mounts) {
  test(`sections are gone to and left, opened by their address and filtered, below ${mount}`, async ({
    page,
  }) => {
    await page.goto(addressOf('sections', mount))
    await untilAlive(page)
    await page.getByRole('link', { name: 'World news' }).click()
    await expect(page).toHaveURL(`${addressOf('sections', mount)}sections/world-news.html`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('World news')
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2)
    await page.getByRole('link', { name: /Share a Baker/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Two Villages')
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('World news')
    await page.reload()
    await untilAlive(page)
    await page.getByRole('searchbox').fill('bridge')
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1)
    await expect(page).toHaveURL(/world-news\.html\?filter=bridge$/)
    await page.getByRole('link', { name: 'All articles' }).click()
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(6)
  })
}

test('a section that is not there says so', async ({ page }) => {
  await page.goto(addressOf('sections'))
  await untilAlive(page)
  const response = await page.request.get(`${addressOf('sections')}sections/nope.html`)
  expect(response.status()).toBe(404)
})
