import type { Locator, Page } from '@playwright/test'
import { addressOf, articleOf, mounts, type Mount } from './library.ts'
import { marked, selectLetters, selectPassages } from './selecting.ts'
import { expect, test, untilAlive } from './test.ts'

const article = (mount: Mount = '/') =>
  addressOf('twelve', mount) + articleOf('twelve', 'the-last-hot-metal')
const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selected passage' })
const markedBar = (page: Page) => page.getByRole('toolbar', { name: 'Highlighted passage' })
const notes = (page: Page) => page.getByRole('note')
const sizeOf = (what: Locator) =>
  what.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))

async function open(page: Page, address = article()): Promise<void> {
  await page.goto(address)
  await untilAlive(page)
}

async function press(page: Page, tool: string): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: tool, exact: true }).click()
}

async function writeNote(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Note on/ }).fill(words)
  await page.getByRole('button', { name: 'Done' }).click()
}

for (const mount of mounts) {
  test(`a passage is highlighted, noted, kept, removed and put back, at ${mount}`, async ({
    page,
  }) => {
    await open(page, article(mount))
    const words = await selectLetters(page, 0, 4, 60)
    await press(page, 'Highlight')
    await expect.poll(() => marked(page, 'line')).toEqual([words])
    await press(page, 'Line: Wave')
    await expect.poll(() => marked(page, 'wave')).toEqual([words])
    await press(page, 'Note')
    await writeNote(page, 'Since when?')
    await expect(notes(page)).toContainText('Since when?')

    await page.reload()
    await expect.poll(() => marked(page, 'wave')).toEqual([words])
    await expect(notes(page)).toContainText('Since when?')

    await page.getByRole('button', { name: /^Your note/ }).click()
    await press(page, 'Remove')
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
    await expect(notes(page)).toHaveCount(0)
    await expect.poll(() => marked(page, 'wave')).toEqual([])
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(notes(page)).toContainText('Since when?')
    await expect.poll(() => marked(page, 'wave')).toEqual([words])
  })
}

test('the mouse alone: drawn over words, highlighted, pressed, changed', async ({ page }) => {
  await open(page)
  const paragraph = page.locator('article p[data-at]').filter({ hasText: 'lit an hour' })
  await paragraph.scrollIntoViewIfNeeded()
  const { x, y } = (await paragraph.boundingBox())!
  await page.mouse.move(x + 40, y + 15)
  await page.mouse.down()
  await page.mouse.move(x + 300, y + 15, { steps: 4 })
  await expect(bar(page)).toHaveCount(0)
  await page.mouse.up()
  await press(page, 'Highlight')
  await expect.poll(() => marked(page, 'line')).toHaveLength(1)
  await page.mouse.click(x + 100, y + 200)
  await expect(markedBar(page)).toHaveCount(0)
  await page.mouse.click(x + 150, y + 15)
  await press(page, 'Line: Dots')
  await expect.poll(() => marked(page, 'dots')).toHaveLength(1)
})

test.describe('where the deck stands below the first caption in the text', () => {
  const ferry = addressOf('twelve') + articleOf('twelve', 'the-ferry')
  const [headline, deck] = ['The Ferry', 'More than eight years']

  test('a selection over headline and deck is one highlight of both, and of nothing between', async ({
    page,
  }) => {
    await open(page, ferry)
    await selectPassages(page, headline, deck)
    const words = () => marked(page, 'wave').then((ranges) => ranges.map((one) => one.slice(0, 9)))
    await press(page, 'Highlight')
    await press(page, 'Line: Wave')
    await expect.poll(words).toEqual([headline, deck.slice(0, 9)])
    await press(page, 'Note')
    await writeNote(page, 'So long?')
    await page.reload()
    await expect.poll(words).toEqual([headline, deck.slice(0, 9)])
    await expect(notes(page)).toHaveCount(1)

    // A press on either opens it.
    await page.getByText(deck).first().click()
    await expect(markedBar(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1 }).click()
    await press(page, 'Remove')
    await expect.poll(words).toEqual([])
  })

  test('a selection from the deck into the caption is marked as it is selected', async ({
    page,
  }) => {
    await open(page, ferry)
    const caption = 'Ferry crews wait'
    await selectPassages(page, deck, caption)
    await page.keyboard.press('h')
    await expect
      .poll(async () => (await marked(page, 'line')).map((one) => one.slice(0, 10)))
      .toEqual([deck.slice(0, 10), caption.slice(0, 10)])
    await page.keyboard.press('?')
    await page.keyboard.press('Escape')
    await page.goto(addressOf('twelve') + 'highlights.html')
    const quote = page.getByRole('blockquote')
    await expect(quote).toHaveText(/More than eight years[^]*Ferry crews wait/)
    await quote.getByRole('link').click()
    await expect.poll(() => marked(page, 'line')).toHaveLength(2)
  })

  for (const [line, hidden, shown] of [
    [2, 'caption', deck],
    [4, 'deck', 'Ferry crews wait'],
  ] as const) {
    test(`where the ${hidden} of a highlight is hidden, its note and its bar stand by the rest`, async ({
      page,
    }) => {
      await open(page, ferry)
      await selectPassages(page, deck, 'Ferry crews wait')
      await press(page, 'Note')
      await writeNote(page, 'So long?')
      await open(page, `${ferry}?view=structure`)
      const role = page.getByRole('combobox', { name: `Role of line ${line}`, exact: true })
      await role.selectOption('Hidden')
      await page.getByRole('link', { name: 'Back to the article' }).click()
      await expect(notes(page)).toBeInViewport()
      await page.getByText(shown).first().click()
      await expect(markedBar(page)).toBeInViewport({ ratio: 1 })
    })
  }
})

test('what is selected once more opens the highlight that is there, by the bar and by the key', async ({
  page,
}) => {
  await open(page)
  await selectLetters(page, 0, 4, 60)
  await press(page, 'Highlight')
  await expect(markedBar(page)).toBeVisible()
  await selectLetters(page, 0, 4, 60)
  await expect(bar(page)).toBeVisible()
  await press(page, 'Highlight')
  await expect(markedBar(page)).toBeVisible()
  await selectLetters(page, 0, 4, 60)
  await expect(bar(page)).toBeVisible()
  await page.keyboard.press('h')
  await expect(markedBar(page)).toBeVisible()
  await expect(bar(page)).toHaveCount(0)
  expect(await marked(page, 'line')).toHaveLength(1)
})

test('the bar of a passage that is longer than the window stands in the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 600 })
  await open(page)
  // Begins above the window, and ends below it.
  await page.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }))
  await page.keyboard.press('Control+a')
  await expect(bar(page)).toBeInViewport({ ratio: 1 })
  await press(page, 'Highlight')
  await expect(markedBar(page)).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }))
  await page.mouse.click(120, 300)
  await expect(markedBar(page)).toBeInViewport({ ratio: 1 })
})

test('it stands there anew with each press, above the strip at the foot', async ({ page }) => {
  await open(page, `${article()}?q=metal`)
  await expect(page.getByRole('search', { name: 'Find in this article' })).toContainText('1 of')
  const long = page.locator('article p[data-at]')
  const beginningOf = async (number: number) => (await long.nth(number).textContent())!.slice(0, 20)
  await selectPassages(page, await beginningOf(1), await beginningOf(7))
  await page.keyboard.press('h')
  await expect.poll(() => marked(page, 'line')).not.toEqual([])
  for (const number of [5, 3]) {
    await long.nth(number).evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
    })
    await expect(markedBar(page)).not.toBeInViewport()
    await long.nth(number).click({ position: { x: 40, y: 15 } })
    await expect(markedBar(page)).toBeInViewport({ ratio: 1 })
    await markedBar(page).getByRole('button', { name: 'Copy', exact: true }).click({ trial: true })
  }
})

test('keys alone: a note on the paragraph, its line changed, removed and put back', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('n')
  const field = page.getByRole('textbox', { name: /^Note on/ })
  await expect(field).toBeFocused()
  await page.keyboard.type('Which one? h and n are letters here.')
  await page.keyboard.press('Escape')
  const yours = page.getByRole('button', { name: /^Your note/ })
  await expect(yours).toBeFocused()
  await expect(notes(page)).toContainText('Which one? h and n are letters here.')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Line: Line' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => marked(page, 'double')).toHaveLength(1)
  await page.keyboard.press('Escape')
  await expect(yours).toBeFocused()

  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Remove' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.keyboard.press('u')
  await expect(notes(page)).toContainText('Which one?')
})

test('h marks what is selected with keys, and a second one opens what can be done with it', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('j')
  await expect(page.locator('[data-at]:focus')).toBeVisible()
  for (let left = 0; left < 4; left += 1) await page.keyboard.press('Control+Shift+ArrowRight')
  const words = await page.evaluate(() => getSelection()!.toString().trim())
  expect(words.split(' ').length).toBeGreaterThan(2)
  await page.keyboard.press('h')
  await expect.poll(() => marked(page, 'line')).toEqual([words])
  await page.keyboard.press('h')
  await expect(page.getByRole('button', { name: 'Line: Line' })).toBeFocused()
})

test('h on a passage that is gone to opens the highlight that begins there', async ({ page }) => {
  await open(page)
  const here = page.locator('[data-at]:focus')
  const second = page.locator('article p[data-at]').first()
  await page.keyboard.press('j')
  await expect(here).toHaveCount(1)
  await page.keyboard.press('j')
  await expect(second).toBeFocused()
  for (let words = 0; words < 3; words += 1) await page.keyboard.press('Control+Shift+ArrowRight')
  await page.keyboard.press('h')
  await expect.poll(() => marked(page, 'line')).toHaveLength(1)
  await page.keyboard.press('k')
  await expect(second).not.toBeFocused()
  await page.keyboard.press('j')
  await expect(second).toBeFocused()
  await page.keyboard.press('h')
  await expect(page.getByRole('button', { name: 'Line: Line' })).toBeFocused()
  expect(await marked(page, 'line')).toHaveLength(1)
})

test('a highlight without a note can be gone to with Tab, and says its words', async ({ page }) => {
  await open(page)
  const words = await selectLetters(page, 0, 4, 40)
  await page.keyboard.press('h')
  const bare = page.getByRole('button', { name: `Highlight: “${words}”` })
  await bare.press('Enter')
  await expect(markedBar(page)).toBeVisible()
})

test('Escape closes the bar of a highlight and leaves the strip at the foot', async ({ page }) => {
  await open(page)
  await page.keyboard.press('h')
  await expect.poll(() => marked(page, 'line')).toHaveLength(1)
  await open(page, `${article()}?q=metal`)
  const strip = page.getByRole('search', { name: 'Find in this article' })
  await expect(strip).toContainText('1 of')
  await page.locator('[id^=highlight-]').press('Enter')
  await expect(markedBar(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(markedBar(page)).toHaveCount(0)
  await expect(strip).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(strip).toHaveCount(0)
})

test('on touch the bar stands below the words', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  await open(page)
  await page.touchscreen.tap(200, 400)
  await selectLetters(page, 0, 4, 90)
  await expect(bar(page)).toBeVisible()
  const { top } = await bar(page).evaluate((element) => element.getBoundingClientRect())
  const bottom = await page.evaluate(
    () => getSelection()!.getRangeAt(0).getBoundingClientRect().bottom,
  )
  expect(top).toBeGreaterThan(bottom)
  await context.close()
})

test('notes stand on their line in the margin, 12 px apart; under their paragraph on less', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page)
  for (const [from, words] of [
    [4, 'The first of two notes that would touch.'],
    [30, 'The second.'],
  ] as const) {
    await selectLetters(page, 2, from, from + 20)
    await press(page, 'Note')
    await writeNote(page, words)
  }
  const boxOf = async (at: number) => (await notes(page).nth(at).boundingBox())!
  const line = await page.evaluate(() => {
    const [range] = CSS.highlights.get('mark-line') as unknown as Set<Range>
    return range!.getClientRects()[0]!.top
  })
  const [first, second] = [await boxOf(0), await boxOf(1)]
  expect(Math.abs(first.y - line)).toBeLessThan(4)
  expect(Math.round(second.y - first.y - first.height)).toBe(12)
  const paragraph = (await page
    .locator('article p[data-at]')
    .filter({ hasText: 'The principle is simple' })
    .boundingBox())!
  expect(first.x + first.width).toBeLessThan(paragraph.x)

  await page.setViewportSize({ width: 820, height: 900 })
  const below = await boxOf(0)
  const text = (await page
    .locator('article p[data-at]')
    .filter({ hasText: 'The principle is simple' })
    .boundingBox())!
  expect(below.y).toBeGreaterThanOrEqual(text.y + text.height)
})

for (const beginning of ['the-last-hot-metal', '69hukj9j']) {
  test(`a note on the headline stands in the margin, within the page: ${beginning}`, async ({
    page,
  }) => {
    for (const width of [1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      await open(page, addressOf('twelve') + articleOf('twelve', beginning))
      await page.getByRole('heading', { level: 1 }).selectText()
      if ((await notes(page).count()) === 0) {
        await press(page, 'Note')
        await writeNote(page, 'Since when?')
      }
      await expect(notes(page)).toContainText('Since when?')
      const [note, meta] = await Promise.all(
        [notes(page), page.locator('article > ul')].map((one) => one.boundingBox()),
      )
      expect(note!.x).toBeCloseTo(meta!.x, 0)
      expect(note!.width).toBeCloseTo(meta!.width, 0)
      expect(note!.y).toBeGreaterThan(meta!.y + meta!.height)
    }
  })
}

for (const width of [1440, 820]) {
  test(`a highlight without a note moves nothing, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page, addressOf('twelve') + articleOf('twelve', 'how-a-ceasefire'))
    const look = () =>
      page
        .locator('article [data-at]')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top + scrollY))
    const before = await look()
    const kinds = ['header h1', 'figcaption [data-at]', 'div > :is(ul, ol) > li', 'div > p']
    for (const kind of kinds) {
      const words = page.locator(`article ${kind}`).first()
      await words.selectText()
      await press(page, 'Highlight')
    }
    await expect(page.getByRole('button', { name: /^Highlight: “/ })).toHaveCount(kinds.length)
    expect(await look()).toEqual(before)
  })
}

test('notes are printed under their paragraph, and nothing else of them', async ({ page }) => {
  await open(page)
  await selectLetters(page, 0, 4, 40)
  await press(page, 'Note')
  await writeNote(page, 'Printed.')
  await page.emulateMedia({ media: 'print' })
  expect(await sizeOf(notes(page).getByText('Printed.', { exact: true }))).toBeLessThanOrEqual(
    await sizeOf(page.locator('main p[data-at]').first()),
  )
  await expect(notes(page)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Your note/ })).toBeHidden()
  const [note, text] = await Promise.all([
    notes(page).boundingBox(),
    page.locator('article p[data-at]').filter({ hasText: 'lit an hour' }).boundingBox(),
  ])
  expect(note!.y).toBeGreaterThanOrEqual(text!.y + text!.height)
})

test('notes are set in an italic that was drawn as one, which no page fetches before', async ({
  page,
}) => {
  const italics: string[] = []
  page.on('request', (request) => {
    if (/italic[^/]*\.woff2$/.test(request.url())) italics.push(request.url())
  })
  await open(page)
  await page.evaluate(() => document.fonts.ready)
  expect(italics).toEqual([])
  await selectLetters(page, 0, 4, 60)
  await press(page, 'Note')
  await writeNote(page, 'Since when?')
  await expect
    .poll(() => italics.map((url) => /[^/]*(?=-latin-opsz)/.exec(url)?.[0]))
    .toEqual(['source-serif-4'])
  const words = notes(page).getByText('Since when?')
  await expect(words).toHaveCSS('font-style', 'italic')
  await expect(words).toHaveCSS('font-synthesis-style', 'none')
})

test('two tabs are in step', async ({ page, context }) => {
  await open(page)
  const other = await context.newPage()
  await open(other)
  const words = await selectLetters(page, 0, 4, 40)
  await page.keyboard.press('h')
  await expect.poll(() => marked(other, 'line')).toEqual([words])
})

test('a paragraph behind a note keeps its indent, and text its place', async ({ page }) => {
  await open(page)
  const second = page.locator('article p[data-at]').filter({ hasText: 'He is, as far as' })
  const look = () =>
    second.evaluate((element) => [
      getComputedStyle(element).textIndent,
      getComputedStyle(element).marginBlockStart,
      element.getBoundingClientRect().top + scrollY,
    ])
  const before = await look()
  await selectLetters(page, 0, 4, 40)
  await press(page, 'Note')
  await writeNote(page, 'In the margin.')
  expect(await look()).toEqual(before)
})

test('a note that is being written is gone back to from the search', async ({ page }) => {
  await open(page)
  await page.keyboard.press('n')
  const field = page.getByRole('textbox', { name: /^Note on/ })
  await expect(field).toBeFocused()
  await page.keyboard.type('Which one')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field).toBeFocused()
  await page.keyboard.type(' is it?')
  await expect(field).toHaveValue('Which one is it?')
})

test('what was typed last is kept when the page is left at once', async ({ page }) => {
  await open(page)
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: /^Note on/ })).toBeFocused()
  await page.keyboard.type('Which one is it?')
  await page.reload()
  await expect(notes(page)).toContainText('Which one is it?')
})
