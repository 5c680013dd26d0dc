import type { Page } from '@playwright/test'
import { findViolations, measureContrast, measureTargets } from './accessible.ts'
import { addressOf, articleOf } from './library.ts'
import { kindsOfPage } from './pages.ts'
import { expect, test, untilAlive, untilStill } from './test.ts'

test.describe('on every page', () => {
  test.use({ allowed: [/status 404|Failed to load resource/] })

  for (const { kind, address } of kindsOfPage) {
    test(`${kind}: axe finds nothing, words have a contrast of 4.5 and what is read one of 7`, async ({
      page,
    }) => {
      await page.goto(address())
      await untilAlive(page)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await untilStill(page)
        const violations = await findViolations(
          page,
          colorScheme === 'dark' ? 'colours' : undefined,
        )
        expect(violations.map((one) => `${colorScheme}: ${one}`)).toEqual([])
        const words = await measureContrast(page)
        expect(words.length).toBeGreaterThan(3)
        const weak = words.filter(({ ratio, read }) => ratio < (read ? 7 : 4.5))
        expect(weak.map((one) => ({ colorScheme, ...one }))).toEqual([])
      }
    })

    if (kind === 'an unknown address') continue
    test(`${kind}: all that can be pressed is 44 px high and wide`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 900 })
      await page.goto(address())
      await untilAlive(page)
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        await untilStill(page)
        const targets = await measureTargets(page)
        expect(targets.length).toBeGreaterThan(0)
        const small = targets.filter(({ height, width }) => height < 44 || width < 44)
        expect(small.map((one) => ({ window: width, ...one }))).toEqual([])
      }
    })
  }
})

/** What has the focus, and whether that can be seen. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement!
    const outlines = [
      getComputedStyle(element),
      getComputedStyle(element, '::after'),
      getComputedStyle(element.parentElement!),
      getComputedStyle(element.parentElement!, '::after'),
    ]
    const { top, bottom } = element.getBoundingClientRect()
    return {
      name: element.getAttribute('aria-label') ?? element.textContent,
      ringed: outlines.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle === 'solid' && outlineWidth === '2px',
      ),
      seen: bottom > 0 && top < innerHeight,
    }
  })
}

test.describe('with the keyboard alone', () => {
  test('the first stop leads past the bar to the text', async ({ page }) => {
    await page.goto(addressOf('twelve'))
    await untilAlive(page)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
    await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeInViewport()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
  })

  test('every stop is seen, ringed and in the order of the page', async ({ page }) => {
    await page.goto(addressOf('twelve'))
    await untilAlive(page)
    // How articles stand is known once the device has been asked.
    await expect(page.getByRole('button', { name: 'Unread 12' })).toBeVisible()
    const stops: string[] = []
    for (let at = 0; at < 35; at += 1) {
      await page.keyboard.press('Tab')
      const { name, ringed, seen } = await focused(page)
      expect({ name, ringed, seen }).toEqual({ name, ringed: true, seen: true })
      stops.push(name)
    }
    const rows = await page.getByRole('heading', { level: 2 }).allTextContents()
    expect(stops.slice(0, 11)).toEqual([
      'Skip to the text',
      'Galley, to the library',
      'Search',
      expect.stringContaining('Settings'),
      'All 12',
      'Unread 12',
      'Reading 0',
      'Finished 0',
      'Filter by word',
      'Length',
      expect.stringContaining('Last added'),
    ])
    expect(stops.slice(11)).toEqual(
      rows.flatMap((row) => [row, expect.stringMatching(/^Mark as read: ./)]),
    )
  })

  test('an article is opened and left again', async ({ page }) => {
    await page.goto(addressOf('twelve'))
    await untilAlive(page)
    await page.getByRole('link', { name: /Glass Eel/ }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    for (let at = 0; at < 3; at += 1) await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(12)
  })

  test('what has the focus is not hidden behind the bar', async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 500 })
    await page.goto(addressOf('twelve'))
    await untilAlive(page)
    for (let at = 0; at < 18; at += 1) await page.keyboard.press('Tab')
    for (let at = 0; at < 11; at += 1) {
      await page.keyboard.press('Shift+Tab')
      const covered = await page.evaluate(() => {
        const { left, top, height } = document.activeElement!.getBoundingClientRect()
        const hit = document.elementFromPoint(left + 4, top + height / 2)
        return hit?.closest('a, button, select, input') !== document.activeElement
      })
      expect(covered).toBe(false)
    }
  })
})

test('letters that a reader sets wider cut no wordmark on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(addressOf('long') + articleOf('long'))
  await untilAlive(page)
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  const bar = page.getByRole('banner')
  const name = (await bar.getByText('Galley', { exact: true }).boundingBox())!
  const left = (await bar.getByText(/left$/).boundingBox())!
  expect(name.width).toBeGreaterThan(80)
  expect(left.x).toBeGreaterThanOrEqual(name.x + name.width)
  const beside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(beside).toBeLessThanOrEqual(0)
})

test('a change of page is said once', async ({ page }) => {
  await page.goto(addressOf('twelve'))
  await untilAlive(page)
  await page.getByRole('link', { name: /Glass Eel/ }).click()
  await expect(
    page.getByRole('status').filter({ hasText: /^A Glass Eel Is Worth More/ }),
  ).toHaveCount(1)
  expect(page.url()).toContain(articleOf('twelve', 'a-glass-eel'))
})

test('what is said is said in its language: of the article, or of the interface', async ({
  page,
}) => {
  await page.goto(addressOf('twelve'))
  await untilAlive(page)
  const said = page.getByRole('status').and(page.locator('[lang]'))
  await page.getByRole('link', { name: 'المكتبة التي تعبر النهر' }).click()
  await expect(said).toHaveText(/^المكتبة/)
  await expect(said).toHaveAttribute('lang', 'ar')
  await page.keyboard.press('t')
  await expect(said).toHaveText(/^Paper: /)
  await expect(said).toHaveAttribute('lang', 'en')
})

test('Chromium reads the words of a link apart', async ({ page }) => {
  await page.goto(addressOf('seed') + articleOf('seed'))
  await untilAlive(page)
  const tree = await page.context().newCDPSession(page)
  const { nodes } = await tree.send('Accessibility.getFullAXTree')
  const links = nodes.filter(({ role }) => role?.value === 'link')
  const names = links.map(({ name }) => String(name?.value).replaceAll(/\s/g, ' '))
  expect(names).toContain('6 pictures, captions only')
})
