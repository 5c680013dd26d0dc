import type { Page } from '@playwright/test'
import { addressOf, articleOf } from './library.ts'
import { findCutRings, readRing } from './rings.ts'
import { expect, test, untilAlive, untilStill } from './test.ts'
import { giveVoices } from './voices.ts'

const ferry = () => addressOf('twelve') + articleOf('twelve', 'the-ferry')

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await untilAlive(page)
}

async function listen(page: Page, voices: { name: string }[]): Promise<void> {
  await giveVoices(page, voices)
  await open(page, ferry())
  await page.getByRole('button', { name: 'Listen', exact: true }).focus()
  await page.keyboard.press('Enter')
}

/** Screens on which the keyboard is led from stop to stop. To add one: a line here. */
const screens: { screen: string; show: (page: Page) => Promise<void> }[] = [
  { screen: 'a library', show: (page) => open(page, addressOf('twelve')) },
  {
    screen: 'an article',
    show: (page) => open(page, addressOf('seed') + articleOf('seed')),
  },
  {
    screen: 'the structure of an article',
    show: (page) => open(page, `${ferry()}?view=structure`),
  },
  {
    screen: 'the settings',
    show: async (page) => {
      await open(page, ferry())
      await page.getByRole('banner').getByRole('button', { name: 'Settings' }).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    screen: 'the sheet of keys',
    show: async (page) => {
      await open(page, ferry())
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    screen: 'what is found',
    show: async (page) => {
      await open(page, ferry())
      await page.keyboard.press('/')
      await page.getByRole('combobox', { name: 'Search the library' }).fill('boat')
      await expect(page.getByRole('group', { name: 'Articles' })).toBeVisible()
    },
  },
  {
    screen: 'the choices for listening',
    show: async (page) => {
      await listen(page, [{ name: 'Near' }])
      await page.getByRole('button', { name: 'Voice and queue' }).click()
    },
  },
]

for (const { screen, show } of screens) {
  test(`every ring is whole: ${screen}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await show(page)
    for (const width of [360, 820, 1440]) {
      await page.setViewportSize({ width, height: 740 })
      await untilStill(page)
      expect({ width, cut: await findCutRings(page) }).toEqual({ width, cut: [] })
    }
  })
}

for (const width of [320, 390, 820]) {
  test(`without a voice the way out stands beside the message, its ring whole, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await listen(page, [])
    const stop = page.getByRole('button', { name: 'Stop', exact: true })
    await expect(stop).toBeFocused()
    expect(await page.evaluate(readRing)).toEqual({ name: 'Stop' })
    const said = (await page.getByText('This browser has no voice').boundingBox())!
    const button = (await stop.boundingBox())!
    expect(button.y).toBeLessThan(said.y + 20)
    expect(button.x).toBeGreaterThan(said.x + said.width)
    // The word ends with the column, in the middle of its ring.
    const word = await stop.evaluate((one) => {
      const range = document.createRange()
      range.selectNodeContents(one)
      const { left, right } = range.getBoundingClientRect()
      const column = document.querySelector('header .page')!.getBoundingClientRect()
      return { left, right, column: column.right }
    })
    expect(Math.abs(word.right - word.column)).toBeLessThanOrEqual(1)
    expect(word.left - button.x).toBeCloseTo(button.x + button.width - word.right, 0)
  })
}
