import type { Page } from '@playwright/test'
import { findViolations } from './accessible.ts'
import { read, untilKept } from './kept.ts'
import { addressOf, articleOf, mounts } from './library.ts'
import { marked, selectLetters } from './selecting.ts'
import { expect, test, untilAlive } from './test.ts'

const row = (page: Page, headline: RegExp) =>
  page.locator('main li').filter({ has: page.getByRole('heading', { level: 2, name: headline }) })

for (const mount of mounts) {
  test.describe(`at ${mount}`, () => {
    const library = addressOf('twelve', mount)
    const ferry = library + articleOf('twelve', 'the-ferry')
    const eel = library + articleOf('twelve', 'a-glass-eel')

    test('what was begun and finished is told in the library, and kept', async ({ page }) => {
      await read(page, ferry, 0.4)
      await read(page, eel, 1)
      await page.goto(library)
      await expect(row(page, /^The Ferry/)).toContainText(/\d+% read/)
      await expect(row(page, /^A Glass Eel/)).toContainText('Finished')
      const last = page.getByRole('region', { name: 'Continue reading' })
      await expect(last.getByRole('link')).toHaveText(/^The Ferry/)
      await expect(page.getByRole('button', { name: 'Unread 10' })).toBeVisible()
      await page.getByRole('button', { name: 'Finished 1' }).click()
      await expect(page.locator('main li')).toHaveCount(1)
      await page.reload()
      await expect(page.locator('main li')).toHaveCount(1)
      await expect(page).toHaveURL(/\?show=finished$/)
    })

    test('another tab agrees at once', async ({ page, context }) => {
      await page.goto(library)
      await untilAlive(page)
      await expect(page.getByRole('button', { name: 'Reading 0' })).toBeVisible()
      await read(await context.newPage(), ferry, 0.4)
      await expect(page.getByRole('button', { name: 'Reading 1' })).toBeVisible()
      await expect(row(page, /^The Ferry/)).toContainText(/\d+% read/)
    })

    test('an article is marked as read and unread with the keyboard alone', async ({ page }) => {
      await page.goto(library)
      await untilAlive(page)
      await row(page, /^The Ferry/)
        .getByRole('link')
        .focus()
      await expect(row(page, /^The Ferry/).getByRole('button')).toHaveCount(1)
      await page.keyboard.press('m')
      await expect(row(page, /^The Ferry/)).toContainText('Finished')
      await page.keyboard.press('u')
      await expect(row(page, /^The Ferry/)).not.toContainText('Finished')
      await page.keyboard.press('Tab')
      await expect(page.getByRole('button', { name: /^Mark as read: The Ferry/ })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(row(page, /^The Ferry/)).toContainText('Finished')
      await page.goto(ferry)
      await untilAlive(page)
      await expect(page.getByRole('button', { name: 'Mark as unread' })).toBeVisible()
      await page.keyboard.press('m')
      await expect(page.getByRole('button', { name: 'Mark as read' })).toBeVisible()
      await expect(page.getByRole('region', { name: 'Undo' })).toContainText('Marked as unread.')
      // What is scrolled after that says nothing else.
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      await page.waitForTimeout(600)
      await expect(page.getByRole('button', { name: 'Mark as read' })).toBeVisible()
      await page.goto(library)
      await expect(page.getByRole('button', { name: 'Finished 0' })).toBeVisible()
    })

    test('going back to the library finds what was read meanwhile', async ({ page }) => {
      await page.goto(library)
      await untilAlive(page)
      await page.getByRole('link', { name: /^The Ferry/ }).click()
      await expect(page.getByRole('article')).toBeVisible()
      await page.mouse.move(200, 400)
      const since = Date.now()
      await page.mouse.wheel(0, 1200)
      await expect(page.getByText(/min left|Under a minute/)).toBeVisible()
      await untilKept(page, since)
      await page.goBack()
      await expect(row(page, /^The Ferry/)).toContainText(/\d+% read/)
    })
  })
}

test('an article that fits the window is not finished by being opened', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 4000 })
  await page.clock.install()
  await page.goto(addressOf('two') + articleOf('two'))
  await untilAlive(page)
  await expect(page.getByText('1 min left')).toBeVisible()
  await page.clock.fastForward(14_000)
  await expect(page.getByText('1 min left')).toBeVisible()
  await page.clock.fastForward(2000)
  await expect(page.getByText('Finished')).toBeVisible()
  // It is kept a moment later.
  await page.clock.runFor(1000)
  await page.waitForTimeout(500)
  await page.goto(addressOf('two'))
  await page.clock.fastForward(1000)
  await expect(page.getByRole('button', { name: 'Finished 1' })).toBeVisible()
})

test('a large library tells and chooses what was read', async ({ page }) => {
  const library = addressOf('large')
  const rows = page.locator('main li[aria-setsize]')
  await page.goto(library)
  await untilAlive(page)
  const first = (await rows.first().getByRole('link').getAttribute('href'))!
  await read(page, new URL(first, library).href, 1)
  await page.goto(library)
  await expect(page.getByRole('button', { name: 'Unread 449' })).toBeVisible()
  await page.getByRole('button', { name: 'Unread 449' }).click()
  await expect(rows.first()).toHaveAttribute('aria-setsize', '449')
  await expect(rows.first().getByRole('link')).not.toHaveAttribute('href', first)
  await page.getByRole('button', { name: 'Finished 1' }).click()
  await expect(rows).toHaveCount(1)
  await expect(rows.getByRole('link')).toHaveAttribute('href', first)
})

test('rows pass beneath the controls with all that lies on them', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(addressOf('twelve'))
  await untilAlive(page)
  const field = await page.getByPlaceholder('Filter by word').elementHandle()
  const mark = page.locator('main li').nth(6).getByRole('button')
  // The controls come to rest under the bar on the way, so the rest of it is measured from there.
  await page.evaluate(() => scrollTo(0, 300))
  const covered = await mark.evaluate((button, field) => {
    const { y } = button.getBoundingClientRect()
    scrollBy({ top: y - field.getBoundingClientRect().y, behavior: 'instant' })
    const { left, right, top, bottom } = button.getBoundingClientRect()
    const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return { level: Math.abs(top - field.getBoundingClientRect().y) < 2, met: met!.localName }
  }, field)
  expect(covered).toEqual({ level: true, met: 'input' })
})

test('what is begun stands as close together as the rest, and in columns only where the page has room', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 1180 })
  await read(page, addressOf('twelve') + articleOf('twelve', 'the-ferry'), 0.5)
  await read(page, addressOf('twelve') + articleOf('twelve', 'a-glass-eel'), 0.3)
  await page.goto(addressOf('twelve'))
  await expect(page.getByText('% read').first()).toBeVisible()
  const gaps = () =>
    page
      .getByRole('main')
      .locator('li:has(h2)')
      .evaluateAll((rows) =>
        rows.map((row) => {
          const [headline, opening] = [row.querySelector('h2')!, row.querySelector('p')!]
          return opening.getBoundingClientRect().top - headline.getBoundingClientRect().bottom
        }),
      )
  expect(new Set((await gaps()).map(Math.round)).size).toBe(1)
  for (const [width, columns] of [
    [1024, false],
    [1100, true],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    expect((await gaps()).every((gap) => gap < 0)).toBe(columns)
    const last = (await page.getByRole('region', { name: 'Continue reading' }).boundingBox())!
    const also = (await page.getByText('Also begun').boundingBox())!
    expect(also.x > last.x + 300).toBe(columns)
  }
})

test('in a low window the controls go up with the rows', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await page.goto(addressOf('twelve'))
  await untilAlive(page)
  await page.evaluate(() => scrollTo(0, 600))
  await expect(page.getByPlaceholder('Filter by word')).not.toBeInViewport()
  await page.setViewportSize({ width: 844, height: 700 })
  await expect(page.getByPlaceholder('Filter by word')).toBeInViewport()
})

for (const [theme, width] of [
  ['paper', 390],
  ['paper', 1440],
  ['night', 820],
] as const) {
  test(`a library with a lead is accessible in ${theme} at ${width} px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme === 'night' ? 'dark' : 'light' })
    await page.setViewportSize({ width, height: 900 })
    for (const beginning of ['the-ferry', 'a-glass-eel', 'bread'])
      await read(
        page,
        addressOf('twelve') + articleOf('twelve', beginning),
        beginning === 'bread' ? 1 : 0.5,
      )
    await page.goto(addressOf('twelve'))
    await expect(page.getByRole('region', { name: 'Also begun' })).toBeVisible()
    expect(await findViolations(page)).toEqual([])
    await row(page, /^The Ferry/)
      .getByRole('link')
      .focus()
    await page.keyboard.press('m')
    await expect(page.getByRole('region', { name: 'Undo' })).toBeVisible()
    expect(await findViolations(page)).toEqual([])
  })
}

const dimmed = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('before')))
/** The words on the reading line, three lines below the bar. */
const wordsAtLine = (page: Page) =>
  page.evaluate(() => {
    const line = Number.parseFloat(
      getComputedStyle(document.querySelector('p[data-at]')!).lineHeight,
    )
    const y = document.querySelector('header')!.offsetHeight + 3 * line
    const { left, right } = document.querySelector('p[data-at]')!.getBoundingClientRect()
    const caret = document.caretPositionFromPoint((left + right) / 2, y)
    return caret?.offsetNode.textContent
  })

test.describe('an article that was begun', () => {
  const ferry = addressOf('twelve') + articleOf('twelve', 'the-ferry')

  test('goes on at its sentence, with the lines before it dimmed for a moment', async ({
    page,
  }) => {
    await read(page, ferry, 0.5)
    const words = await wordsAtLine(page)
    await page.goto(addressOf('twelve'))
    await page.getByRole('region', { name: 'Continue reading' }).getByRole('link').click()
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400)
    expect(await dimmed(page)).toHaveLength(1)
    expect(await wordsAtLine(page)).toBe(words)
    await expect.poll(() => dimmed(page)).toEqual([])
  })

  test('goes on at its sentence in another width', async ({ page }) => {
    await read(page, ferry, 0.5)
    const words = await wordsAtLine(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(addressOf('twelve'))
    await page.goto(ferry)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400)
    await expect.poll(() => wordsAtLine(page)).toBe(words)
  })

  test('does not fade where nothing is to move', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await read(page, ferry, 0.5)
    await page.goto(addressOf('twelve'))
    const seen = await page.evaluateHandle(() => {
      const names = new Set<string>()
      const look = () => {
        for (const name of CSS.highlights.keys()) names.add(name)
        requestAnimationFrame(look)
      }
      look()
      return names
    })
    await page.getByRole('region', { name: 'Continue reading' }).getByRole('link').click()
    await expect.poll(() => seen.evaluate((names) => names.size)).toBeGreaterThan(0)
    await expect.poll(() => dimmed(page)).toEqual([])
    expect(await seen.evaluate((names) => [...names])).toEqual(['before-pale'])
  })

  for (const [what, address] of [
    ['a fragment', '#picture-1'],
    ['a place that was found', '?q=timetable&at=100'],
  ] as const) {
    test(`is left to ${what}`, async ({ page }) => {
      await read(page, ferry, 0.6)
      const left = await page.evaluate(() => scrollY)
      await page.goto(addressOf('twelve'))
      await page.goto(ferry + address)
      await untilAlive(page)
      await page.waitForTimeout(800)
      expect(await page.evaluate(() => scrollY)).toBeLessThan(left / 2)
      expect(await dimmed(page)).toEqual([])
    })
  }

  test('is left to a highlight', async ({ page }) => {
    await page.goto(ferry)
    await untilAlive(page)
    const words = await selectLetters(page, 0, 0, 30)
    await page.keyboard.press('h')
    await expect.poll(() => marked(page, 'line')).toEqual([words])
    await read(page, ferry, 0.6)
    const left = await page.evaluate(() => scrollY)
    await page.goto(`${addressOf('twelve')}highlights.html`)
    await page.getByRole('link', { name: words }).click()
    await expect.poll(() => marked(page, 'line')).toEqual([words])
    await page.waitForTimeout(800)
    expect(await page.evaluate(() => scrollY)).toBeLessThan(left / 2)
    expect(await dimmed(page)).toEqual([])
  })

  test('keeps its place when one looks something up at its end', async ({ page }) => {
    await read(page, ferry, 0.3)
    await page.goto(addressOf('twelve'))
    const share = row(page, /^The Ferry/).getByText('% read')
    const said = (await share.textContent())!
    await page.goto(`${ferry}?q=board&at=4600`)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000)
    await page.waitForTimeout(800)
    await page.goto(addressOf('twelve'))
    await expect(share).toHaveText(said)
  })

  test('is left where it was by a reload and by going back', async ({ page }) => {
    await read(page, ferry, 0.6)
    await page.evaluate(() => scrollTo(0, 300))
    await page.waitForTimeout(500)
    await page.reload()
    await untilAlive(page)
    await page.waitForTimeout(800)
    expect(await page.evaluate(() => scrollY)).toBe(300)
    await page.goto(addressOf('twelve'))
    await page.goBack()
    await page.waitForTimeout(800)
    expect(await page.evaluate(() => scrollY)).toBe(300)
    expect(await dimmed(page)).toEqual([])
  })
})

test('the time left is told by the reader’s own pace, once that has been measured', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 600 })
  await page.clock.install()
  await page.goto(addressOf('twelve') + articleOf('twelve', 'what-article'))
  await untilAlive(page)
  await page.clock.runFor(1000)
  const left = () =>
    page
      .locator('header')
      .first()
      .getByText(/min left|Under a minute/)
  const before = Number.parseInt((await left().textContent())!, 10)
  // Twice as slow as is usual: 80 px of a text of 8 minutes, each after twice the time.
  const { height, scroll } = await page.evaluate(() => {
    const text = document.querySelector('article p[data-at]')!.parentElement!
    return { height: text.offsetHeight, scroll: scrollY }
  })
  const steps = Math.floor((height * 0.6) / 80)
  const seconds = ((80 / height) * 8 * 60) / 0.5
  for (let step = 1; step <= steps; step += 1) {
    // Time goes on once the page has heard of it.
    await page.evaluate(
      (top) =>
        new Promise((heard) => {
          addEventListener('scroll', heard, { once: true })
          scrollTo(0, top)
        }),
      scroll + step * 80,
    )
    await page.clock.runFor(seconds * 1000)
  }
  const after = Number.parseInt((await left().textContent())!, 10)
  // Less than half of it is left, and it takes twice as long.
  expect(after).toBeGreaterThan(before * 0.5)
  await page.goto(addressOf('twelve'))
  await page.clock.runFor(1000)
  const minutes = row(page, /^What Article/)
    .locator('p')
    .nth(1)
  await expect(minutes).toHaveText(/^1[4-8] min$/)
})
