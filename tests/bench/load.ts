import { readFileSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { chromium, type Browser } from '@playwright/test'
import { launchOptions } from '../chromium.ts'
import { build, removeBuilt } from '../build/build.ts'
import { serve } from '../e2e/server.ts'

// Lighthouse's "slow 4G": 1.6 Mbit/s down, 750 kbit/s up, 150 ms; and a processor four times slower.
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const slowdown = 4
const loads = 7

interface Load {
  largestPaint: number
  shift: number
}

async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(() => {
    const seen = { largestPaint: 0, shift: 0 }
    Object.assign(globalThis, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.largestPaint = entry.startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        seen.shift += entry.value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.waitForTimeout(300)
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Load }).seen)
  await context.close()
  return seen
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

function toBare(html: string): string {
  const body = /<main[\s\S]*<\/main>/.exec(html)![0]
  const lines = [...body.matchAll(/<(?:h1|h2|p|li)\b[^>]*>([\s\S]*?)<\/(?:h1|h2|p|li)>/g)]
  const text = lines.map(([, line]) => `<p>${line!.replace(/<[^>]*>/g, '')}</p>`).join('\n')
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>Bare</title>\n${text}\n</html>\n`
}

const root = join(import.meta.dirname, '../..')
const { code, output, folder } = await build(join(root, 'seeds'))
if (code !== 0) throw new Error(`bench: the library could not be built\n${output}`)
const article = (await readdir(join(folder, 'articles'))).find((file) => file !== 'index.html')
const html = readFileSync(join(folder, 'articles', article!), 'utf8')
await writeFile(join(folder, 'articles', 'bare.html'), toBare(html))
const browser = await chromium.launch(launchOptions)

const rows: Record<string, string | number>[] = []
try {
  for (const gzip of [true, false]) {
    const server = await serve({ folder, mount: '/', gzip })
    const pages: Record<'bare' | 'galley', Load[]> = { bare: [], galley: [] }
    // Turn and turn about, so that whatever else the machine does falls on both.
    for (let at = 0; at < loads; at += 1) {
      pages.bare.push(await load(browser, `${server.address}articles/bare.html`))
      pages.galley.push(await load(browser, `${server.address}articles/${article}`))
    }
    server.close()
    const bare = median(pages.bare.map(({ largestPaint }) => largestPaint))
    const galley = median(pages.galley.map(({ largestPaint }) => largestPaint))
    rows.push({
      gzip: gzip ? 'on' : 'off',
      'bare page, LCP ms': Math.round(bare),
      'Galley, LCP ms': Math.round(galley),
      ratio: (galley / bare).toFixed(2),
      'layout shift, median': median(pages.galley.map(({ shift }) => shift)).toFixed(4),
    })
  }
} finally {
  await browser.close()
}

const scripts = [...html.matchAll(/(?:src|href)="\.\.\/(assets\/[^"]+\.js)"/g)].map(
  ([, path]) => path!,
)
const bytes = [...new Set(scripts)].map(
  (path) => brotliCompressSync(readFileSync(join(folder, path))).length,
)
await removeBuilt()

console.log(
  `The real article at 390 px, slow 4G, ${slowdown}x slower processor, ${loads} cold loads each`,
)
console.table(rows)
console.log(
  `Scripts: ${(bytes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)} KB (brotli)`,
)
console.log(
  `Page: ${(html.length / 1000).toFixed(1)} KB, of which text in bare HTML ${(toBare(html).length / 1000).toFixed(1)} KB`,
)
