import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { addressOf, articleOf, mounts } from './library.ts'
import { expect, test, untilAlive } from './test.ts'

const seed = (mount: (typeof mounts)[number] = '/') => addressOf('seed', mount) + articleOf('seed')
const roleOf = (page: Page, line: number) =>
  page.getByRole('combobox', { name: `Role of line ${line}`, exact: true })

for (const mount of mounts) {
  test(`a correction holds at once, after a reload and until it is undone, at ${mount}`, async ({
    page,
  }) => {
    await page.goto(seed(mount))
    await untilAlive(page)
    await expect(page.locator('figcaption')).toHaveCount(6)
    await page.getByRole('link', { name: 'Structure' }).click()
    await expect(roleOf(page, 5)).toHaveValue('caption')
    await roleOf(page, 5).selectOption('Paragraph')
    await expect(page.getByRole('heading', { name: '1 correction on this device' })).toBeVisible()
    await page.getByRole('link', { name: 'Back to the article' }).click()
    await expect(page.locator('figcaption')).toHaveCount(5)

    await page.reload()
    await expect(page.locator('figcaption')).toHaveCount(5)
    await page.getByRole('link', { name: 'Structure' }).click()
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await expect(roleOf(page, 5)).toHaveValue('caption')
    await page.getByRole('link', { name: 'Back to the article' }).click()
    await expect(page.locator('figcaption')).toHaveCount(6)
  })
}

test('what was put right in one tab is right in the other', async ({ context, page }) => {
  await page.goto(seed())
  await untilAlive(page)
  const other = await context.newPage()
  await other.goto(`${seed()}?view=structure`)
  await untilAlive(other)
  await roleOf(other, 5).selectOption('Hidden')
  await expect(page.locator('figcaption')).toHaveCount(5)
  await expect(page.getByText('1 line of the page around the article')).toBeVisible()
})

test('the list of corrections comes out as a file for the publisher', async ({ page }) => {
  await page.goto(`${seed()}?view=structure`)
  await untilAlive(page)
  await roleOf(page, 5).selectOption('Quote')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export corrections' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('corrections.json')
  const rows = JSON.parse(await readFile(await download.path(), 'utf8'))
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ role: 'quote', text: expect.stringContaining('Romanian tank') })
})

test('a passage of the article can be put right where it stands', async ({ page }) => {
  await page.goto(seed())
  await untilAlive(page)
  await page.mouse.move(10, 10)
  await page.getByText('A Romanian tank').hover()
  const menu = page.getByRole('combobox', { name: /Role of “A Romanian tank/ })
  await expect(menu).toBeAttached()
  await menu.selectOption('Paragraph')
  await expect(page.locator('figcaption')).toHaveCount(5)
})

test('a correction in the article is taken back where it was made, also of what it hid', async ({
  page,
}) => {
  await page.goto(addressOf('twelve') + articleOf('twelve', 'what-article-5'))
  await untilAlive(page)
  const caption = page.locator('figcaption').filter({ hasText: 'A typescript page' })
  await page.getByText('A typescript page').hover()
  const menu = page.getByRole('combobox', { name: /^Role of “A typescript/ })
  await menu.focus()
  await menu.selectOption('Hidden')
  await expect(caption).toHaveCount(0)
  // The pointer rests over another passage by now; the keyboard's menu stays, and says what is.
  await expect(menu).toHaveValue('boilerplate')
  const line = page.getByRole('region', { name: 'Undo' })
  await expect(line).toContainText('Role changed to Hidden.')
  await menu.selectOption('Quote')
  await expect(line).toContainText('Role changed to Quote.')
  await page.keyboard.press('Control+z')
  await expect(menu).toHaveValue('boilerplate')
  await menu.selectOption('Heading')
  await expect(page.getByRole('heading', { name: 'A typescript page' })).toBeVisible()
  await page.reload()
  await untilAlive(page)
  await page.getByRole('heading', { name: 'A typescript page' }).hover()
  await menu.selectOption('Paragraph')
  await line.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { name: 'A typescript page' })).toBeVisible()
})

test('roles and numbers stand clear of the text, from whichever side that is read', async ({
  page,
}) => {
  for (const slug of ['69hukj9j', 'the-ferry']) {
    await page.goto(`${addressOf('twelve')}${articleOf('twelve', slug)}?view=structure`)
    await untilAlive(page)
    const gaps = await page
      .getByRole('region', { name: 'Structure' })
      .getByRole('listitem')
      .evaluateAll((lines) =>
        lines.map((line) => {
          const text = line.querySelector('p')!.getBoundingClientRect()
          const shown = [...line.querySelectorAll('select, button')].map((one) => {
            const { left, right } = one.getBoundingClientRect()
            return Math.max(left - text.right, text.left - right)
          })
          return Math.min(...shown)
        }),
      )
    expect(gaps.length).toBeGreaterThan(5)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8)
  }
})

for (const width of [360, 820]) {
  test(`what leads to the role of a passage covers no word at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(addressOf('twelve') + articleOf('twelve', 'how-a-ceasefire'))
    await untilAlive(page)
    const passage = page.locator('main p[data-at]').nth(3)
    await passage.hover()
    const select = page.getByRole('combobox', { name: /^Role of/ })
    await expect(select).toBeVisible()
    const text = (await passage.boundingBox())!
    const menu = (await select.boundingBox())!
    expect(menu.x).toBeGreaterThanOrEqual(text.x + text.width)
    expect(menu.width).toBeGreaterThanOrEqual(20)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}

test('the structure is read, asked and left by keyboard alone', async ({ page }) => {
  await page.goto(seed())
  await untilAlive(page)
  await page.getByRole('link', { name: 'Structure' }).focus()
  await page.keyboard.press('Enter')
  await untilAlive(page)
  await roleOf(page, 2).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /why\?$/ }).nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Reasons' })).toBeVisible()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('Para')
  await expect(roleOf(page, 2)).toHaveValue('paragraph')
})

test('the menu stays with its passage while the keyboard is on it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 })
  await page.goto(addressOf('twelve') + articleOf('twelve', 'the-ferry'))
  await untilAlive(page)
  await page.locator('main p[data-at]').nth(3).hover()
  const menu = page.getByRole('combobox', { name: /^Role of/ })
  await expect(menu).toBeAttached()
  await page.mouse.move(200, 150)
  await page.getByRole('link', { name: 'Bread Prices Rise' }).focus()
  await page.waitForTimeout(300)
  // The menu is scrolled to; then the pointer, which rests, is over another passage.
  await page.keyboard.press('Shift+Tab')
  await page.waitForTimeout(300)
  await expect(menu).toBeFocused()
  await expect(menu).toBeInViewport()
})
