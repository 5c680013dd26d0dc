import type { Page } from '@playwright/test'
import { serveEditions } from './editions.ts'
import { read, readOffline } from './kept.ts'
import { addressOf, articleOf } from './library.ts'
import { selectLetters } from './selecting.ts'
import { untilAlive } from './test.ts'
import { giveVoices } from './voices.ts'

/** A way the app can look: what leads to it, and what is seen then. */
export interface State {
  name: string
  /** Leads to it, and may give a way to clear up. */
  show: (page: Page) => Promise<void | (() => Promise<void>)>
  /** What has come when it is shown. */
  seen: (page: Page) => ReturnType<Page['locator']>
  /** Whether a worker has to answer. */
  worker?: true
}

const ferry = () => addressOf('twelve') + articleOf('twelve', 'the-ferry')
const seed = () => addressOf('seed') + articleOf('seed')

const open = (address: () => string) => async (page: Page) => {
  await page.goto(address())
  await untilAlive(page)
}

/** Opens a page, and presses a key there. */
const press = (address: () => string, key: string) => async (page: Page) => {
  await open(address)(page)
  await page.keyboard.press(key)
}

const openSettings = (address: () => string) => async (page: Page) => {
  await open(address)(page)
  await page.getByRole('banner').getByRole('button', { name: 'Settings' }).click()
}

const search = (words: string) => async (page: Page) => {
  await press(ferry, '/')(page)
  await page.getByRole('combobox', { name: 'Search the library' }).fill(words)
}

async function select(page: Page): Promise<void> {
  await open(ferry)(page)
  await selectLetters(page, 0, 4, 60)
}

const pressTool = (page: Page, name: string) =>
  page.getByRole('toolbar').getByRole('button', { name, exact: true }).click()

async function writeNote(page: Page): Promise<void> {
  await select(page)
  await pressTool(page, 'Note')
  await page.getByRole('textbox', { name: /^Note on/ }).fill('Since when?')
}

async function keepNote(page: Page): Promise<void> {
  await writeNote(page)
  await page.getByRole('button', { name: 'Done' }).click()
}

async function begin(page: Page): Promise<void> {
  await read(page, ferry(), 0.5)
  await read(page, addressOf('twelve') + articleOf('twelve', 'a-glass-eel'), 1)
  await open(() => addressOf('twelve'))(page)
}

async function publish(page: Page): Promise<() => Promise<void>> {
  const library = await serveEditions()
  await readOffline(page, library.address, articleOf('twelve', 'the-ferry'))
  await library.publish()
  const other = await page.context().newPage()
  await other.goto(library.address)
  return library.close
}

async function loseNetwork(page: Page): Promise<() => Promise<void>> {
  const library = await serveEditions()
  await readOffline(page, library.address, articleOf('twelve', 'a-glass-eel'))
  await page.context().setOffline(true)
  await page.goto(library.address + articleOf('twelve', 'the-ferry'))
  return library.close
}

const dialog = (name: string) => (page: Page) => page.getByRole('dialog', { name })
const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const words = (text: string | RegExp) => (page: Page) => page.getByText(text).first()
const toolbar = (name: string) => (page: Page) => page.getByRole('toolbar', { name })

/** Every state in which a reader can find the app. To add one: a line here. */
export const states: State[] = [
  { name: 'an article', show: open(seed), seen: headline },
  {
    name: 'an empty library',
    show: open(() => addressOf('empty')),
    seen: words('The library is empty.'),
  },
  {
    name: 'a library of one',
    show: open(() => addressOf('seed')),
    seen: words('Read the article'),
  },
  {
    name: 'a library of twelve',
    show: open(() => addressOf('twelve')),
    seen: (page) => page.getByRole('button', { name: 'Unread 12' }),
  },
  {
    name: 'a library with something begun and finished',
    show: begin,
    seen: (page) => page.getByRole('region', { name: 'Continue reading' }),
  },
  {
    name: 'the settings over an article',
    show: openSettings(seed),
    seen: dialog('Reading settings'),
  },
  {
    name: 'the settings over the library',
    show: openSettings(() => addressOf('twelve')),
    seen: dialog('Reading settings'),
  },
  { name: 'the bar over a selection', show: select, seen: toolbar('Selected passage') },
  {
    name: 'a note that is written',
    show: writeNote,
    seen: (page) => page.getByRole('textbox', { name: /^Note on/ }),
  },
  { name: 'a note', show: keepNote, seen: (page) => page.getByRole('note') },
  {
    name: 'the bar over a highlight',
    show: async (page) => {
      await keepNote(page)
      await page.getByRole('button', { name: /^Your note/ }).click()
    },
    seen: toolbar('Highlighted passage'),
  },
  {
    name: 'the offer to undo',
    show: async (page) => {
      await select(page)
      await pressTool(page, 'Highlight')
      await pressTool(page, 'Remove')
    },
    seen: (page) => page.getByRole('region', { name: 'Undo' }),
  },
  { name: 'the keys', show: press(seed, '?'), seen: dialog('Keys') },
  { name: 'the search, before a word', show: press(ferry, '/'), seen: dialog('Search') },
  {
    name: 'the search with results',
    show: search('boat'),
    seen: (page) => page.getByRole('group', { name: 'Articles' }).getByRole('option').first(),
  },
  {
    name: 'the search without results',
    show: search('armistice'),
    seen: (page) => dialog('Search')(page).getByText('No passage').first(),
  },
  {
    name: 'listening',
    show: async (page) => {
      await giveVoices(page, [{ name: 'Near' }])
      await open(ferry)(page)
      await page.getByRole('button', { name: 'Listen', exact: true }).click()
    },
    seen: (page) => page.getByRole('region', { name: 'Listening' }),
  },
  {
    name: 'the structure of an article',
    show: async (page) => {
      await open(() => `${seed()}?view=structure`)(page)
      await page
        .getByRole('button', { name: /why\?$/ })
        .first()
        .click()
    },
    seen: (page) => page.getByRole('list', { name: 'Reasons' }),
  },
  {
    name: 'the menu for corrections',
    show: async (page) => {
      await open(seed)(page)
      await page.mouse.move(10, 10)
      await page.getByText('A Romanian tank').hover()
    },
    seen: (page) => page.getByRole('combobox', { name: /Role of “A Romanian tank/ }),
  },
  {
    name: 'the highlights',
    show: async (page) => {
      await keepNote(page)
      await open(() => `${addressOf('twelve')}highlights.html`)(page)
    },
    seen: (page) => page.getByRole('main').getByRole('listitem').first(),
  },
  {
    name: 'an unknown address',
    show: open(() => `${addressOf('twelve')}nope`),
    seen: words('Nothing is set under this address.'),
  },
  {
    name: 'what is not kept, without network',
    show: loseNetwork,
    seen: words('This page is not kept on this device.'),
    worker: true,
  },
  {
    name: 'the offer of a new edition',
    show: publish,
    seen: words('A new edition is set.'),
    worker: true,
  },
]
