import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '../chromium.ts'
import { toAnchor } from '../../src/annotations/anchor.ts'
import type { Highlight } from '../../src/annotations/highlight.ts'
import { parseArticle } from '../../src/article/parse.ts'
import { build, removeBuilt } from '../build/build.ts'
import { serve } from '../e2e/server.ts'
import { articleText } from './texts.ts'

// 1,000 highlights on one article are drawn within 50 ms; typing a note keeps 60 frames a second.
const count = 1000
const rounds = 5

const source = articleText(0, 200_000)

/** Highlights of about six words, all over the article. */
function makeHighlights(article: string): Highlight[] {
  const { text, headline } = parseArticle(source)
  const step = Math.floor(text.length / count)
  return Array.from({ length: count }, (_, number) => ({
    ...toAnchor(text, { at: number * step, length: 40 }),
    id: `bench${number}`,
    article,
    headline: headline.text,
    language: 'en',
    mark: (['line', 'double', 'dots', 'wave'] as const)[number % 4]!,
    ...(number % 10 === 0 && { note: `Note ${number}` }),
    made: '2026-11-01T08:00:00.000Z',
    changed: '2026-11-01T08:00:00.000Z',
  }))
}

/** Puts rows where the app keeps them. */
async function keep(page: Page, rows: Highlight[]): Promise<void> {
  // The app has opened it, and made its tables.
  await page.waitForFunction(async () => {
    const [database] = await indexedDB.databases()
    return (database?.version ?? 0) > 1
  })
  await page.evaluate(async (rows) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('galley:/')
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error!))
    })
    const store = database.transaction('highlights', 'readwrite').objectStore('highlights')
    for (const row of rows) store.put(row, row.id)
    await new Promise((resolve) => {
      store.transaction.addEventListener('complete', resolve)
    })
    database.close()
  }, rows)
}

/** Milliseconds that the script took from the rows to the marks, as the page measured it. */
async function measureDrawing(page: Page): Promise<{ drawing: number; marks: number }> {
  await page.reload({ waitUntil: 'networkidle' })
  await page.waitForFunction(() => performance.getEntriesByName('galley:marks').length > 0)
  return page.evaluate(() => ({
    drawing: performance.getEntriesByName('galley:marks').at(0)!.duration,
    marks: [...CSS.highlights.values()].reduce(
      (sum, highlight) => sum + (highlight as unknown as Set<Range>).size,
      0,
    ),
  }))
}

/** Milliseconds of each frame while something is done. */
async function measureFrames(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const frames: number[] = []
    Object.assign(globalThis, { frames, measuring: true })
    let last = performance.now()
    const tick = (now: number) => {
      frames.push(now - last)
      last = now
      if ((globalThis as unknown as { measuring: boolean }).measuring) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
  await act()
  const frames = await page.evaluate(() => {
    Object.assign(globalThis, { measuring: false })
    return (globalThis as unknown as { frames: number[] }).frames.slice(1)
  })
  return frames.sort((a, b) => a - b)
}

function toRow(what: string, frames: number[]) {
  return {
    what,
    frames: frames.length,
    median: Math.round(frames[Math.floor(frames.length / 2)]!),
    'over 25 ms': frames.filter((frame) => frame > 25).length,
    worst: Math.round(frames.at(-1)!),
  }
}

const sentence = 'Who ordered the bell, and who would be paying for it? '

const seeds = await mkdtemp(join(tmpdir(), 'galley-highlights-'))
await writeFile(join(seeds, 'long.txt'), source)
const browser = await chromium.launch(launchOptions)
try {
  const built = await build(seeds)
  if (built.code !== 0) throw new Error(`bench: the library could not be built\n${built.output}`)
  const files = await readdir(join(built.folder, 'articles'))
  const file = files.find((name) => name.endsWith('.html') && name !== 'index.html')!
  const server = await serve({ folder: built.folder, mount: '/' })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${server.address}articles/${file}`, { waitUntil: 'networkidle' })
  await keep(page, makeHighlights(file.replace('.html', '').slice(-8)))
  const results = []
  for (let round = 0; round < rounds; round += 1) results.push(await measureDrawing(page))
  const drawing = results.map(({ drawing }) => drawing).sort((a, b) => a - b)
  console.log(`${count} highlights on ${source.split(/\s+/).length} words, drawn in so many ms`)
  console.table([
    {
      marks: results[0]!.marks,
      median: Math.round(drawing[Math.floor(rounds / 2)]!),
      worst: Math.round(drawing.at(-1)!),
    },
  ])
  const idle = await measureFrames(page, () => page.waitForTimeout(5000))
  await page.keyboard.press('n')
  await page.getByRole('textbox').waitFor()
  // With a pause behind each sentence, at which the note is kept.
  const typing = await measureFrames(page, async () => {
    for (let left = 3; left > 0; left -= 1) {
      await page.keyboard.type(sentence, { delay: 30 })
      await page.waitForTimeout(600)
    }
  })
  console.log(
    'Frames in ms, with nothing done (what else the machine does) and while a note is typed',
  )
  console.table([toRow('nothing', idle), toRow('typing', typing)])
  server.close()
} finally {
  await browser.close()
  await removeBuilt()
  await rm(seeds, { recursive: true, force: true })
}
