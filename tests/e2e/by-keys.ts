import { expect, test } from '@playwright/test'
import type { Driven } from './driven.ts'
import { addressOf, articleOf } from './library.ts'

export interface Browser {
  name: string
  /** Why it cannot be run on this machine; nothing where it can. */
  lack: string | undefined
  start: () => Promise<Driven>
}

const grounds = {
  white: 'rgb(255, 255, 255)',
  sepia: 'rgb(240, 227, 202)',
}

const article = () => addressOf('twelve') + articleOf('twelve', 'the-last-hot-metal')

/** What is done with keys alone in a browser that Playwright does not drive; nothing may go wrong in it. */
export function testByKeys({ name, lack, start }: Browser): void {
  test.describe(name, () => {
    test.skip(lack !== undefined, lack)

    let driven: Driven
    test.beforeEach(async () => {
      driven = await start()
    })
    test.afterEach(async () => {
      try {
        expect(await driven?.complaints()).toEqual([])
      } finally {
        await driven?.close()
      }
    })

    test('an article is whole: its figures, its faces, nothing beside the window', async () => {
      await open(driven, addressOf('seed') + articleOf('seed'))
      const page = await driven.run(async () => {
        await document.fonts.ready
        return {
          title: document.title,
          headline: document.querySelector('h1')!.textContent.replaceAll(/\s/g, ' '),
          figures: document.querySelectorAll('article figure').length,
          faces: [...document.fonts].filter(({ status }) => status === 'loaded').length,
          sideways: document.documentElement.scrollWidth - innerWidth,
        }
      })
      expect(page.title).toBe(`${page.headline} · Galley`)
      expect(page.figures).toBe(6)
      expect(page.faces).toBeGreaterThan(0)
      expect(page.sideways).toBeLessThanOrEqual(0)
    })

    test('one reads from passage to passage, and changes the theme for good', async () => {
      await open(driven, article())
      const places = []
      for (const key of ['j', 'j', 'j', 'k']) {
        const before = await readPlace(driven)
        await driven.press(key)
        await expect.poll(() => readPlace(driven)).not.toEqual(before)
        places.push((await readPlace(driven)).number)
      }
      const [first = -1] = places
      expect(places).toEqual([first, first + 1, first + 2, first + 1])
      expect(first).toBeGreaterThanOrEqual(0)
      const { fromBar } = await readPlace(driven)
      expect(fromBar).toBeGreaterThan(0)
      expect(fromBar).toBeLessThan(100)

      await driven.press('t')
      await expect.poll(() => readGround(driven)).toBe(grounds.white)
      await driven.press('t')
      await expect.poll(() => readGround(driven)).toBe(grounds.sepia)
      await driven.reload()
      expect(await readGround(driven)).toBe(grounds.sepia)
    })

    test('one opens the settings, changes them for good, and is back where one was', async () => {
      await open(driven, article())
      const before = await readSize(driven)
      await tabTo(driven, 'Settings')
      await driven.press('Enter')
      await expect.poll(() => readFocused(driven)).toBe('Close')
      await driven.press('Tab', 'ArrowRight')
      await expect.poll(() => readGround(driven)).toBe(grounds.white)
      await tabTo(driven, 'Size')
      await driven.press('ArrowRight', 'ArrowRight')
      await expect.poll(() => readSize(driven)).toBeGreaterThan(before)
      const size = await readSize(driven)
      await driven.press('Escape')
      await expect.poll(() => readFocused(driven)).toBe('Settings')
      await driven.reload()
      expect(await readGround(driven)).toBe(grounds.white)
      expect(await readSize(driven)).toBe(size)
    })

    test('one marks some words, writes a note on others, and finds both again', async () => {
      await open(driven, article())
      await stepOn(driven)
      for (let words = 0; words < 4; words += 1) await driven.press('Control+Shift+ArrowRight')
      const words = await driven.run(() => getSelection()!.toString().trim())
      expect(words.split(' ').length).toBeGreaterThan(2)
      await driven.press('h')
      await expect.poll(() => readMarks(driven)).toEqual([words])
      await driven.press('Escape')
      await stepOn(driven)
      await driven.press('n')
      await expect.poll(() => readFocused(driven)).toMatch(/^Note on/)
      await driven.type('Who says so? h, j.')
      await driven.press('Escape')
      await expect.poll(() => readFocused(driven)).toMatch(/^Your note/)
      const marks = await readMarks(driven)
      expect(marks).toHaveLength(2)

      await open(driven, article())
      await expect.poll(() => readMarks(driven)).toEqual(marks)
      expect(await readLine(driven)).toBe('underline')
      const note = () =>
        driven.run(() => document.querySelector('[role=note] p')?.textContent ?? '')
      await expect.poll(note).toBe('Who says so? h, j.')
    })

    test('one looks at the sheet of keys, and goes to what the search has found', async () => {
      await open(driven, article())
      await tabTo(driven, 'Settings')
      await driven.press('?')
      await expect.poll(() => readDialog(driven)).toBe('Keys')
      await driven.press('Escape')
      await expect.poll(() => readDialog(driven)).toBe('')
      expect(await readFocused(driven)).toBe('Settings')

      await driven.press('/')
      await expect.poll(() => readDialog(driven)).toBe('Search')
      await driven.type('skarvik')
      await expect.poll(() => readChosen(driven)).toContain('The Ferry Comes Back')
      expect(await isChosenSeen(driven)).toBe(true)
      await driven.press('Enter')
      const headline = () =>
        driven.run(() => document.querySelector('h1')!.textContent.replaceAll(/\s/g, ' '))
      await expect.poll(headline).toBe('The Ferry Comes Back')
      expect(await driven.run(() => location.pathname)).toContain('/articles/the-ferry')
      await expect.poll(() => readDialog(driven)).toBe('')
    })
  })
}

/** Opens a page and waits until React has taken it over. */
async function open(driven: Driven, address: string): Promise<void> {
  await driven.open(address)
  await expect.poll(() => readOwner(driven)).toContain('__react')
}

const readOwner = (driven: Driven) =>
  driven.run(() => Object.keys(document.querySelector('#root > *') ?? {}).join())

/** Which of the article’s passages has the focus, and how far below the bar it begins, in px. */
function readPlace(driven: Driven) {
  return driven.run(() => {
    const passages = [...document.querySelectorAll('article [data-at]')]
    const bar = document.querySelector('header')!.getBoundingClientRect()
    const { top } = document.activeElement!.getBoundingClientRect()
    return { number: passages.indexOf(document.activeElement!), fromBar: top - bar.bottom }
  })
}

/** On to the next passage. */
async function stepOn(driven: Driven): Promise<void> {
  const { number } = await readPlace(driven)
  await driven.press('j')
  await expect.poll(async () => (await readPlace(driven)).number).toBeGreaterThan(number)
}

const readGround = (driven: Driven) =>
  driven.run(() => getComputedStyle(document.documentElement).backgroundColor)

const readSize = (driven: Driven) =>
  driven.run(() =>
    Number.parseFloat(getComputedStyle(document.querySelector('article p[data-at]')!).fontSize),
  )

/** The words that are marked. */
const readMarks = (driven: Driven) =>
  driven.run(() => {
    const marks = CSS.highlights.get('mark-line') as unknown as Set<Range> | undefined
    return [...(marks ?? [])].map(String)
  })

/** The line with which marked words are drawn. */
const readLine = (driven: Driven) =>
  driven.run(() => {
    const passage = document.querySelector('article p[data-at]')!
    return getComputedStyle(passage, '::highlight(mark-line)').textDecorationLine
  })

/** The heading of the dialog that is open. */
const readDialog = (driven: Driven) =>
  driven.run(() => {
    const dialog = document.querySelector('dialog[open]')
    return dialog?.ariaLabel ?? dialog?.querySelector('h2')?.textContent ?? ''
  })

/** The result of the search that Enter opens. */
const readChosen = (driven: Driven) =>
  driven.run(() => {
    const chosen = document.querySelector('[role=option][aria-selected=true]')
    return chosen?.textContent.replaceAll(/\s/g, ' ') ?? ''
  })

/** Whether that result can be seen whole. */
const isChosenSeen = (driven: Driven) =>
  driven.run(() => {
    const chosen = document.querySelector('[role=option][aria-selected=true]')!
    const { left, top, bottom } = chosen.getBoundingClientRect()
    return [top + 2, bottom - 2].every((y) =>
      chosen.contains(document.elementFromPoint(left + 30, y)),
    )
  })

/** What has the focus, by its name. */
function readFocused(driven: Driven): Promise<string> {
  return driven.run(() => {
    const element = document.activeElement as HTMLInputElement
    if (element.ariaLabel) return element.ariaLabel
    const copy = (element.labels?.[0] ?? element).cloneNode(true) as Element
    for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove()
    return copy.textContent.trim()
  })
}

/** Presses Tab until something has the focus. */
async function tabTo(driven: Driven, name: string): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs += 1) {
    await driven.press('Tab')
    if ((await readFocused(driven)) === name) return
  }
  throw new Error(`Tab does not lead to “${name}”`)
}
