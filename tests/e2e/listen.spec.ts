import type { Page } from '@playwright/test'
import { findViolations } from './accessible.ts'
import { addressOf, articleOf, mounts } from './library.ts'
import { expect, test, untilAlive } from './test.ts'
import { giveVoices, type Said } from './voices.ts'

const said = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: Said[] }).said.map(({ text }) => text))
const end = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: Said[] }).said.at(-1)!.end())
const spoken = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join(''))
const strip = (page: Page) => page.getByRole('region', { name: 'Listening' })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function open(page: Page, beginning = '', mount: (typeof mounts)[number] = '/') {
  await page.goto(addressOf('twelve', mount) + articleOf('twelve', beginning))
  await untilAlive(page)
}

for (const mount of mounts) {
  test(`an article is read aloud, marked and kept in view, at ${mount}`, async ({ page }) => {
    await giveVoices(page, [{ name: 'Near' }])
    await open(page, 'the-ferry', mount)
    const headline = (await page.getByRole('heading', { level: 1 }).textContent())!
    await press(page, 'Listen')
    await expect(strip(page).getByRole('button', { name: 'Pause' })).toBeFocused()
    await expect.poll(() => said(page)).toHaveLength(1)
    await expect.poll(() => spoken(page)).toBe(headline)
    for (let line = 2; line < 16; line += 1) {
      await end(page)
      await expect.poll(() => said(page)).toHaveLength(line)
      const text = (await said(page)).at(-1)!
      // A caption is announced; all else is what is marked.
      expect(text.replace(/^Picture \d+\. /, '').slice(0, 40)).toBe(
        (await spoken(page)).slice(0, 40),
      )
    }
    expect((await said(page)).some((text) => text.startsWith('Picture 1. '))).toBe(true)
    const top = await page.evaluate(
      () =>
        [...CSS.highlights.get('spoken')!].map((range) =>
          (range as Range).getBoundingClientRect(),
        )[0]!.top,
    )
    expect(top).toBeGreaterThan(0)
    expect(top).toBeLessThan(720)
    expect(await findViolations(page)).toEqual([])
  })
}

test('all of it goes by keyboard, and Escape ends it', async ({ page }) => {
  await giveVoices(page, [{ name: 'Near' }])
  await open(page, 'the-ferry')
  await page.keyboard.press('l')
  await expect.poll(() => said(page)).toHaveLength(1)
  await page.keyboard.press('l')
  await expect(strip(page).getByRole('button', { name: 'Go on' })).toBeFocused()
  await page.keyboard.press('.')
  await page.keyboard.press('.')
  await page.keyboard.press(',')
  await page.keyboard.press('l')
  await expect.poll(() => said(page)).toHaveLength(2)
  const [first, second] = await said(page)
  expect(second).not.toBe(first)
  await page.keyboard.press('Escape')
  await expect(strip(page)).toBeHidden()
  expect(await spoken(page)).toBe('')
})

test('Escape closes one thing at a time, and from the text what is read aloud', async ({
  page,
}) => {
  await giveVoices(page, [{ name: 'Near' }])
  await open(page, 'the-ferry', '/')
  await press(page, 'Listen')
  await page.getByRole('banner').getByRole('button', { name: 'Settings' }).click()
  const settings = page.getByRole('dialog', { name: 'Reading settings' })
  await expect(settings).toBeVisible()
  const goToText = () => page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await goToText()
  await page.keyboard.press('Escape')
  await expect(settings).toBeHidden()
  await expect(strip(page)).toBeVisible()
  await goToText()
  await page.keyboard.press('Escape')
  await expect(strip(page)).toBeHidden()
})

test('Escape folds voice and queue away, and the article is read on', async ({ page }) => {
  await giveVoices(page, [{ name: 'Near' }])
  await open(page, 'the-ferry')
  await press(page, 'Listen')
  await press(page, 'Voice and queue')
  await strip(page).getByRole('combobox', { name: 'Speed' }).focus()
  await page.keyboard.press('Escape')
  await expect(strip(page).getByRole('button', { name: 'Pause' })).toBeVisible()
  const more = strip(page).getByRole('button', { name: 'Voice and queue' })
  await expect(more).toHaveAttribute('aria-expanded', 'false')
  await expect(more).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(strip(page)).toBeHidden()
})

test('the page ends above the strip', async ({ page }) => {
  await giveVoices(page, [{ name: 'Near' }])
  await open(page, 'the-ferry', '/')
  await press(page, 'Listen')
  await expect(strip(page)).toBeVisible()
  const free = () =>
    page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight)
      const last = document.querySelector('main')!.getBoundingClientRect().bottom
      return document.querySelector('[aria-label=Listening]')!.getBoundingClientRect().top - last
    })
  await expect.poll(free).toBeGreaterThan(-1)
  await page.setViewportSize({ width: 360, height: 640 })
  await expect.poll(free).toBeGreaterThan(-1)
})

test('voice, speed and captions are chosen while it speaks, and kept', async ({ page }) => {
  await giveVoices(page, [{ name: 'Far', local: false }, { name: 'Near' }])
  await open(page, 'the-ferry')
  await press(page, 'Listen')
  await press(page, 'Voice and queue')
  await expect(strip(page).getByRole('combobox', { name: 'Voice' })).toHaveValue('Near')
  await strip(page).getByRole('combobox', { name: 'Voice' }).selectOption('Far')
  await expect(strip(page)).toContainText('the text is sent there')
  await strip(page).getByRole('combobox', { name: 'Speed' }).selectOption('1.5')
  await strip(page).getByRole('checkbox', { name: 'Read captions' }).uncheck()
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { said: Said[] }).said.at(-1)!.rate))
    .toBe(1.5)
  expect(await findViolations(page)).toEqual([])
  await page.reload()
  await untilAlive(page)
  await press(page, 'Listen')
  await press(page, 'Voice and queue')
  await expect(strip(page).getByRole('combobox', { name: 'Voice' })).toHaveValue('Far')
  await expect(strip(page).getByRole('checkbox', { name: 'Read captions' })).not.toBeChecked()
})

test('the queue leads to the next article, and is at its end then', async ({ page }) => {
  await giveVoices(page, [{ name: 'Near' }])
  await open(page, 'a-correction')
  await press(page, 'Listen later')
  await expect(page.getByRole('button', { name: 'Out of the queue' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Out of the queue' })).toBeVisible()
  await open(page, 'the-ferry')
  const headline = (await page.getByRole('heading', { level: 1 }).textContent())!
  await press(page, 'Listen')
  await press(page, 'Voice and queue')
  await expect(strip(page).getByRole('listitem')).toHaveCount(1)
  // To its last line, and past that.
  const lines = () => said(page).then((all) => all.length)
  await expect(async () => {
    if ((await page.getByRole('heading', { level: 1 }).textContent()) === headline) await end(page)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe(headline)
  }).toPass({ intervals: [20] })
  await expect.poll(lines).toBeGreaterThan(1)
  // The page has a space that does not break. One end more may have been told before the page changed.
  const next = (await page.getByRole('heading', { level: 1 }).textContent())!
  await expect.poll(() => said(page)).toContain(next.replaceAll('\u00a0', ' '))
  await press(page, 'Voice and queue')
  await expect(strip(page)).toContainText('The queue is empty.')
})

test('a sound without a tone goes with the voice, and with it alone', async ({ page }) => {
  await giveVoices(page, [{ name: 'Near' }])
  await page.addInitScript(() => {
    const sounds: HTMLAudioElement[] = []
    const Sound = class extends Audio {
      constructor(source?: string) {
        super(source)
        sounds.push(this)
      }
    }
    Object.assign(window, { sounds, Audio: Sound })
  })
  const playing = () =>
    page.evaluate(() =>
      (window as unknown as { sounds: HTMLAudioElement[] }).sounds.map(({ paused }) => !paused),
    )
  await open(page, 'the-ferry')
  await press(page, 'Listen')
  await expect.poll(playing).toEqual([true])
  await press(page, 'Pause')
  await expect.poll(playing).toEqual([false])
  await press(page, 'Go on')
  await expect.poll(playing).toEqual([true])
  await press(page, 'Stop')
  await expect.poll(playing).toEqual([false])
  await press(page, 'Listen')
  await expect.poll(playing).toEqual([true])
  await page.getByRole('link', { name: 'Library', exact: true }).click()
  await expect.poll(playing).toEqual([false])
})

test('in a very low window, as at 400%, the text has most of it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await giveVoices(page, [{ name: 'Near' }])
  await open(page, 'the-ferry')
  await page.keyboard.press('l')
  await expect(strip(page)).toBeVisible()
  await page.evaluate(() => scrollTo({ top: 600, behavior: 'instant' }))
  await expect(page.getByRole('banner')).not.toBeInViewport()
  expect((await strip(page).boundingBox())!.height).toBeLessThan(75)
  // All of the strip is reached, sideways.
  const stop = strip(page).getByRole('button', { name: 'Stop' })
  await stop.focus()
  await expect(stop).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('a browser without a voice says so', async ({ page }) => {
  await giveVoices(page, [])
  await open(page, 'the-ferry')
  await press(page, 'Listen')
  await expect(strip(page)).toContainText('This browser has no voice for English.')
  expect(await findViolations(page)).toEqual([])
  await press(page, 'Stop')
  await expect(strip(page)).toBeHidden()
})
