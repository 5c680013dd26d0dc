import { readFileSync, readdirSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { BuildReport } from '../../src/build/build-plugin.ts'
import { build, removeBuilt } from '../build/build.ts'
import { serve } from '../e2e/server.ts'
import { timeEleventy } from './eleventy.ts'
import { generate } from './generate.ts'
import { countFirstSearch, timePalette, type FirstSearch } from './visit-search.ts'
import { keepLibrary, type Kept } from './visit-offline.ts'
import { countFirstLoad, openBrowser, timeNextArticle } from './visit.ts'

const sizes = [10, 100, 1000, 10_000]
const searchStep = 'Indexing for search'
const visits = 5
// Many English articles have it, in libraries of every size, as any word that is likely to be looked for.
const commonWord = 'harbour'

interface Measured {
  articles: number
  sourceBytes: number
  report: BuildReport
  /** Processor seconds of the build without the search index. */
  seconds: number
  writtenBytes: number
  articlePage: number
  libraryPage: number
  next: number
  nextPrepared: number
  search: FirstSearch
  palette: number
  kept: Kept
}

const work = await mkdtemp(join(tmpdir(), 'galley-bench-'))
const browser = await openBrowser()

async function measure(articles: number): Promise<Measured> {
  const seeds = join(work, `seeds-${articles}`)
  const sourceBytes = await generate(seeds, articles)
  const file = join(work, `report-${articles}.json`)
  const { code, output, folder } = await build(seeds, [], { GALLEY_REPORT: file })
  if (code !== 0) throw new Error(`bench: ${articles} articles could not be built\n${output}`)
  const report = JSON.parse(readFileSync(file, 'utf8')) as BuildReport
  const server = await serve({ folder, mount: '/', gzip: true })
  const path = findArticle(folder)
  const next = await medianOf(() => timeNextArticle(browser, server.address + path, false))
  const nextPrepared = await medianOf(() => timeNextArticle(browser, server.address + path, true))
  const measured = {
    articles,
    sourceBytes,
    report,
    seconds: report.allSeconds - (report.seconds[searchStep] ?? 0),
    writtenBytes: report.bytes - sizeOf(join(folder, 'search')),
    // Articles differ in length: the page itself and its text are left out of the ratio.
    articlePage: (await countFirstLoad(browser, server.address + path)) - ownBytes(folder, path),
    libraryPage: await countFirstLoad(browser, server.address),
    next,
    nextPrepared,
    search: await countFirstSearch(browser, server.address, commonWord),
    palette: await medianOf(() => timePalette(browser, server.address + path, 4)),
    kept: await keepLibrary(browser, { address: server.address, path, unread: lastOf(folder) }),
  }
  server.close()
  await removeBuilt()
  console.log(
    `${articles} articles: ${JSON.stringify({ ...measured, report: undefined, steps: report.seconds })}`,
  )
  return measured
}

let chosen: string | undefined

// The same article in every library: one in English, for which no other faces come, that leads on to others.
function findArticle(folder: string): string {
  const names = readdirSync(join(folder, 'articles')).filter((name) => name.endsWith('.html'))
  const isFit = (name: string) =>
    /<html lang="en"[^]*<aside[^]*<a href="[^"]*articles\//.test(
      readFileSync(join(folder, 'articles', name), 'utf8'),
    )
  const name = names.sort().find((name) => (chosen ? name.endsWith(chosen) : isFit(name)))
  if (!name) throw new Error('bench: no article leads on to another')
  chosen = name.slice(-'00000000.html'.length)
  return `articles/${name}`
}

// One that nothing has led to.
function lastOf(folder: string): string {
  const names = readdirSync(join(folder, 'articles')).filter((name) => /-[^-]+\.html$/.test(name))
  return `articles/${names.sort().at(-1)!}`
}

// What of a page depends on how long its article is, as gzip sends it.
function ownBytes(folder: string, path: string): number {
  return [path, path.replace(/html$/, 'txt')]
    .map((file) => gzipSync(readFileSync(join(folder, file))).length)
    .reduce((sum, size) => sum + size)
}

async function medianOf(time: () => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let at = 0; at < visits; at += 1) times.push(await time())
  return times.toSorted((a, b) => a - b)[Math.floor(visits / 2)]!
}

function sizeOf(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
  } catch {
    return 0
  }
}

const wanted = process.env['SIZES']?.split(',').map(Number) ?? sizes
const measured: Measured[] = []
for (const articles of wanted) measured.push(await measure(articles))
await browser.close()
const of = (articles: number) => measured.find((one) => one.articles === articles)
const largest = measured.at(-1)!
const smallest = measured[0]!
const perArticle = (from?: Measured, to?: Measured) =>
  from && to && (to.seconds - from.seconds) / (to.articles - from.articles)
const costBelow = perArticle(of(100), of(1000))
const costAbove = perArticle(of(1000), of(10_000))
const eleventy = await timeEleventy(join(work, `seeds-${largest.articles}`))

const round = (value: number, digits = 2) => Number(value.toFixed(digits))
console.log(
  `\nRatios of ${largest.articles} articles to ${smallest.articles}, and what a build takes`,
)
console.table(
  [
    [
      'first load of an article, beside its own text',
      round(largest.articlePage / smallest.articlePage, 3),
      '<= 1.01',
    ],
    ['first load of the library', round(largest.libraryPage / smallest.libraryPage, 3), '<= 1.3'],
    [
      'build, processor seconds beside Eleventy',
      eleventy === undefined ? 'not run' : round(largest.seconds / eleventy),
      '<= 1',
    ],
    [
      'cost an article, 1,000 to 10,000 beside 100 to 1,000',
      costBelow && costAbove ? round(costAbove / costBelow) : 'not run',
      '<= 1.1',
    ],
    ['written bytes beside the source', round(largest.writtenBytes / largest.sourceBytes), '<= 3'],
    ['build, processor seconds', round(largest.seconds, 1), ''],
    ['Eleventy, processor seconds', eleventy === undefined ? 'not run' : round(eleventy, 1), ''],
    ['peak memory, GB', round(largest.report.peakBytes / 1e9), '<= 1'],
    ['next article, ms', round(largest.next, 0), '<= 250'],
    ['next article, pointed at, ms', round(largest.nextPrepared, 0), '<= 100'],
    ['first search result, KB fetched', round(largest.search.first / 1000, 0), '<= 500'],
    ['the whole first search, KB', round(largest.search.all / 1000, 0), ''],
    ['palette opens, four times slower, ms', round(largest.palette, 0), '<= 100'],
    ['the whole library kept offline, s', round(largest.kept.seconds, 0), ''],
    ['longest task of the page meanwhile, ms', round(largest.kept.longestTask, 0), ''],
    ['what it takes on the device, MB', round(largest.kept.bytes / 1e6, 0), ''],
  ].map(([what, is, wanted]) => ({ what, is, wanted })),
)
console.log('Processor seconds by step:', largest.report.seconds)
await rm(work, { recursive: true, force: true })
