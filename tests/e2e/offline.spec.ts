import type { Page } from '@playwright/test'
import { findViolations } from './accessible.ts'
import { serveEditions } from './editions.ts'
import { readOffline as read, untilCached } from './kept.ts'
import { articleOf, folderOf, mounts } from './library.ts'
import { serve, type RunningServer } from './server.ts'
import { readRing } from './rings.ts'
import { expect, test, untilAlive } from './test.ts'

// Without network, what is asked of it fails; and a new edition may have no article of the old.
test.use({
  serviceWorkers: 'allow',
  allowed: [/Failed to load resource|^failed: |status 404.*catalog\/entries/],
})

const eel = articleOf('twelve', 'a-glass-eel')
const ferry = articleOf('twelve', 'the-ferry')

function editionOf(page: Page): Promise<string | null> {
  return page.locator('#root').getAttribute('data-edition')
}

for (const mount of mounts) {
  test.describe(`without network, at ${mount}`, () => {
    let server: RunningServer
    test.beforeEach(async () => {
      server = await serve({ folder: folderOf('twelve'), mount })
    })
    test.afterEach(() => server.close())

    test('what was read opens, with all the app can do', async ({ page }) => {
      await read(page, server.address, eel)
      server.close()
      await page.reload()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Glass Eel')
      await page.getByRole('button', { name: 'Settings' }).click()
      await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible()
      expect(await findViolations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('/')
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.keyboard.press('Escape')
      await page.getByRole('link', { name: 'Library', exact: true }).click()
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(12)
      await page.reload()
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(12)
      await page.getByRole('link', { name: /Glass Eel/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Glass Eel')
    })

    test('what was not read says so, and comes with the network', async ({ page }) => {
      await read(page, server.address, eel)
      await page.context().setOffline(true)
      await page.goto(server.address + ferry)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'This page is not kept on this device.',
      )
      expect(await findViolations(page)).toEqual([])
      await page.getByRole('link', { name: 'Back to the library' }).click()
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(12)
      await page.context().setOffline(false)
      await page.getByRole('link', { name: /The Ferry Comes Back/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('The Ferry Comes Back')
    })
  })
}

test('the app is kept anew after the browser has cleared it', async ({ page }) => {
  const server = await serve({ folder: folderOf('twelve'), mount: '/' })
  await read(page, server.address, eel)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await read(page, server.address, eel)
  await untilCached(page, 'offline.html')
  server.close()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Glass Eel')
})

test('the whole library is kept when the reader says so, and goes again', async ({ page }) => {
  const server = await serve({ folder: folderOf('pictures'), mount: '/' })
  await read(page, server.address, articleOf('pictures', 'captain-holm'))
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByText(/^\d articles, \d+ kB$/)).toBeVisible()
  await page.getByRole('button', { name: 'Keep the whole library offline' }).click()
  await expect(page.getByText('The whole library is kept on this device.')).toBeVisible()
  expect(await findViolations(page)).toEqual([])
  server.close()

  await page.goto(server.address + articleOf('pictures', 'the-skarvik-ferry'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ferry')
  const picture = page.locator('figure img').first()
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0)
  await page.goto(`${server.address}search.html?q=tunnel`)
  await expect(page.getByRole('link', { name: /Tunnel/ }).first()).toBeVisible()

  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Remove the library' }).click()
  await expect(page.getByRole('button', { name: 'Keep the whole library offline' })).toBeVisible()
  await page.goto(server.address + articleOf('pictures', 'a-timetable'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This page is not kept on this device.',
  )
})

test('an article is kept at its end, and taken away again', async ({ page }) => {
  const server = await serve({ folder: folderOf('pictures'), mount: '/' })
  await read(page, server.address, articleOf('pictures', 'the-skarvik-ferry'))
  const keep = page.getByRole('button', { name: /^Keep this article offline, \d+ kB$/ })
  // The tool comes when its reader comes near the end.
  const toEnd = () => page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await toEnd()
  // In line with the text, whatever stands beside it.
  const text = page.locator('article p[data-at]').last()
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 800 })
    await toEnd()
    const [{ x: left }, { x, width: wide }] = [
      (await text.boundingBox())!,
      (await keep.boundingBox())!,
    ]
    expect(x).toBeGreaterThanOrEqual(left - 1)
    expect(x + wide).toBeLessThan(left + 420)
  }
  await keep.click()
  await expect(page.getByText('This article is kept on this device.').first()).toBeVisible()
  expect(await findViolations(page)).toEqual([])
  await page.reload()
  await untilAlive(page)
  await toEnd()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(keep).toBeVisible()
  server.close()
})

test('a new edition is offered, comes when it is asked for, and keeps what was read', async ({
  page,
  context,
}) => {
  const library = await serveEditions()
  await read(page, library.address, eel)
  const first = await editionOf(page)

  await library.publish()
  const other = await context.newPage()
  await other.goto(library.address)
  await expect(other.getByRole('heading', { level: 2 })).toHaveCount(2)
  expect(await editionOf(other)).not.toBe(first)

  // The old page stays as it is, and never shows what belongs to the new edition.
  const line = page.getByRole('complementary', { name: 'New edition' })
  await expect(line.getByText('A new edition is set.')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('A new edition is set.')
  expect(await findViolations(page)).toEqual([])
  // It is one line with room for rings, and its words end with the page.
  for (const width of [360, 820, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    expect((await line.boundingBox())!.height).toBeLessThan(62)
    const [words, edge] = await line.evaluate((line) => {
      const last = document.createRange()
      last.selectNodeContents([...line.querySelectorAll('button')].at(-1)!)
      const rule = line.firstElementChild!
      const { paddingRight } = getComputedStyle(rule)
      const end = rule.getBoundingClientRect().right - Number.parseFloat(paddingRight)
      return [last.getBoundingClientRect().right, end]
    })
    expect(words).toBeCloseTo(edge, 0)
    for (const name of ['Show it', 'Later']) {
      await line.getByRole('button', { name }).focus()
      expect(await page.evaluate(readRing)).toEqual({ name })
    }
  }
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Library', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(12)

  await page.getByRole('button', { name: 'Show it' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2)
  await expect(line).toBeHidden()
  await library.close()
})

for (const [what, next, beginning] of [
  ['that stands in the new one too', 'development', 'the-ferry'],
  ['whose text is gone', 'two', 'the-clock'],
] as const) {
  test(`a new edition is offered on a page of the one before that the host still gives out, ${what}`, async ({
    page,
    context,
  }) => {
    const library = await serveEditions({ filesLast: 600 })
    await read(page, library.address, eel)
    const first = await editionOf(page)
    await page.close()

    await library.publish(next)
    const other = articleOf(next, beginning)
    const newer = await context.newPage()
    await newer.goto(library.address + other)
    await untilCached(newer, other.replace('.html', '.txt'))

    // From the browser's own store, and with a worker that is newer.
    await newer.goto(library.address + eel)
    expect(await editionOf(newer)).toBe(first)
    const line = newer.getByRole('complementary', { name: 'New edition' })
    await line.getByRole('button', { name: 'Show it' }).click()
    await expect(newer.locator('#root')).not.toHaveAttribute('data-edition', first!)
    await expect(line).toBeHidden()
    await library.close()
  })
}
