import { addressOf, mounts } from './library.ts'
import { expect, test, untilAlive } from './test.ts'

const row = (page: import('@playwright/test').Page, place: number) =>
  page.locator(`li[aria-posinset="${place}"]`)

test('rows come as they are scrolled to, to the very last', async ({ page }) => {
  await page.goto(addressOf('large'))
  await untilAlive(page)
  await expect(row(page, 450)).toHaveCount(0)
  // Rows turn out higher than was guessed: the end moves while one goes there.
  await expect(async () => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect(row(page, 450)).toBeInViewport({ timeout: 2000 })
  }).toPass()
  await expect(row(page, 450).getByRole('link')).toHaveCount(1)
  await expect(row(page, 1)).toHaveCount(0)
})

test('what is read stays in its place while rows above it are measured', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${addressOf('large')}?sort=length`)
  await untilAlive(page)
  await page.evaluate(() => scrollTo(0, 20_000))
  const seen = row(
    page,
    Number(
      await page.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve, 400))
        const rows = [...document.querySelectorAll('li[aria-posinset]')]
        return rows
          .find((row) => row.getBoundingClientRect().top > 200)!
          .getAttribute('aria-posinset')
      }),
    ),
  )
  const before = (await seen.boundingBox())!.y
  await page.mouse.wheel(0, -300)
  await expect.poll(async () => Math.round((await seen.boundingBox())!.y - before)).toBe(300)
})

test('the letters lead to their headlines, by key and by pointer', async ({ page }) => {
  await page.goto(`${addressOf('large')}?sort=headline`)
  await untilAlive(page)
  const rail = page.getByRole('slider', { name: 'Letter' })
  await rail.focus()
  await page.keyboard.press('t')
  await expect(rail).toHaveAttribute('aria-valuetext', 'T')
  const controls = (await page.getByRole('search').boundingBox())!
  const heading = page.getByRole('heading', { level: 2, name: /^T/ }).first()
  await expect(heading).toBeVisible()
  await expect
    .poll(async () => (await heading.boundingBox())!.y)
    .toBeGreaterThanOrEqual(controls.y + controls.height)
  const box = (await rail.boundingBox())!
  expect(box.width).toBeGreaterThanOrEqual(44)
  await page.mouse.click(box.x + box.width / 2, box.y + 2)
  await expect(rail).toHaveAttribute('aria-valuetext', 'Before A')
})

test('the focus goes from row to row and is not lost when its row is scrolled away', async ({
  page,
}) => {
  await page.goto(addressOf('large'))
  await untilAlive(page)
  await row(page, 3).getByRole('link').focus()
  await page.evaluate(() => scrollTo(0, 12_000))
  await expect(row(page, 3)).not.toBeInViewport()
  await expect(row(page, 3).getByRole('link')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(row(page, 3).getByRole('button', { name: /^Mark as read/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(row(page, 4).getByRole('link')).toBeFocused()
  await expect(row(page, 4)).toBeInViewport()
})

test('coming back from an article finds the list where it was', async ({ page }) => {
  await page.goto(`${addressOf('large')}?sort=headline`)
  await untilAlive(page)
  await page.evaluate(() => scrollTo(0, 15_000))
  await expect.poll(() => page.locator('li[aria-posinset] a').count()).toBeGreaterThan(5)
  const seen = page.locator('li[aria-posinset]:has(a)').nth(14)
  const link = row(page, Number(await seen.getAttribute('aria-posinset'))).getByRole('link')
  const headline = await link.textContent()
  await link.scrollIntoViewIfNeeded()
  await page.waitForTimeout(500)
  const before = (await link.boundingBox())!.y
  await link.click()
  await expect(page.getByRole('article')).toBeVisible()
  await page.goBack()
  const again = page.getByRole('link', { name: headline!, exact: true }).first()
  await expect(again).toBeInViewport()
  await expect.poll(async () => Math.abs((await again.boundingBox())!.y - before)).toBeLessThan(2)
})

test('a reload finds the list where it was', async ({ page }) => {
  await page.goto(`${addressOf('large')}?sort=headline`)
  await untilAlive(page)
  await page.getByRole('slider').press('t')
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', 'T')
  await page.reload()
  await untilAlive(page)
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', 'T')
})

for (const mount of mounts) {
  test.describe(`without scripts at ${mount}`, () => {
    test.use({ javaScriptEnabled: false, allowed: [/^failed: .*\.js csp$/] })

    test('every article is on a plain page, each leading to the next', async ({ page }) => {
      await page.goto(addressOf('large', mount))
      await expect(page.getByRole('search')).toBeHidden()
      await page
        .getByRole('navigation', { name: 'On plain pages' })
        .getByRole('link')
        .first()
        .click()
      const links = new Set<string | null>()
      for (const number of [1, 2, 3]) {
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          `Library, page ${number} of 3`,
        )
        for (const link of await page.locator('h2 a').all())
          links.add(await link.getAttribute('href'))
        if (number < 3) await page.getByRole('link', { name: 'Next page' }).click()
      }
      expect(links.size).toBe(450)
      await page.getByRole('main').locator('h2 a').last().click()
      await expect(page.getByRole('article')).toBeVisible()
    })

    test('the folder of the plain pages leads to the library', async ({ page }) => {
      await page.goto(`${addressOf('large', mount)}library/`)
      await expect(page).toHaveURL(addressOf('large', mount))
    })
  })
}
