import type { Page } from '@playwright/test'
import { read } from './kept.ts'
import { addressOf, articleOf, folderOf } from './library.ts'
import { serve } from './server.ts'
import { expect, test, untilAlive } from './test.ts'

const fontDelay = 2000

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { value: number; moved: string[] }[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
        sources: { node: Node | null }[]
      })[]) {
        if (entry.hadRecentInput) continue
        const moved = entry.sources.map(({ node }) => (node?.textContent ?? '').slice(0, 40))
        shifts.push({ value: entry.value, moved })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

async function expectNoShift(page: Page): Promise<void> {
  const shifts = await page.evaluate(
    () => (globalThis as unknown as { shifts: { value: number; moved: string[] }[] }).shifts,
  )
  const sum = shifts.reduce((sum, { value }) => sum + value, 0)
  // 0.00 is what it rounds to.
  expect(sum, JSON.stringify(shifts)).toBeLessThan(0.005)
}

test('nothing moves when the library is opened by someone who has begun an article', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await watchShifts(page)
  await read(page, addressOf('twelve') + articleOf('twelve', 'the-ferry'), 0.4)
  const lead = page.getByRole('region', { name: 'Continue reading' })
  // Nothing can know of it the first time.
  await page.goto(addressOf('twelve'))
  await expect(lead).toBeVisible()
  await page.goto(addressOf('twelve'))
  await expect(lead).toBeVisible()
  await page.waitForTimeout(500)
  await expectNoShift(page)
})

test('the hidden headline of the library takes the focus and no room', async ({ page }) => {
  await page.goto(addressOf('twelve'))
  await untilAlive(page)
  const row = page.getByRole('heading', { level: 2 }).first()
  const { y } = (await row.boundingBox())!
  await page.getByRole('link', { name: /Glass Eel/ }).click()
  const headline = page.getByRole('heading', { level: 1 })
  await expect(headline).toContainText('Glass Eel')
  await page.getByRole('link', { name: 'Library', exact: true }).click()
  await expect(headline).toHaveText('Library')
  await expect(headline).toBeFocused()
  expect((await headline.boundingBox())!.height).toBe(1)
  expect((await row.boundingBox())!.y).toBe(y)
  await page
    .getByRole('button', { name: /^Mark as read/ })
    .first()
    .click()
  await expect(page.getByRole('button', { name: /^Mark as unread/ })).toHaveCount(1)
})

for (const [width, height] of [
  [390, 844],
  [820, 1180],
  [1440, 900],
] as const) {
  test.describe(`at ${width} px nothing moves`, () => {
    test.beforeEach(async ({ page }) => {
      await page.setViewportSize({ width, height })
      await watchShifts(page)
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => {
          setTimeout(resolve, fontDelay)
        })
        await route.continue()
      })
    })

    test('when the faces of an article come late', async ({ page }) => {
      await page.goto(addressOf('seed') + articleOf('seed'))
      await untilAlive(page)
      await page.waitForFunction(() => document.fonts.check('20px "Source Serif 4 Variable"'))
      await page.waitForTimeout(500)
      await expectNoShift(page)
    })

    test('when an article is opened from the library, nor when the faces come then', async ({
      page,
    }) => {
      await page.goto(addressOf('twelve'))
      await untilAlive(page)
      await page.getByRole('link', { name: /Glass Eel/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Glass Eel')
      await page.waitForFunction(() => document.fonts.check('20px "Source Serif 4 Variable"'))
      await page.waitForTimeout(700)
      await expectNoShift(page)
    })
  })
}

/** Holds the whole style sheet back until it is let through. */
async function holdSheet(page: Page): Promise<() => void> {
  let letThrough!: () => void
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/style-*.css', async (route) => {
    await held
    await route.continue()
  })
  return letThrough
}

const isWaiting = (text: Element) => getComputedStyle(text).contentVisibility === 'auto'

test('until the whole sheet has come, what lies below the first view is set when it comes near', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await watchShifts(page)
  const letThrough = await holdSheet(page)
  await page.goto(addressOf('seed') + articleOf('seed'), { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const last = page.getByText(/^In conclusion/)
  const heightOf = () => last.evaluate((text) => text.getBoundingClientRect().height)
  expect(await last.evaluate(isWaiting)).toBe(true)
  const guessed = await heightOf()
  await last.evaluate((text) => text.scrollIntoView())
  await expect.poll(heightOf).toBeGreaterThan(guessed * 1.5)
  await expect(last).toBeInViewport()
  await page.evaluate(() => {
    scrollTo(0, 0)
    // A jump over what is only guessed moves it; the coming of the sheet must not.
    ;(globalThis as unknown as { shifts: unknown[] }).shifts.length = 0
  })
  await page.waitForTimeout(100)
  letThrough()
  await untilAlive(page)
  expect(await last.evaluate(isWaiting)).toBe(false)
  await page.waitForTimeout(500)
  await expectNoShift(page)
})

test('what lies far below in an article that a link led to is set once that has been painted', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const waiting: (() => void)[] = []
    Object.assign(globalThis, { waiting })
    window.requestIdleCallback = (work) => waiting.push(work as () => void)
  })
  await page.goto(addressOf('seed'))
  await page.waitForLoadState('networkidle')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Trump Deal/ })
    .click()
  const last = page.getByText(/^In conclusion/)
  await expect(last).toBeAttached()
  expect(await last.evaluate(isWaiting)).toBe(true)
  await expect(async () => {
    await page.evaluate(() => {
      const { waiting } = globalThis as unknown as { waiting: (() => void)[] }
      for (const work of waiting.splice(0)) work()
    })
    expect(await last.evaluate(isWaiting)).toBe(false)
  }).toPass()
})

test('a picture that the address names is in view when the whole sheet comes late', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const letThrough = await holdSheet(page)
  await page.goto(`${addressOf('seed')}${articleOf('seed')}#picture-6`, { waitUntil: 'commit' })
  const picture = page.getByRole('figure').nth(5)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  letThrough()
  await untilAlive(page)
  await expect(picture).toBeInViewport()
})

/** Lets the device answer only after a while. */
async function delayStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBOpenDBRequest.prototype.addEventListener = function (
      this: IDBOpenDBRequest,
      type: string,
      listener: EventListener,
      options?: AddEventListenerOptions,
    ) {
      const late = (event: Event): void => void setTimeout(() => listener(event), 1500)
      const heard = type === 'success' ? late : listener
      EventTarget.prototype.addEventListener.call(this, type, heard, options)
    } as EventTarget['addEventListener']
  })
}

/** Where everything in the line above the rows stands. */
const placesOf = (page: Page) =>
  page.getByRole('search').evaluate((controls) =>
    [controls, ...controls.querySelectorAll('button, label, select')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { name: element.className, x, y, width, height }
    }),
  )

for (const width of [360, 390, 820, 1440]) {
  for (const library of ['twelve', 'large'] as const) {
    test(`the controls of ${library} stay at ${width} px when counts come late`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await delayStorage(page)
      await page.goto(addressOf(library))
      await untilAlive(page)
      await page.evaluate(() => document.fonts.ready)
      const reading = page.getByRole('search').locator('button, option', { hasText: 'Reading' })
      await expect(reading.first()).not.toContainText('0')
      const before = await placesOf(page)
      await expect(reading.first()).toContainText('0')
      expect(await placesOf(page)).toEqual(before)
    })
  }

  test(`the controls stay at ${width} px when a page comes in two parts`, async ({ page }) => {
    const pauseAt = '<label class="'
    const host = await serve({ folder: folderOf('twelve'), mount: '/', pauseAt })
    try {
      await page.setViewportSize({ width, height: 900 })
      await watchShifts(page)
      await page.goto(host.address)
      await untilAlive(page)
      await expectNoShift(page)
      const paint = await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint').length,
      )
      expect(paint).toBe(1)
    } finally {
      host.close()
    }
  })
}
