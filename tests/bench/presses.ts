import type { Page } from '@playwright/test'
import { selectLetters } from '../e2e/selecting.ts'

/** Something a reader presses: what it is, what leads to it unmeasured, and the press itself. */
export interface Press {
  name: string
  before?: (page: Page) => Promise<unknown>
  act: (page: Page) => Promise<unknown>
}

const key = (name: string) => (page: Page) => page.keyboard.press(name)

const keys = (names: string[], pause: number) => async (page: Page) => {
  for (const name of names) {
    await page.keyboard.press(name)
    await page.waitForTimeout(pause)
  }
}

const times = (count: number, name: string) => Array.from({ length: count }, () => name)

const tool = (name: string) => (page: Page) =>
  page.getByRole('toolbar').getByRole('button', { name, exact: true }).click()

const link = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).click()

// By their place: to look for names in a long text takes the driver, and with it the page, for seconds.
const lines = (page: Page) => page.locator('main ol > li:has(select)')

/** What a reader does with an article, one after the other. To add one: a line here. */
export const presses: Press[] = [
  {
    name: 'settings opened',
    act: (page) => page.locator('header [aria-controls=settings]').click(),
  },
  { name: 'settings closed', act: key('Escape') },
  { name: 'palette opened', act: key('/') },
  { name: 'two words typed there', act: keys(Array.from('the harbour'), 150) },
  { name: 'palette closed', act: key('Escape') },
  {
    name: 'a word found in the article',
    before: async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('the')
      await page.waitForTimeout(1500)
    },
    act: key('Enter'),
  },
  { name: 'five hits on', act: keys(times(5, 'F3'), 300) },
  { name: 'finding ended', act: key('Escape') },
  { name: 'keys shown', act: key('?') },
  { name: 'keys closed', act: key('Escape') },
  { name: 'five passages on', act: keys(times(5, 'j'), 200) },
  { name: 'words selected by keys', act: keys(times(5, 'Control+Shift+ArrowRight'), 150) },
  { name: 'highlighted', act: key('h') },
  {
    name: 'a note begun',
    before: async (page) => {
      await page.keyboard.press('Escape')
      await selectLetters(page, 3, 4, 60)
      await page.getByRole('toolbar').waitFor()
    },
    act: tool('Note'),
  },
  { name: 'a note typed', act: keys(Array.from('Who was it'), 120) },
  { name: 'the note done', act: (page) => page.getByRole('button', { name: 'Done' }).click() },
  {
    name: 'the note pressed',
    act: (page) =>
      page
        .getByRole('button', { name: /^Your note/ })
        .first()
        .click(),
  },
  { name: 'the note removed', act: tool('Remove') },
  { name: 'undone', act: key('u') },
  { name: 'listening begun', act: key('l') },
  { name: 'five sentences on', act: keys(times(5, '.'), 300) },
  { name: 'listening ended', act: key('l') },
  { name: 'structure opened', act: link('Structure') },
  {
    name: 'reasons asked',
    before: (page) => lines(page).nth(3).waitFor(),
    act: (page) => lines(page).nth(3).locator('[aria-expanded]').click(),
  },
  {
    name: 'a role chosen',
    before: (page) => lines(page).nth(5).locator('select').focus(),
    act: key('ArrowDown'),
  },
  { name: 'back to the article', act: link('Back to the article') },
  { name: 'to the library', act: link('Library') },
]
