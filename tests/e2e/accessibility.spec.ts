import axe from 'axe-core'
import type { Page } from '@playwright/test'
import { addressOf, articleOf } from './library.ts'
import { everyKindOfPage } from './pages.ts'
import { expect, test, untilAlive } from './test.ts'

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary}`),
  )
}

/** For every element that shows words of its own: what it says, and the contrast it says it with. */
function measureContrast(page: Page) {
  return page.evaluate(() => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- this runs in the page
    const channels = (color: string) =>
      (/rgba?\(([^)]+)\)/.exec(color)?.[1] ?? '').split(',').map(Number)
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)'
      const color = getComputedStyle(element).backgroundColor
      return channels(color)[3] === 0 ? groundOf(element.parentElement) : color
    }
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (element) =>
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          ) && element.checkVisibility(),
      )
      .map((element) => {
        const [one, other] = [getComputedStyle(element).color, groundOf(element)].map(luminance)
        const ratio = (Math.max(one!, other!) + 0.05) / (Math.min(one!, other!) + 0.05)
        const read = element.closest('[data-at]') !== null
        return { words: element.textContent.slice(0, 40), ratio, read }
      })
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme, allowed: [/status 404|Failed to load resource/] })

    test('axe finds nothing on any page', async ({ page }) => {
      test.slow()
      for (const [kind, address] of everyKindOfPage()) {
        await page.goto(address)
        await untilAlive(page)
        const violations = await findViolations(page)
        expect(violations.map((one) => `${kind}: ${one}`)).toEqual([])
      }
    })

    test('all words have a contrast of 4.5 and what is read one of 7', async ({ page }) => {
      for (const [kind, address] of everyKindOfPage()) {
        await page.goto(address)
        await untilAlive(page)
        const words = await measureContrast(page)
        expect(words.length).toBeGreaterThan(3)
        const weak = words.filter(({ ratio, read }) => ratio < (read ? 7 : 4.5))
        expect(weak.map((one) => ({ kind, ...one }))).toEqual([])
      }
    })
  })
}

/** The height and width in which a press lands on the element, from its middle outwards. */
function measureTargets(page: Page) {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
    ].filter((element) => element.checkVisibility() && !element.closest('[class*=skip]'))
    return controls.map((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const control = element.closest('label') ?? element
      const lines = element.getClientRects()
      const { left, top, width, height } = lines[0]!
      const x = left + width / 2
      const y = top + height / 2
      const lands = (x: number, y: number) => {
        const hit = document.elementFromPoint(x, y)
        return (
          hit !== null &&
          (control.contains(hit) || (!hit.contains(element) && hit.closest('a') === element))
        )
      }
      const reach = (dx: number, dy: number) => {
        let steps = 0
        while (steps < 60 && lands(x + dx * steps, y + dy * steps)) steps += 1
        return steps - 1
      }
      return {
        name: element.textContent.slice(0, 30) || element.getAttribute('aria-label'),
        height: reach(0, -1) + reach(0, 1) + 1,
        width: reach(-1, 0) + reach(1, 0) + 1,
      }
    })
  })
}

for (const width of [390, 1440]) {
  test(`all that can be pressed is 44 px high and wide at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const [kind, address] of everyKindOfPage().filter(([kind]) => !kind.includes('unknown'))) {
      await page.goto(address)
      await untilAlive(page)
      const targets = await measureTargets(page)
      expect(targets.length).toBeGreaterThan(0)
      const small = targets.filter(({ height, width }) => height < 44 || width < 44)
      expect(small.map((one) => ({ kind, ...one }))).toEqual([])
    }
  })
}

/** What has the focus, and whether that can be seen. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement!
    const outlines = [
      getComputedStyle(element),
      getComputedStyle(element, '::after'),
      getComputedStyle(element.parentElement!),
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
    await expect(page.getByRole('searchbox')).toBeFocused()
  })

  test('every stop is seen, ringed and in the order of the page', async ({ page }) => {
    await page.goto(addressOf('twelve'))
    await untilAlive(page)
    const stops: string[] = []
    for (let at = 0; at < 17; at += 1) {
      await page.keyboard.press('Tab')
      const { name, ringed, seen } = await focused(page)
      expect({ name, ringed, seen }).toEqual({ name, ringed: true, seen: true })
      stops.push(name)
    }
    const rows = await page.getByRole('heading', { level: 2 }).allTextContents()
    expect(stops.slice(0, 5)).toEqual([
      'Skip to the text',
      'Galley, to the library',
      'Search',
      'Filter by word',
      expect.stringContaining('Last added'),
    ])
    expect(stops.slice(5)).toEqual(rows)
  })

  test('an article is opened and left again', async ({ page }) => {
    await page.goto(addressOf('twelve'))
    await untilAlive(page)
    await page.getByRole('link', { name: /Glass Eel/ }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(12)
  })

  test('what has the focus is not hidden behind the bar', async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 500 })
    await page.goto(addressOf('twelve'))
    await untilAlive(page)
    for (let at = 0; at < 17; at += 1) await page.keyboard.press('Tab')
    for (let at = 0; at < 11; at += 1) {
      await page.keyboard.press('Shift+Tab')
      const covered = await page.evaluate(() => {
        const { left, top, height } = document.activeElement!.getBoundingClientRect()
        const hit = document.elementFromPoint(left + 4, top + height / 2)
        return hit?.closest('a') !== document.activeElement
      })
      expect(covered).toBe(false)
    }
  })
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
