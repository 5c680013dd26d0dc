import type { Locator, Page } from '@playwright/test'
import { addressOf, articleOf } from './library.ts'
import { arabic, japanese, kindsOfPage } from './pages.ts'
import { expect, test, untilAlive, untilStill } from './test.ts'
import { giveVoices } from './voices.ts'

test.describe('the theme', () => {
  for (const [colorScheme, color] of [
    ['light', 'rgb(250, 248, 243)'],
    ['dark', 'rgb(16, 17, 18)'],
  ] as const) {
    test.describe(colorScheme, () => {
      // Without scripts and with no more than the first response, so before the first paint.
      test.use({ colorScheme, javaScriptEnabled: false, allowed: [/./] })

      test('is in the first response of every page', async ({ page }) => {
        for (const { address } of kindsOfPage) {
          await page.route('**/*', (route) =>
            route.request().isNavigationRequest() ? route.continue() : route.abort(),
          )
          await page.goto(address())
          await expect(page.locator('html')).toHaveCSS('background-color', color)
          await page.unrouteAll()
        }
      })
    })
  }

  test('follows the system while a page is open', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(addressOf('seed'))
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(250, 248, 243)')
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(16, 17, 18)')
  })
})

/** What sticks out at the sides, or is cut off though it is there to be read. */
function findLost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) lost.push(`the page is ${scrollWidth - clientWidth} px too wide`)
    for (const element of document.querySelectorAll<HTMLElement>('main *, header *')) {
      if (!element.checkVisibility() || element.closest('.visually-hidden')) continue
      const { left, right } = element.getBoundingClientRect()
      if (left < -1 || right > clientWidth + 1) {
        // Hit areas may reach into the edge; words may not.
        lost.push(`${element.tagName} sticks out: ${element.textContent.slice(0, 40)}`)
      }
      const { overflow, overflowX, textOverflow, webkitLineClamp } = getComputedStyle(element)
      const cuts = /hidden|clip/.test(overflow + overflowX)
      // Openings of articles and the title in the bar are excerpts by design.
      if (!cuts || textOverflow === 'ellipsis' || webkitLineClamp !== 'none') continue
      if (element.scrollWidth > element.clientWidth + 1) lost.push(`cut: ${element.textContent}`)
      if (element.scrollHeight > element.clientHeight + 1) lost.push(`cut: ${element.textContent}`)
    }
    return lost
  })
}

/** A way a page can be shown: in a window, with what the reader or the browser does to its text. */
interface Shape {
  shape: string
  window: [width: number, height: number]
  rules?: string
}

const windows: [width: number, height: number][] = [
  [195, 422],
  [320, 256],
  [360, 700],
  [390, 844],
  [719, 900],
  [720, 900],
  [820, 1100],
  [1100, 800],
  [1280, 800],
  [1920, 1080],
]

const widestSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

const shapes: Shape[] = [
  ...windows.map((window) => ({ shape: `at ${window[0]} px`, window })),
  { shape: 'at twice the size on a screen of 1280 px', window: [640, 400] },
  {
    shape: 'with text at twice the size alone',
    window: [1280, 800],
    rules: ':root { font-size: 200% !important }',
  },
  ...[360, 1280].map((width): Shape => ({
    shape: `with the widest spacing of WCAG 1.4.12 at ${width} px`,
    window: [width, 800],
    rules: widestSpacing,
  })),
]

/** Shows the open page in a shape. */
async function take(page: Page, { window: [width, height], rules = '' }: Shape): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
  }, rules)
  await untilStill(page)
}

test.describe('nothing is lost in any window, however large the text', () => {
  test.use({ allowed: [/status 404|Failed to load resource/] })

  for (const { kind, address } of kindsOfPage) {
    test(kind, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 })
      await page.goto(address())
      await untilAlive(page)
      const lost: string[] = []
      for (const shape of shapes) {
        await take(page, shape)
        lost.push(...(await findLost(page)).map((one) => `${shape.shape}: ${one}`))
      }
      expect(lost).toEqual([])
    })
  }
})

for (const width of [360, 390, 820]) {
  test(`the line of the filter lies on the line under the controls, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(addressOf('twelve'))
    const field = page.getByRole('searchbox', { name: 'Filter by word' })
    const [line, under] = await field.evaluate((field) => {
      const filter = field.parentElement!
      return [filter, filter.parentElement!].map((one) => one.getBoundingClientRect().bottom)
    })
    expect(line).toBe(under)
  })
}

/** The lines in which some words of an element are set, as boxes. */
function linesOf(element: Locator, words: string): Promise<DOMRect[]> {
  return element.evaluate((element, words) => {
    const at = element.textContent.indexOf(words)
    const range = document.createRange()
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let before = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node as Text
      const [from, to] = [at - before, at + words.length - before]
      if (from >= 0 && from < length) range.setStart(node, from)
      if (to > 0 && to <= length) range.setEnd(node, to)
      before += length
    }
    const lines = new Map([...range.getClientRects()].map((one) => [Math.round(one.bottom), one]))
    return [...lines.values()].map((one) => one.toJSON() as DOMRect)
  }, words)
}

test('a short compound stays in one line, in teasers and in rows as in headlines', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(addressOf('seed') + articleOf('seed'))
  await untilAlive(page)
  const teaser = page.getByRole('complementary').getByText('Conspiracy Theories')
  const row = page.getByRole('heading', { name: /Conspiracy Theories/ })
  for (const one of [teaser, row]) {
    if (one === row) await page.goto(addressOf('twelve'))
    for (let width = 320; width <= 420; width += 10) {
      await page.setViewportSize({ width, height: 844 })
      expect(await linesOf(one, 'Mid-Air')).toHaveLength(1)
    }
  }
})

test('the lines of a headline are about as long as each other, with a compound too', async ({
  page,
}) => {
  await page.goto(addressOf('twelve') + articleOf('twelve', 'the-last-hot'))
  await untilAlive(page)
  for (const width of [390, 820, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    await untilStill(page)
    const lines = await linesOf(page.getByRole('heading', { level: 1 }), 'The Last Hot-Metal')
    expect({ width, lines: lines.length }).toEqual({ width, lines: 1 })
  }
})

test('the last word of a headline is not left alone where it was found either', async ({
  page,
}) => {
  await page.goto(`${addressOf('twelve')}search.html?q=glass`)
  await untilAlive(page)
  const onPage = page.getByRole('link', { name: /^A Glass Eel Is Worth/ })
  const inPalette = page.getByRole('option', { name: /^A Glass Eel Is Worth/ }).locator('[lang]')
  for (const one of [onPage, inPalette.first()]) {
    if (one !== onPage) {
      await page.goto(addressOf('twelve'))
      await untilAlive(page)
      await page.keyboard.press('/')
      await page.getByRole('combobox', { name: 'Search the library' }).fill('glass')
    }
    for (let width = 270; width <= 410; width += 10) {
      await page.setViewportSize({ width, height: 844 })
      const [before] = await linesOf(one, 'Than')
      const [last] = await linesOf(one, 'Silver')
      expect({ width, bottom: last!.bottom }).toEqual({ width, bottom: before!.bottom })
    }
  }
})

test('a notice stands lower in a taller window, its headline as large as there is room', async ({
  page,
}) => {
  await page.goto(addressOf('empty'))
  await untilAlive(page)
  const headline = page.getByRole('heading', { name: 'The library is empty.' })
  const numeral = page.getByText('0', { exact: true })
  const tops: number[] = []
  for (const [width, height, size] of [
    [390, 600, 28],
    [820, 844, 34],
    [820, 1180, 34],
    [1440, 1180, 40],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect(headline).toHaveCSS('font-size', `${size}px`)
    tops.push((await numeral.boundingBox())!.y)
  }
  expect(tops[2]! - tops[1]!).toBeCloseTo(0.12 * (1180 - 844), 0)
})

test('no word of a long name stands alone below the others', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(addressOf('sections'))
  await untilAlive(page)
  const name = 'The Skarvik Harbour Gazette & Weekly Observer'
  const lines = await linesOf(page.getByRole('banner').getByText(name), name)
  expect(lines).toHaveLength(2)
  expect(lines[1]!.width).toBeGreaterThan(lines[0]!.width / 2)
})

test('how sure each role is ends at one edge, clear of the text', async ({ page }) => {
  await page.goto(`${addressOf('twelve')}${articleOf('twelve', 'the-ferry')}?view=structure`)
  await untilAlive(page)
  for (const width of [720, 820, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    await untilStill(page)
    const gaps = await page.getByRole('button', { name: /why\?$/ }).evaluateAll((all) =>
      all.map((one) => {
        const range = document.createRange()
        range.selectNodeContents(one)
        const text = one.closest('li')!.querySelector('p')!.getBoundingClientRect()
        return Math.round(text.left - range.getBoundingClientRect().right)
      }),
    )
    expect({ width, gaps: [...new Set(gaps)] }).toEqual({ width, gaps: [18] })
  }
})

test('the word beside a passage is level with its first line, whatever its size', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(addressOf('seed') + articleOf('seed'))
  await untilAlive(page)
  await page.mouse.move(10, 10)
  for (const text of ['A Romanian tank', 'Last week, US Defence']) {
    const passage = page.getByText(text).first()
    await passage.hover()
    const [line] = await linesOf(passage, text)
    const [word] = await linesOf(page.locator('[aria-hidden]', { hasText: /^Role$/ }), 'Role')
    expect(Math.abs(word!.bottom + word!.top - line!.bottom - line!.top) / 2).toBeLessThan(3)
  }
})

test('all groups of the settings are named in one size', async ({ page }) => {
  await page.goto(addressOf('seed'))
  await untilAlive(page)
  await page.getByRole('banner').getByRole('button', { name: 'Settings' }).click()
  const panel = page.getByRole('dialog')
  const faceOf = (name: string) =>
    panel.getByText(name, { exact: true }).evaluate((one) => {
      const { fontSize, fontWeight } = getComputedStyle(one)
      return { fontSize, fontWeight }
    })
  expect(await faceOf('On this device')).toEqual(await faceOf('Single keys'))
})

async function middleOf(one: Locator): Promise<number> {
  const { y, height } = (await one.boundingBox())!
  return y + height / 2
}

test('the queue is headed on the line of the choice beside it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await giveVoices(page, [{ name: 'Near' }])
  await page.goto(addressOf('twelve') + articleOf('twelve', 'the-ferry'))
  await untilAlive(page)
  await page.getByRole('button', { name: 'Listen', exact: true }).click()
  await page.getByRole('button', { name: 'Voice and queue' }).click()
  const queue = await middleOf(page.getByRole('heading', { name: 'Next in the queue' }))
  expect(queue).toBeCloseTo(await middleOf(page.getByRole('combobox', { name: 'Speed' })), 0)
})

test.describe('in print', () => {
  test('bar and related reading go, all of the text stays', async ({ page }) => {
    await page.goto(addressOf('seed') + articleOf('seed'))
    await untilAlive(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.getByText('From the publisher')).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const figure of await page.getByRole('figure').all()) await expect(figure).toBeVisible()
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  })

  test('ink is black on white though the screen is dark', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto(addressOf('seed') + articleOf('seed'))
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)')
  })

  test('the deck is set for paper, whatever its size on screen', async ({ page }) => {
    await page.goto(addressOf('twelve') + articleOf('twelve', 'the-ferry'))
    await untilAlive(page)
    await page.evaluate(() => document.documentElement.style.setProperty('--own-size', '32'))
    await page.emulateMedia({ media: 'print' })
    const sizeOf = (text: string) =>
      page
        .getByText(text)
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    const deck = await sizeOf('More than eight years')
    const body = await sizeOf('The boat left at ten')
    expect(deck / body).toBeGreaterThan(1.1)
    expect(deck / body).toBeLessThan(1.3)
  })

  test('what is looked for is not marked', async ({ page }) => {
    await page.goto(`${addressOf('twelve')}${articleOf('twelve', 'the-ferry')}?q=boat`)
    await expect(page.getByRole('search')).toBeVisible()
    const washOf = () =>
      page.evaluate(
        () => getComputedStyle(document.documentElement, '::highlight(found)').backgroundColor,
      )
    await expect.poll(washOf).not.toBe('rgba(0, 0, 0, 0)')
    await page.emulateMedia({ media: 'print' })
    await expect.poll(washOf).toBe('rgba(0, 0, 0, 0)')
  })

  test('the article takes a few sheets', async ({ page }) => {
    await page.goto(addressOf('seed') + articleOf('seed'))
    await untilAlive(page)
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1')
    const count = sheets.match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(count).toBeGreaterThanOrEqual(2)
    expect(count).toBeLessThanOrEqual(5)
  })
})

test.describe('other scripts', () => {
  test('Arabic runs from right to left, its numerals outside its right edge', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(addressOf('twelve') + arabic)
    await untilAlive(page)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await expect(page.getByRole('article').locator('p[data-at]').first()).toHaveCSS(
      'direction',
      'rtl',
    )
    const caption = (await page.locator('figcaption p').first().boundingBox())!
    const numeral = (await page.locator('figcaption [aria-hidden]').first().boundingBox())!
    expect(numeral.x).toBeGreaterThan(caption.x + caption.width)
    // The related reading stands at the other side.
    const related = (await page.getByRole('complementary').boundingBox())!
    expect(related.x).toBeLessThan(caption.x)
    // The English labels beside it begin where the Arabic does.
    await page.setViewportSize({ width: 1440, height: 800 })
    for (const label of ['323 words', 'From the publisher', 'Not in your library']) {
      await expect(page.getByText(label).first()).toHaveCSS('text-align', 'right')
    }
    // So does the word behind a caption, and the menu of a passage stands at the end of its lines.
    const medium = page.getByText('Picture', { exact: true }).first()
    const year = await medium.evaluate((word) => {
      const last = word.previousElementSibling!
      last.append(' 2025')
      const range = document.createRange()
      range.selectNodeContents(last.lastChild!)
      return range.getBoundingClientRect().left
    })
    const behind = (await medium.boundingBox())!
    expect(behind.x + behind.width).toBeLessThanOrEqual(year)
    const paragraph = page.getByRole('article').locator('p[data-at]').nth(1)
    await paragraph.hover()
    const menu = (await page.getByRole('combobox', { name: /^Role of/ }).boundingBox())!
    expect(menu.x + menu.width).toBeLessThanOrEqual((await paragraph.boundingBox())!.x)
    // Going on to English sets everything back.
    await page.getByRole('banner').getByRole('link', { name: 'Library' }).last().click()
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  })

  test('Japanese says so, and is counted in characters', async ({ page }) => {
    await page.goto(addressOf('twelve') + japanese)
    await untilAlive(page)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
    await expect(
      page
        .getByRole('article')
        .getByText(/^\d+ min/)
        .first(),
    ).not.toHaveText('1 min')
  })
})
