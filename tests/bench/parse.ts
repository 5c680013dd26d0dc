import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { articleText, longText } from './texts.ts'

// Measured as it is built, in one thread, by processor time: others on the machine count little.
const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(root, 'node_modules/.bench-'))
const file = join(folder, 'parse.mjs')
await build({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: 'src/article/parse.ts',
    outDir: folder,
    target: 'esnext',
    rolldownOptions: { output: { entryFileNames: 'parse.mjs' } },
  },
})
const { parseArticle } = (await import(
  /* @vite-ignore */ file
)) as typeof import('../../src/article/parse.ts')

function cpuSeconds(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Something simple and fixed to hold the parser against: the words, each hashed and counted. */
function countWords(text: string): number {
  const counts = new Map<number, number>()
  for (const word of text.split(/\s+/)) {
    let hash = 7
    for (let at = 0; at < word.length; at++)
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
    counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  return counts.size
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

interface Figures {
  megabytesPerSecond: number
  /** How many times as long as counting the words took, in the same run. */
  timesCounting: number
}

/** The middle of several rounds, in which parsing and counting take turns. */
function measure(texts: string[], rounds: number): Figures {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const parses: number[] = []
  const ratios: number[] = []
  for (let round = 0; round < rounds; round++) {
    const parse = cpuSeconds(() => texts.forEach((text) => parseArticle(text)))
    const counting = cpuSeconds(() => texts.forEach(countWords))
    parses.push(parse)
    ratios.push(parse / counting)
  }
  return { megabytesPerSecond: megabytes / median(parses), timesCounting: median(ratios) }
}

const show = (what: string, { megabytesPerSecond, timesCounting }: Figures): void => {
  console.log(
    `${what.padEnd(34)}${megabytesPerSecond.toFixed(2).padStart(8)} MB/s${timesCounting.toFixed(1).padStart(8)} x counting its words`,
  )
}

const articles = Array.from({ length: 400 }, (_, number) => articleText(number))
measure(articles, 4)
show('400 articles of 8 KB', measure(articles, 9))
for (const [at, language] of ['English', 'German', 'Spanish', 'Japanese'].entries()) {
  show(
    `  ${language}`,
    measure(
      articles.filter((_, number) => number % 4 === at),
      5,
    ),
  )
}
const sentence =
  'The first ferry left at dawn with forty people on board, and Erik Sund counted them. '
const long = longText(10e6)
show('one text of 10 MB', measure([long], 3))
show('one text of 20 MB', measure([longText(20e6)], 1))
show('one line of 5 MB', measure([sentence.repeat(5e6 / sentence.length)], 3))
show('100,000 short lines', measure(['Ness and the bay\n'.repeat(1e5)], 3))
show(
  '1 byte, 100,000 times',
  measure(
    Array.from({ length: 1e5 }, () => 'a'),
    3,
  ),
)

// What a process of its own holds right after, above what it held before.
const text = join(folder, 'text.txt')
const script = `import { readFileSync } from 'node:fs'
import { parseArticle } from ${JSON.stringify(file)}
parseArticle('Ness')
const text = readFileSync(${JSON.stringify(text)}, 'utf8')
const before = process.memoryUsage.rss()
parseArticle(text)
console.log((process.memoryUsage.rss() - before) / 1e6)`
for (const megabytes of [2.5, 5, 10, 20]) {
  writeFileSync(text, longText(megabytes * 1e6))
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script]).toString()
  const times = Number(output) / megabytes
  console.log(
    `memory for one text of ${megabytes} MB`.padEnd(34) +
      `${times.toFixed(1).padStart(8)} x its length`,
  )
}
rmSync(folder, { recursive: true })
