import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { findViolations } from './accessible.ts'
import { addressOf, articleOf, mounts, type Mount } from './library.ts'
import { marked, selectLetters } from './selecting.ts'
import { expect, test, untilAlive } from './test.ts'

const article = (mount: Mount = '/') =>
  addressOf('twelve', mount) + articleOf('twelve', 'the-last-hot-metal')
const listing = (mount: Mount = '/') => `${addressOf('twelve', mount)}highlights.html`
const quoteOf = (page: Page) => page.getByRole('main').getByRole('listitem')

/** Marks some letters and writes a note; gives the words. */
async function make(page: Page, note: string, mount: Mount = '/'): Promise<string> {
  await page.goto(article(mount))
  await untilAlive(page)
  const words = await selectLetters(page, 1, 4, 60)
  await page.getByRole('toolbar').getByRole('button', { name: 'Note' }).click()
  await page.getByRole('textbox', { name: /^Note on/ }).fill(note)
  await page.getByRole('button', { name: 'Done' }).click()
  return words
}

async function exportAs(page: Page, format: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Export as ${format}` }).click(),
  ])
  return readFile(await download.path(), 'utf8')
}

async function takeIn(page: Page, text: string, name = 'highlights.json'): Promise<void> {
  const buffer = Buffer.from(text)
  await page
    .getByLabel('Import a file')
    .and(page.locator('input'))
    .setInputFiles({ name, mimeType: 'text/plain', buffer })
}

for (const mount of mounts) {
  test(`what is marked is listed, searched and gone to, at ${mount}`, async ({ page }) => {
    const words = await make(page, 'Since when?', mount)
    await page.goto(addressOf('twelve', mount))
    await untilAlive(page)
    await page.getByRole('link', { name: 'Highlights and notes' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Highlights and notes')
    await expect(page.getByText('1 highlight in 1 article, on this device.')).toBeVisible()
    const field = page.getByRole('searchbox', { name: 'Search highlights and notes' })
    await field.fill('armistice')
    await expect(page.getByText('No highlight or note has “armistice”.')).toBeVisible()
    await field.fill('SINCE')
    await quoteOf(page).getByRole('link').click()
    await expect(page).toHaveURL(/articles\/the-last-hot-metal.*\?highlight=/)
    await expect.poll(() => marked(page, 'line')).toEqual([words])
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50)
  })

  test(`a shared passage is shown, and kept only if it is wanted, at ${mount}`, async ({
    page,
    browser,
  }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const words = await make(page, 'Mine alone', mount)
    await page.getByRole('button', { name: /^Your note/ }).click()
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByRole('status')).toHaveText('Link copied.')
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toMatch(new RegExp(`^${article(mount)}#share=[\\w-]+$`))

    const context = await browser.newContext()
    const other = await context.newPage()
    await other.goto(link)
    const strip = other.getByRole('region', { name: 'A shared passage' })
    await expect(strip).toBeVisible()
    const shown = () =>
      other.evaluate(() =>
        [...((CSS.highlights.get('shared') ?? []) as unknown as Set<Range>)].map(String),
      )
    await expect.poll(shown).toEqual([words])
    expect(await findViolations(other)).toEqual([])
    await strip.getByRole('button', { name: 'Close' }).click()
    await expect(strip).toHaveCount(0)
    await expect.poll(shown).toEqual([])
    expect(await marked(other, 'line')).toEqual([])

    await other.goto(`${article(mount)}?again`)
    await other.goto(link)
    await strip.getByRole('button', { name: 'Keep' }).click()
    await expect.poll(() => marked(other, 'line')).toEqual([words])
    await expect(other).toHaveURL(article(mount))
    await expect(other.getByText('Mine alone')).toHaveCount(0)
    await context.close()
  })
}

test('a note begins at its bar, whichever way its script runs', async ({ page }) => {
  await make(page, 'من قال هذا؟')
  await page.goto(listing())
  const note = quoteOf(page).getByText('من قال هذا؟')
  const [bar, words] = await note.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return [element, range].map((one) => one.getBoundingClientRect().left)
  })
  expect(words! - bar!).toBeLessThan(20)
})

test('a link that was cut off says so, and does nothing else', async ({ page }) => {
  await page.goto(`${article()}#share=WzEsMTIsIj`)
  await expect(page.getByText('its link is damaged or cut off')).toBeVisible()
})

for (const format of ['Markdown', 'JSON']) {
  test(`what goes out as ${format} comes in again, and what is here stays`, async ({ page }) => {
    await make(page, 'Since when?')
    await page.goto(listing())
    const file = await exportAs(page, format)
    await page.getByRole('button', { name: /^Remove/ }).click()
    await expect(page.getByText('Nothing is highlighted yet.')).toBeVisible()
    await takeIn(page, file)
    await expect(page.getByText('1 highlight taken from the file.')).toBeVisible()
    await expect(quoteOf(page)).toContainText('Since when?')
    await takeIn(page, file)
    await expect(page.getByText('All 1 are here already.')).toBeVisible()
    await expect(quoteOf(page)).toHaveCount(1)
  })
}

test('a file that is not ours, broken or newer is named so, and nothing is lost', async ({
  page,
}) => {
  await make(page, 'Since when?')
  await page.goto(listing())
  const file = await exportAs(page, 'JSON')
  for (const [text, said] of [
    ['{"rows": []}', 'This file was not exported from here.'],
    [file.slice(0, 300), 'This file is damaged or was cut off'],
    [file.replace('"galley": 1', '"galley": 2'), 'This file comes from a newer version'],
    ['\u0000\u0001PK', 'This file was not exported from here.'],
    ['', 'There is no highlight in this file.'],
  ] as const) {
    await takeIn(page, text)
    await expect(page.getByText(said)).toBeVisible()
    await expect(quoteOf(page)).toHaveCount(1)
  }
})

test('words that are gone from the article are said to be, there and on the page', async ({
  page,
}) => {
  await make(page, 'Since when?')
  await page.goto(listing())
  const file = JSON.parse(await exportAs(page, 'JSON')) as {
    first: { items: { id: string; target: { selector: { exact?: string }[] } }[] }
  }
  const [item] = file.first.items
  item!.id = 'urn:galley:gone'
  item!.target.selector[0]!.exact = 'words that were struck out by an editor long ago'
  await takeIn(page, JSON.stringify(file))
  await expect(quoteOf(page)).toHaveCount(2)
  await expect(page.getByText('These words are not in the article any more.')).toHaveCount(1)

  await page.goto(article())
  await untilAlive(page)
  const orphans = page.getByRole('region', { name: '1 highlight not found in this text' })
  await expect(orphans).toContainText('words that were struck out')
  expect(await findViolations(page)).toEqual([])
  await orphans.getByRole('button', { name: 'Remove' }).click()
  await expect(orphans).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(orphans).toHaveCount(1)
})

test('the sheet of keys leads to the page, and it says what to do while it is empty', async ({
  page,
}) => {
  await page.goto(article())
  await untilAlive(page)
  await page.keyboard.press('?')
  await page.getByRole('link', { name: 'All highlights and notes' }).click()
  await expect(page.getByText('Nothing is highlighted yet.')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the way from the sheet of keys gives the focus to the headline', async ({ page }) => {
  await page.goto(article())
  await untilAlive(page)
  // What had the focus before is on the next page too.
  await page.getByRole('button', { name: 'Settings' }).focus()
  await page.keyboard.press('?')
  await page.getByRole('link', { name: 'All highlights and notes' }).press('Enter')
  await expect(page.getByText('Nothing is highlighted yet.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, allowed: [/^failed: .*\.js csp$/] })

  test('the page says what it needs, and leads to the library', async ({ page }) => {
    await page.goto(listing())
    await expect(page.getByText('It needs JavaScript.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Go to the library' })).toBeVisible()
  })
})
