import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { launchOptions } from '../chromium.ts'
import { build, removeBuilt } from '../build/build.ts'
import { selectLetters } from '../e2e/selecting.ts'
import { serve } from '../e2e/server.ts'
import { giveVoices } from '../e2e/voices.ts'
import { presses } from './presses.ts'
import { articleText } from './texts.ts'

// From a key or a press to the next paint, on a processor four times slower. The goal is 100 ms.
const slowdown = 4
// Frames while something is dragged, scrolled or typed, on the processor as it is. The goal is 60 a
// second: none later than one of 60 with some room for the clock.
const onTime = 1000 / 60 + 3
const words = 50_000
const often = 20

const root = join(import.meta.dirname, '../..')

/** One article of at least so many words. Number 0 of the stock is English. */
function longArticle(): string {
  let bytes = words * 6
  for (;;) {
    const text = articleText(0, bytes)
    if (text.split(/\s+/).length >= words) return text
    bytes *= 1.1
  }
}

/** Milliseconds from each event of a kind to the paint after it, as the browser measured them. */
async function measure(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  await page.evaluate(() => {
    const seen: number[] = []
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
        if (entry.interactionId > 0) seen.push(entry.duration)
      }
    })
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
    const take = () => {
      observer.disconnect()
      return seen
    }
    Object.assign(globalThis, { take })
  })
  await act()
  await page.waitForTimeout(500)
  return page.evaluate(() => (globalThis as unknown as { take: () => number[] }).take())
}

/** Milliseconds that each frame took while something was dragged. */
async function measureFrames(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const frames: number[] = []
    Object.assign(globalThis, { frames, dragging: true })
    let last = performance.now()
    const tick = (now: number) => {
      frames.push(now - last)
      last = now
      if ((globalThis as unknown as { dragging: boolean }).dragging) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
  await act()
  return page.evaluate(() => {
    Object.assign(globalThis, { dragging: false })
    return (globalThis as unknown as { frames: number[] }).frames.slice(1)
  })
}

async function drag(page: Page, name: string): Promise<void> {
  const { x, y, width, height } = (await page.getByRole('slider', { name }).boundingBox())!
  await page.mouse.move(x + width * 0.3, y + height / 2)
  await page.mouse.down()
  for (let at = 0; at <= often; at += 1) {
    await page.mouse.move(x + width * (0.3 + (0.4 * at) / often), y + height / 2)
    await page.waitForTimeout(30)
  }
  await page.mouse.up()
}

const at = (values: number[], share: number) =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0)

const choices = ['face', 'spacing', 'edge', 'guide', 'motion']
const sliders = ['Size', 'Line height', 'Line length']

/** An article, open in the middle of its text; for a browser without voices one is made up. */
async function openArticle(browser: Browser, address: string) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await giveVoices(page, [{ name: 'Near' }])
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2))
  await page.waitForTimeout(2000)
  const session = await page.context().newCDPSession(page)
  const slow = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate })
  return { page, slow }
}

const toRow = (article: string, what: string, values: number[]) => ({
  article,
  what,
  count: values.length,
  'median ms': at(values, 0.5),
  'worst but 5% ms': at(values, 0.95),
  'worst ms': at(values, 1),
})

/** What is pressed again and again: settings, and the mark of what has been read. */
async function measureOften(page: Page, name: string) {
  const rows = []
  for (const theme of ['Sepia', 'Dusk', 'Night', 'White', 'Paper']) {
    const radio = page.getByRole('radio', { name: theme }).locator('..')
    rows.push(toRow(name, `theme ${theme}`, await measure(page, () => radio.click())))
  }
  for (const choice of choices) {
    const labels = await page.locator(`#settings label:has([name=${choice}]:enabled)`).all()
    // The house's is chosen already: it comes last.
    for (const label of [...labels.slice(1), labels[0]!]) {
      const what = `${choice}: ${(await label.innerText()).split('\n')[0]}`
      rows.push(toRow(name, what, await measure(page, () => label.click())))
    }
  }
  for (const slider of sliders) {
    const press = async () => {
      for (let at = 0; at < often; at += 1) {
        const key = at % 4 < 2 ? 'ArrowRight' : 'ArrowLeft'
        await page.getByRole('slider', { name: slider }).press(key)
        await page.waitForTimeout(60)
      }
    }
    rows.push(toRow(name, `${slider}, by keys`, await measure(page, press)))
  }
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.waitForTimeout(500)
  const mark = async () => {
    for (let at = 0; at < often; at += 1) {
      await page.keyboard.press(at % 2 === 0 ? 'm' : 'u')
      await page.waitForTimeout(60)
    }
  }
  rows.push(toRow(name, 'marked as read and taken back, by keys', await measure(page, mark)))
  return rows
}

/** What is pressed once, on the way through an article. */
async function measurePresses(page: Page, name: string) {
  const rows = []
  for (const { name: what, before, act } of presses) {
    await before?.(page)
    await page.waitForTimeout(1000)
    rows.push(toRow(name, what, await measure(page, () => act(page))))
  }
  return rows
}

async function measureArticle(browser: Browser, address: string, name: string) {
  const first = await openArticle(browser, address)
  await first.slow(slowdown)
  const once = await measurePresses(first.page, name)
  await first.page.close()

  const { page, slow } = await openArticle(browser, address)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('dialog').waitFor()
  await slow(slowdown)
  const rows = [...(await measureOften(page, name)), ...once]
  await slow(1)
  return { page, rows }
}

async function countFrames(page: Page, name: string): Promise<Record<string, string | number>[]> {
  const rows: Record<string, string | number>[] = []
  const add = (what: string, frames: number[]) =>
    rows.push({
      article: name,
      what,
      frames: frames.length,
      'late ones': frames.filter((frame) => frame > onTime).length,
      'worst but 5% ms': at(frames, 0.95),
      'worst ms': at(frames, 1),
    })
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('dialog').waitFor()
  await page.waitForTimeout(1000)
  for (const slider of sliders)
    add(`${slider}, dragged`, await measureFrames(page, () => drag(page, slider)))
  await page.keyboard.press('Escape')
  // Each rest in between is looked at: how far, and at which sentence.
  const scroll = async () => {
    await page.mouse.move(500, 450)
    for (let at = 0; at < often * 2; at += 1) {
      await page.mouse.wheel(0, at % 8 < 4 ? 240 : -240)
      await page.waitForTimeout(at % 4 === 3 ? 400 : 30)
    }
  }
  add('scrolled and come to rest', await measureFrames(page, scroll))
  await selectLetters(page, 8, 4, 60)
  await page.getByRole('toolbar').getByRole('button', { name: 'Note', exact: true }).click()
  const note = page.getByRole('textbox', { name: /^Note on/ })
  await note.waitFor()
  await page.waitForTimeout(1000)
  add(
    'a note typed',
    await measureFrames(page, () =>
      note.pressSequentially('Who was it? '.repeat(8), { delay: 40 }),
    ),
  )
  return rows
}

const seeds = await mkdtemp(join(tmpdir(), 'galley-long-'))
await writeFile(join(seeds, 'long.txt'), longArticle())
const browser = await chromium.launch(launchOptions)
const rows: Record<string, string | number>[] = []
const frames: Record<string, string | number>[] = []
try {
  for (const [name, folder] of [
    ['the seed', join(root, 'seeds')],
    ['50,000 words', seeds],
  ] as const) {
    const built = await build(folder)
    if (built.code !== 0) throw new Error(`bench: the library could not be built\n${built.output}`)
    const files = await readdir(join(built.folder, 'articles'))
    const server = await serve({ folder: built.folder, mount: '/' })
    const file = files.find((file) => file.endsWith('.html') && file !== 'index.html')
    const article = await measureArticle(browser, `${server.address}articles/${file}`, name)
    rows.push(...article.rows)
    frames.push(...(await countFrames(article.page, name)))
    await article.page.close()
    server.close()
  }
} finally {
  await browser.close()
  await removeBuilt()
  await rm(seeds, { recursive: true, force: true })
}
console.log(
  `From a press to the paint after it, ${slowdown}x slower processor, Chromium at 1440 px; 100 ms is the goal`,
)
console.table(rows)
console.log('Frames, the processor as it is; 60 a second is the goal')
console.table(frames)
