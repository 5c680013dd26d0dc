import type { BrowserContext, Page } from '@playwright/test'
import { keyOf, themes, type Settings } from '../../src/settings/settings.ts'
import { findViolations, measureContrast, measureTargets } from './accessible.ts'
import { addressOf, articleOf, folderOf, mounts } from './library.ts'
import { expect, test, untilAlive } from './test.ts'

const grounds = {
  paper: 'rgb(250, 248, 243)',
  white: 'rgb(255, 255, 255)',
  sepia: 'rgb(240, 227, 202)',
  dusk: 'rgb(41, 43, 48)',
  night: 'rgb(16, 17, 18)',
}

const article = () => addressOf('seed') + articleOf('seed')
const panel = (page: Page) => page.getByRole('dialog', { name: 'Reading settings' })
const tool = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Settings' })
const option = (page: Page, group: string, name: string | RegExp) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name })

/** Puts settings on the device before any page of the library is opened. */
async function keep(context: BrowserContext, settings: Settings, base = '/'): Promise<void> {
  await context.addInitScript(
    ([key, text]) => {
      try {
        localStorage.setItem(key!, text!)
      } catch {
        // A page without an address has no storage.
      }
    },
    [keyOf(base), JSON.stringify(settings)],
  )
}

async function openPanel(page: Page, address = article()): Promise<void> {
  await page.goto(address)
  await untilAlive(page)
  await tool(page).click()
  await expect(panel(page)).toBeVisible()
  // It fades or slides in.
  await panel(page).evaluate((panel) =>
    Promise.all(panel.getAnimations().map(({ finished }) => finished)),
  )
}

async function choose(page: Page, group: string, name: string | RegExp): Promise<void> {
  const radio = option(page, group, name)
  await radio.locator('..').click()
  await expect(radio).toBeChecked()
}

const readSize = (page: Page) =>
  page
    .locator('article p[data-at]')
    .first()
    .evaluate((p) => getComputedStyle(p).fontSize)

for (const mount of mounts) {
  test.describe(`before the first paint, below ${mount}`, () => {
    test.use({ allowed: [/Failed to load resource|status 404|ERR_FAILED/] })

    test('every page is as it was set, with the first response alone', async ({
      page,
      context,
    }) => {
      await keep(context, { theme: 'dusk', size: 26, face: 'sans' }, mount)
      await page.route('**/*', (route) =>
        route.request().isNavigationRequest() ? route.continue() : route.abort(),
      )
      const base = addressOf('seed', mount)
      for (const path of ['', articleOf('seed'), 'search.html', 'nope', 'articles/a/b']) {
        await page.goto(base + path)
        await expect(page.locator('html')).toHaveCSS('background-color', grounds.dusk)
        await expect(page.locator('meta[name=theme-color]').first()).toHaveAttribute(
          'content',
          '#292b30',
        )
      }
      await page.goto(base + articleOf('seed'))
      expect(await readSize(page)).toBe('24.44px')
    })
  })
}

test.describe('from a folder', () => {
  // Browsers run no modules and load no fonts from there.
  test.use({ allowed: [/file:\/\//] })

  test('a page opened from a folder is as it was set', async ({ page }) => {
    await page.goto(`file://${folderOf('seed')}/index.html`)
    await page.evaluate(
      ([key]) => localStorage.setItem(key!, '{"theme":"sepia"}'),
      [keyOf(`${folderOf('seed')}/`)],
    )
    await page.reload()
    await expect(page.locator('html')).toHaveCSS('background-color', grounds.sepia)
    await page.goto(`file://${folderOf('seed')}/${articleOf('seed')}`)
    await expect(page.locator('html')).toHaveCSS('background-color', grounds.sepia)
  })
})

test('a theme is seen at once, stays after a reload, and goes with the house style', async ({
  page,
}) => {
  await openPanel(page)
  for (const [name, ground] of Object.entries(grounds)) {
    await choose(page, 'Paper', new RegExp(name, 'i'))
    await expect(page.locator('html')).toHaveCSS('background-color', ground)
  }
  await page.reload()
  await untilAlive(page)
  await expect(page.locator('html')).toHaveCSS('background-color', grounds.night)
  await tool(page).click()
  await page.getByRole('button', { name: 'Back to the house style' }).click()
  await expect(page.locator('html')).toHaveCSS('background-color', grounds.paper)
  await expect(page.locator('meta[name=theme-color]')).toHaveCount(2)
})

test('another tab follows at once', async ({ page, context }) => {
  await openPanel(page)
  const other = await context.newPage()
  await other.goto(addressOf('seed'))
  await untilAlive(other)
  await choose(page, 'Paper', 'Sepia')
  await expect(other.locator('html')).toHaveCSS('background-color', grounds.sepia)
})

test('where storage is blocked, settings last as long as the visit, and it is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await openPanel(page)
  await choose(page, 'Paper', 'Dusk')
  await expect(page.getByText(/keeps nothing for this page/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Library', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('html')).toHaveCSS('background-color', grounds.dusk)
})

/** Where the n-th letter of the text stands in the window. */
function topOfLetter(page: Page, at: { paragraph: number; letter: number }) {
  return page.evaluate(({ paragraph, letter }) => {
    const text = document.querySelectorAll('article p[data-at]')[paragraph]!
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    let rest = letter
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      if (node.length > rest) {
        const range = document.createRange()
        range.setStart(node, rest)
        range.setEnd(node, rest + 1)
        return range.getBoundingClientRect().top
      }
      rest -= node.length
    }
    throw new Error('the paragraph is too short')
  }, at)
}

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const) {
  test(`the words at the top of the view stay there at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openPanel(page)
    const place = { paragraph: 5, letter: 120 }
    // The letter's line is the first below the bar.
    const start = await topOfLetter(page, place)
    await page.evaluate((by) => scrollBy(0, by), start - 68)
    const lineHeight = 54
    for (const [name, key, times] of [
      ['Size', 'ArrowRight', 8],
      ['Line height', 'ArrowRight', 6],
      ['Size', 'ArrowLeft', 12],
    ] as const) {
      const slider = page.getByRole('slider', { name })
      for (let at = 0; at < times; at += 1) {
        await slider.press(key)
        const top = await topOfLetter(page, place)
        // Not a line of drift, in any step.
        expect(Math.abs(top - 68)).toBeLessThan(lineHeight)
      }
    }
    await choose(page, 'Typeface', /Libre Franklin/)
    expect(Math.abs((await topOfLetter(page, place)) - 68)).toBeLessThan(lineHeight)
  })
}

test.describe('the panel', () => {
  for (const [width, height] of [
    [1100, 800],
    [1280, 800],
    [1440, 900],
    [1920, 1080],
  ] as const) {
    test(`stands beside the text at ${width} px, however long its lines`, async ({
      page,
      context,
    }) => {
      await page.setViewportSize({ width, height })
      for (const measure of [65, 45, 80]) {
        await keep(context, { measure })
        await openPanel(page)
        const right = await page
          .locator('article')
          .evaluate((article) => article.getBoundingClientRect().right)
        const box = (await panel(page).boundingBox())!
        expect(box.x).toBeGreaterThanOrEqual(right)
        expect(box.x + box.width).toBeLessThanOrEqual(width)
        expect(box.y + box.height).toBeLessThanOrEqual(height)
      }
    })
  }

  test('is as wide inside with a scroll bar that takes room of its own', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 600 })
    await openPanel(page)
    const widths = await panel(page).evaluate((panel) => {
      const { parentElement: inside } = panel.querySelector('h2')!
      const before = inside!.clientWidth
      // Headless browsers have none: what it takes.
      panel.style.paddingInlineEnd = '16px'
      return [before, inside!.clientWidth, panel.scrollWidth - panel.clientWidth]
    })
    expect(widths).toEqual([widths[0], widths[0], 0])
    // The ring of what has the focus is not cut off by it.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    await expect(panel(page).getByRole('button', { name: 'Close' })).toBeFocused()
    const room = await panel(page).evaluate((panel) => {
      const ring = getComputedStyle(document.activeElement!)
      const reach = Number.parseFloat(ring.outlineOffset) + Number.parseFloat(ring.outlineWidth)
      const end = panel.getBoundingClientRect().left + panel.clientLeft + panel.clientWidth - 16
      return end - (document.activeElement!.getBoundingClientRect().right + reach)
    })
    expect(room).toBeGreaterThanOrEqual(0)
  })

  for (const [width, height] of [
    [320, 568],
    [390, 844],
    [820, 1180],
  ] as const) {
    test(`is a sheet of at most 64% of the height at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await openPanel(page)
      const box = (await panel(page).boundingBox())!
      expect(box.y + box.height).toBeCloseTo(height, 0)
      expect(box.height).toBeLessThanOrEqual(height * 0.64 + 1)
      await expect(page.getByRole('slider', { name: 'Line length' })).toBeVisible({
        visible: width >= 720,
      })
      const { scrollWidth, clientWidth } = await panel(page).evaluate((panel) => panel)
      expect(scrollWidth).toBe(clientWidth)
    })
  }

  test('is opened, used and left by the keyboard', async ({ page }) => {
    await page.goto(article())
    await untilAlive(page)
    await tool(page).focus()
    await page.keyboard.press('Enter')
    await expect(panel(page).getByRole('button', { name: 'Close' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('html')).toHaveCSS('background-color', grounds.white)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('html')).toHaveAttribute('data-face', 'sans')
    await page.keyboard.press('Escape')
    await expect(panel(page)).toBeHidden()
    await expect(tool(page)).toBeFocused()
    await expect(tool(page)).toHaveAttribute('aria-expanded', 'false')
  })

  test('closes when the focus goes to something that it may cover', async ({ page }) => {
    await openPanel(page)
    await page.getByRole('link', { name: '6 pictures, captions only' }).focus()
    await expect(panel(page)).toBeHidden()
  })

  test('all in it that can be pressed is 44 px high and wide', async ({ page }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await openPanel(page)
      const small = (await measureTargets(page, '#settings')).filter(
        ({ height, width }) => height < 44 || width < 44,
      )
      expect(small).toEqual([])
    }
  })

  test('says why lines stay ragged', async ({ page }) => {
    await openPanel(page)
    const hyphenates = await page.evaluate(() => {
      const probe = document.createElement('p')
      probe.textContent = 'incomprehensibilities'
      probe.style.cssText = 'position:absolute;inline-size:0;hyphens:manual'
      document.body.append(probe)
      const whole = probe.offsetHeight
      probe.style.hyphens = 'auto'
      const parts = probe.offsetHeight
      probe.remove()
      return parts > whole
    })
    const justified = option(page, 'Right edge', 'Justified')
    if (hyphenates) await expect(justified).toBeEnabled()
    else {
      await expect(justified).toBeDisabled()
      await expect(page.getByText('This browser does not hyphenate English')).toBeVisible()
    }
  })
})

test('the face for clear letters comes when it is looked at, and sets all but the wordmark', async ({
  page,
}) => {
  const faces: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('atkinson')) faces.push(request.url())
  })
  await page.goto(article())
  await untilAlive(page)
  await page.waitForLoadState('networkidle')
  expect(faces).toEqual([])
  await tool(page).click()
  await choose(page, 'Typeface', /Atkinson/)
  await page.evaluate(() => document.fonts.ready)
  expect(faces).toHaveLength(1)
  const faceOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily)
  for (const selector of ['article p[data-at]', 'h1', 'figcaption p', 'aside h3, aside li']) {
    expect(await faceOf(selector)).toMatch(/^"Atkinson/)
  }
  expect(await faceOf('header a')).toMatch(/^"Source Serif/)
})

test('wider spacing is what WCAG 1.4.12 asks for', async ({ page, context }) => {
  await keep(context, { spacing: 'wider', leading: 1.3 })
  await page.goto(article())
  await untilAlive(page)
  const shown = await page
    .locator('article p[data-at] + p[data-at]')
    .first()
    .evaluate((p) => {
      const style = getComputedStyle(p)
      const size = Number.parseFloat(style.fontSize)
      const inSize = (length: string) => Math.round((Number.parseFloat(length) / size) * 100) / 100
      return {
        letter: inSize(style.letterSpacing),
        word: inSize(style.wordSpacing),
        gap: inSize(style.marginTop),
        line: inSize(style.lineHeight),
      }
    })
  expect(shown).toEqual({ letter: 0.12, word: 0.16, gap: 2, line: 1.5 })
})

for (const theme of themes) {
  test.describe(`in ${theme}`, () => {
    test('all words have a contrast of 4.5 and what is read one of 7', async ({
      page,
      context,
    }) => {
      await keep(context, { theme })
      await openPanel(page)
      const words = await measureContrast(page)
      expect(words.filter(({ read }) => read).length).toBeGreaterThan(10)
      expect(words.filter(({ ratio, read }) => ratio < (read ? 7 : 4.5))).toEqual([])
    })
  })
}

test.describe('where the system asks for', () => {
  test('more contrast, soft words and lines are stronger in every theme', async ({
    page,
    context,
  }) => {
    for (const theme of themes) {
      await keep(context, { theme })
      await page.goto(article())
      const softOf = () =>
        page.evaluate(() => getComputedStyle(document.querySelector('article ul')!).color)
      const before = await softOf()
      await page.emulateMedia({ contrast: 'more' })
      expect(await softOf()).not.toBe(before)
      await page.emulateMedia({ contrast: null })
    }
  })

  test('less motion, or the reader does, nothing moves', async ({ page, context }) => {
    const durations = () =>
      panel(page).evaluate((panel) => getComputedStyle(panel).animationDuration)
    await openPanel(page)
    expect(await durations()).toBe('0.12s')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await durations()).toBe('0s')
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await keep(context, { motion: 'none' })
    await openPanel(page)
    expect(await durations()).toBe('0s')
  })

  test('its own colours, the chosen theme is marked and the papers keep theirs', async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openPanel(page)
    expect(await findViolations(page)).toEqual([])
    const sample = panel(page).locator('[data-theme=night]')
    await expect(sample).toHaveCSS('background-color', grounds.night)
  })
})

test.describe('keys', () => {
  test('T shows the next theme and says which, but not while one types', async ({ page }) => {
    await page.goto(addressOf('twelve'))
    await untilAlive(page)
    await page.keyboard.press('t')
    await expect(page.locator('html')).toHaveCSS('background-color', grounds.white)
    await expect(page.getByRole('status').filter({ hasText: 'Paper: White' })).toHaveCount(1)
    await page.getByRole('searchbox', { name: 'Filter by word' }).focus()
    await page.keyboard.type('t?')
    await expect(page.getByRole('searchbox', { name: 'Filter by word' })).toHaveValue('t?')
    await expect(page.locator('html')).toHaveCSS('background-color', grounds.white)
  })

  test('? lists all keys, and Escape gives the focus back', async ({ page }) => {
    await page.goto(article())
    await untilAlive(page)
    await tool(page).focus()
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: 'Keys' })
    await expect(sheet.getByRole('row')).toContainText([
      'What it does',
      '/',
      'Ctrl K',
      'j',
      'k',
      'l',
      ',',
      '.',
      't',
    ])
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('t')
    await expect(page.locator('html')).toHaveCSS('background-color', grounds.paper)
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(tool(page)).toBeFocused()
  })

  test('J and K lead from passage to passage, under the bar', async ({ page }) => {
    await page.goto(article())
    await untilAlive(page)
    const passages = page.locator('article > div [data-at]')
    for (const place of [0, 1, 2]) {
      await page.keyboard.press('j')
      await expect(passages.nth(place)).toBeFocused()
    }
    const bar = (await page.getByRole('banner').boundingBox())!
    const { y } = (await passages.nth(2).boundingBox())!
    expect(y).toBeGreaterThan(bar.height)
    expect(y).toBeLessThan(bar.height + 100)
    await page.keyboard.press('k')
    await expect(passages.nth(1)).toBeFocused()
    expect(await findViolations(page)).toEqual([])
  })

  test('can be switched off, but for those with Control', async ({ page }) => {
    await openPanel(page)
    await choose(page, 'Single keys', 'Off')
    await page.keyboard.press('Escape')
    await page.keyboard.press('t')
    await page.keyboard.press('?')
    await page.keyboard.press('/')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.locator('html')).toHaveCSS('background-color', grounds.paper)
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible()
  })
})

/** Where the reading aid stands, and how high it is. */
const middle = (page: Page) =>
  page.locator('#guide').evaluate((guide) => {
    const style = getComputedStyle(guide)
    return ['--at', '--high'].map((name) => Number.parseFloat(style.getPropertyValue(name)))
  })

test.describe('the reading aid', () => {
  for (const kind of ['ruler', 'dim'] as const) {
    test(`${kind} lies on the line at the pointer, and arrows move the text by a line`, async ({
      page,
      context,
    }) => {
      await keep(context, { guide: kind })
      await page.goto(article())
      await untilAlive(page)
      await page.locator('#guide').waitFor({ state: 'attached' })
      const text = page.locator('article p[data-at]').nth(1)
      await text.scrollIntoViewIfNeeded()
      const box = (await text.boundingBox())!
      // The second line of thirty pixels.
      await page.mouse.move(box.x + 200, box.y + 40)
      await expect
        .poll(async () => Math.abs((await middle(page))[0]! - (box.y + 45)))
        .toBeLessThan(3)
      expect((await middle(page))[1]).toBeCloseTo(30, 0)
      const before = await page.evaluate(() => scrollY)
      await page.keyboard.press('ArrowDown')
      expect(await page.evaluate(() => scrollY)).toBeCloseTo(before + 30, 0)
      expect(await findViolations(page)).toEqual([])
    })
  }
})
