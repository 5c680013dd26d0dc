import { addressOf, articleOf, mounts } from './library.ts'
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

for (const width of [320, 390, 720, 1100, 1440]) {
  test(`a long name leaves the tools their place in the bar, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(addressOf('sections') + articleOf('sections'))
    await untilAlive(page)
    const bar = page.getByRole('banner')
    const { x, y, height } = (await bar.boundingBox())!
    const name = (await bar.getByText('The Skarvik Harbour Gazette').boundingBox())!
    expect(name.y).toBeGreaterThanOrEqual(y)
    expect(name.y + name.height).toBeLessThanOrEqual(y + height - 5)
    // All of it is there, but on the smallest phones.
    const cut = await bar
      .getByText('The Skarvik Harbour Gazette')
      .evaluate((one) => one.scrollHeight - one.clientHeight)
    if (width > 320) expect(cut).toBeLessThanOrEqual(2)
    for (const tool of [bar.getByText(/min left/), bar.getByRole('button', { name: 'Settings' })]) {
      const box = (await tool.boundingBox())!
      expect(box.x).toBeGreaterThanOrEqual(name.x + name.width)
      expect(box.x + box.width).toBeLessThanOrEqual(x + width)
    }
  })
}
