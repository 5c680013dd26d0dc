import type { Page } from '@playwright/test'
import { addressOf, articleOf } from './library.ts'
import { selectLetters } from './selecting.ts'
import { expect, test, untilAlive, untilStill } from './test.ts'

async function open(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.goto(addressOf('long') + articleOf('long'))
  await untilAlive(page)
}

/** Where every passage stands, and where its first letter does, with all of the text set. */
function measureAll(page: Page): Promise<[number, number][]> {
  return page.evaluate(async () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets = [sheet]
    await new Promise(requestAnimationFrame)
    scrollTo({ top: 0, behavior: 'instant' })
    return [...document.querySelectorAll('article [data-at]')].map((element): [number, number] => {
      const letter = document.createRange()
      letter.selectNodeContents(element)
      const { left, top } = letter.getClientRects()[0]!
      return [Math.round(left * 10), Math.round(top * 10)]
    })
  })
}

for (const width of [390, 1440]) {
  test(`a long article stands as if it were set in one piece, at ${width} px`, async ({ page }) => {
    await open(page, width)
    const takes = page.locator('[data-take]')
    expect(await takes.count()).toBeGreaterThan(5)
    const inTakes = await measureAll(page)
    await page.evaluate(() => {
      for (const take of document.querySelectorAll('[data-take]'))
        take.replaceWith(...take.children)
    })
    await expect(takes).toHaveCount(0)
    expect(await measureAll(page)).toEqual(inTakes)
  })
}

test('what is far from the window waits until it comes near', async ({ page }) => {
  await open(page, 1440)
  const last = page.locator('[data-take] p[data-at]').last()
  const isSet = () => last.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }))
  expect(await isSet()).toBe(false)
  await last.scrollIntoViewIfNeeded()
  await expect.poll(isSet).toBe(true)
  await expect(last).toBeInViewport()
})

test('a note stands whole in the margin beside a far take', async ({ page }) => {
  await open(page, 1440)
  await selectLetters(page, 100, 4, 60)
  await page.getByRole('toolbar').getByRole('button', { name: 'Note', exact: true }).click()
  await page.getByRole('textbox', { name: /^Note on/ }).fill('Since when? '.repeat(12).trim())
  await page.getByRole('button', { name: 'Done' }).click()
  const note = page.getByRole('note')
  await expect(note).toBeInViewport()
  await untilStill(page)
  // What is cut off does not answer to a press.
  const cut = await note.evaluate((note) => {
    const { left, right, top, bottom } = note.getBoundingClientRect()
    const corners = [left + 2, right - 2].flatMap((x) => [top + 2, bottom - 2].map((y) => [x, y]))
    return corners.filter(([x, y]) => !note.contains(document.elementFromPoint(x!, y!)))
  })
  expect(cut).toEqual([])
})

test('the structure of a long article is read beside the page, and its far lines wait', async ({
  page,
}) => {
  await open(page, 1440)
  const worker = page.waitForEvent('worker', (worker) => worker.url().includes('reread'))
  await page.getByRole('link', { name: 'Structure' }).click()
  await worker
  const lines = page.getByRole('region', { name: 'Structure' }).locator('ol > li')
  const last = lines.last().locator('p')
  const isSet = () => last.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }))
  await expect.poll(() => lines.count()).toBeGreaterThan(200)
  expect(await isSet()).toBe(false)

  // While it scrolls there the lines that it passes are set, and the end moves on.
  await expect(async () => {
    await page.keyboard.press('End')
    await expect(last).toBeInViewport({ timeout: 2000 })
  }).toPass()
  expect(await isSet()).toBe(true)
  const role = lines.last().getByRole('combobox')
  await role.selectOption('Quote')
  await expect(lines.last().getByRole('button', { name: 'Undo' })).toBeVisible()
  // Nothing around a line is cut off, what has the focus least of all.
  await role.focus()
  const ring = await role.evaluate((one) => {
    const { outlineWidth, outlineOffset } = getComputedStyle(one)
    const margin = getComputedStyle(one.closest('li')!).overflowClipMargin
    const line = one.closest('li')!.getBoundingClientRect()
    const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset)
    return {
      reach: line.left - (one.getBoundingClientRect().left - reach),
      room: parseFloat(margin),
    }
  })
  expect(ring.room).toBeGreaterThanOrEqual(ring.reach)
})
