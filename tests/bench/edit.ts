import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import type { Entry } from '../../src/library/entry.ts'
import { toId } from '../../src/library/address.ts'
import { toShardPath } from '../../src/library/shard.ts'
import { generate } from './generate.ts'
import { openBrowser } from './visit.ts'

// An edit of one article while the library is worked on, until it is on screen. The goal is 1 s.
const articles = Number(process.env['ARTICLES'] ?? 10_000)
const edits = 7
const file = '00042_article.txt'

const root = join(import.meta.dirname, '../..')
const seeds = await mkdtemp(join(tmpdir(), 'galley-edit-'))
const browser = await openBrowser()
try {
  await generate(seeds, articles)
  process.env['SEEDS_DIR'] = seeds
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    server: { port: 0, host: '127.0.0.1' },
    logLevel: 'silent',
  })
  await server.listen()
  const address = server.resolvedUrls!.local[0]!
  const shard = await fetch(address + toShardPath(toId(file)))
  const { entries } = (await shard.json()) as { entries: Entry[] }
  const { slug } = entries.find(({ id }) => id === toId(file))!
  const page = await browser.newPage()
  await page.goto(`${address}articles/${slug}`, { waitUntil: 'networkidle' })
  await page.locator('h1').waitFor()
  const times: number[] = []
  for (let edit = 0; edit < edits; edit += 1) {
    const word = `edited${edit}`
    const lines = (await readFile(join(seeds, file), 'utf8')).split('\n')
    const longest = lines.toSorted((a, b) => b.length - a.length)[0]!
    const text = lines.join('\n').replace(longest, `${longest} The text was ${word}.`)
    const started = Date.now()
    await writeFile(join(seeds, file), text)
    await page.waitForFunction((word) => document.body.textContent.includes(word), word)
    times.push(Date.now() - started)
    // The watcher and the page come to rest.
    await page.waitForTimeout(1500)
  }
  await server.close()
  const [first, ...others] = times
  others.sort((a, b) => a - b)
  console.log(
    `An edit among ${articles} articles is on screen after ${others[Math.floor(others.length / 2)]} ms (median of ${others.length}; ${others[0]} to ${others.at(-1)}; the first took ${first})`,
  )
} finally {
  await browser.close()
  await rm(seeds, { recursive: true, force: true })
}
