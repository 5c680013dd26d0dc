import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { addressOf, articleOf, folderOf, mounts } from './library.ts'
import { expect, test, untilAlive } from './test.ts'

const ferry = () => articleOf('pictures', 'the-skarvik-ferry')
const pictures = (page: Page) => page.locator('figure img')
const isShown = (page: Page, place: number) =>
  pictures(page)
    .nth(place)
    .evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)

for (const mount of mounts) {
  test(`pictures come in the width that the window needs, at ${mount}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(addressOf('pictures', mount) + ferry())
    await untilAlive(page)
    await expect.poll(() => isShown(page, 0)).toBe(true)
    const source = await pictures(page)
      .first()
      .evaluate((image: HTMLImageElement) => image.currentSrc)
    expect(source).toMatch(/pictures\/\w{16}-800\.avif$/)
  })
}

test('a picture far below is not asked for until it is scrolled to', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.setViewportSize({ width: 390, height: 300 })
  await page.goto(addressOf('pictures') + ferry())
  await untilAlive(page)
  expect(await pictures(page).nth(1).getAttribute('loading')).toBe('lazy')
  await pictures(page).nth(1).scrollIntoViewIfNeeded()
  await expect.poll(() => isShown(page, 1)).toBe(true)
  expect(asked.filter((url) => url.includes('/pictures/'))).toHaveLength(2)
})

for (const [width, height] of [
  [390, 844],
  [820, 1180],
  [1440, 900],
  [1920, 1080],
] as const) {
  test(`its room is kept until a late picture comes, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.addInitScript(() => {
      Object.assign(globalThis, { shifted: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
          ;(globalThis as unknown as { shifted: number }).shifted += entry.value
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.route('**/pictures/**', async (route) => {
      await new Promise((resolve) => {
        setTimeout(resolve, 1200)
      })
      await route.continue()
    })
    await page.goto(addressOf('pictures') + ferry())
    await untilAlive(page)
    const before = await page.locator('figcaption').first().boundingBox()
    await expect.poll(() => isShown(page, 0)).toBe(true)
    expect(await page.locator('figcaption').first().boundingBox()).toEqual(before)
    const shifted = () =>
      page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted)
    expect(await shifted()).toBeLessThan(0.005)
  })

  test(`a picture is as wide as the text, a portrait at most 80% of the window high, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto(addressOf('pictures') + ferry())
    await untilAlive(page)
    const text = (await page.locator('article p[data-at]').first().boundingBox())!
    const wide = (await pictures(page).first().boundingBox())!
    const line = (await pictures(page).first().locator('xpath=../..').boundingBox())!
    expect(wide.x).toBeCloseTo(text.x, 0)
    expect(wide.width / wide.height).toBeCloseTo(1.6, 1)
    expect(line.width).toBeCloseTo(wide.width, 0)
    const high = (await pictures(page).nth(1).boundingBox())!
    expect(high.height).toBeLessThanOrEqual(height * 0.8 + 1)
    expect(high.x).toBeCloseTo(text.x, 0)
  })
}

test.describe('a picture that does not come', () => {
  test.use({ allowed: [/pictures\/|Failed to load resource/] })

  for (const late of [false, true]) {
    test(`leaves its sill, ${late ? 'after' : 'before'} the app runs`, async ({ page }) => {
      await page.route('**/pictures/**', async (route) => {
        if (late) {
          await new Promise((resolve) => {
            setTimeout(resolve, 1000)
          })
        }
        await route.abort()
      })
      await page.goto(addressOf('pictures') + ferry())
      await untilAlive(page)
      const first = page.getByRole('figure').first()
      await expect(first.locator('img')).toHaveCount(0)
      await expect(first).toContainText('The picture could not be loaded.')
    })
  }
})

test.describe('opened from a folder', () => {
  test.use({ allowed: [/file:\/\//] })

  test('a page has its pictures', async ({ page }) => {
    await page.goto(pathToFileURL(join(folderOf('pictures'), ferry())).href)
    await expect.poll(() => isShown(page, 0)).toBe(true)
  })
})

test('pictures are in print', async ({ page }) => {
  await page.goto(addressOf('pictures') + ferry())
  await untilAlive(page)
  await page.emulateMedia({ media: 'print' })
  await expect(pictures(page).first()).toBeVisible()
  const print = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(print.match(/\/Subtype\s*\/Image/g)?.length ?? 0).toBeGreaterThanOrEqual(2)
})

test('a picture stays with its caption when the reader makes the one before it a paragraph', async ({
  page,
}) => {
  await page.goto(`${addressOf('pictures')}${ferry()}?view=structure`)
  await untilAlive(page)
  const line = page.getByRole('combobox', { name: /^Role of line/ }).filter({ hasText: '' })
  const roles = await line.evaluateAll((menus) =>
    menus.map((menu) => (menu as HTMLSelectElement).value),
  )
  const captions = roles.flatMap((role, at) => (role === 'caption' ? [at] : []))
  await line.nth(captions[1]!).selectOption('Paragraph')
  await page.getByRole('link', { name: 'Back to the article' }).click()
  await expect(page.getByRole('figure')).toHaveCount(2)
  await expect(page.getByRole('figure').nth(1)).toContainText('Cars queue')
  await expect(page.getByRole('figure').nth(1).locator('img')).toHaveCount(1)
})

test('nothing but the published sizes lies beside the pages', async () => {
  const files = await readdir(join(folderOf('pictures'), 'pictures'))
  expect(files).toHaveLength(2 + 2 * 3 + 2 * 2)
  expect(files.every((file) => /^\w{16}-\d+\.(?:avif|webp|jpg)$/.test(file))).toBe(true)
})
