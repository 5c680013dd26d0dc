import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSeed, readSeeds } from '../../src/build/seeds.ts'
import { toArticleText } from '../bench/generate.ts'
import { build, listArticles, listFiles, readPage, removeBuilt } from './build.ts'

const text = 'Fog on the East Mole\n\nThe log is one line long, and nobody has read it.\n'
// As many as a library may have: ARTICLES=9950 npx vitest run tests/build/hostile
const good = Number(process.env['ARTICLES'] ?? 200)
const patience = 240_000 + good * 40
let seeds = ''
let outside = ''

// What is set though its name is odd, and what is refused, with the words it is refused with.
const odd = [
  'a name with spaces.txt',
  `it's "quoted" & <b>.txt`,
  '🗞️.txt',
  '..a..b.txt',
  '$(touch x);`y`.txt',
  `${'n'.repeat(246)}.txt`,
  'Case.txt',
  'case.txt',
]
const refused: [name: string, words: RegExp][] = [
  ['binary.txt', /binary\.txt is not text\. Save it/],
  ['empty.txt', /empty\.txt is empty\. Put the article in it/],
  ['invisible.txt', /invisible\.txt is empty\. Put the article in it/],
  ['huge.txt', /huge\.txt has 20 MB; an article can have 5 MB\. Split it/],
  ['link.txt', /link\.txt is a link to a file outside the folder, and is not followed/],
  ['loop.txt', /loop\.txt cannot be read \(a link that leads back to itself\)/],
  ['gone.txt', /gone\.txt cannot be read \(it is gone\)/],
  ['pipe.txt', /pipe\.txt is no file/],
  ['CASE.TXT', /has the name of .* in another spelling\. Rename one/],
  ['bell\u0007.txt', /bell\ufffd\.txt is empty/],
]
// More of the kinds that are met most, so that there are fifty.
const copies = 11
for (let at = 0; at < copies; at += 1) {
  refused.push(
    [`binary-${at}.txt`, new RegExp(`binary-${at}\\.txt is not text`)],
    [`empty-${at}.txt`, new RegExp(`empty-${at}\\.txt is empty`)],
    [`link-${at}.txt`, new RegExp(`link-${at}\\.txt is a link to a file outside`)],
  )
}

const binaryOf = (length: number) =>
  Buffer.from(Array.from({ length }, (_, at) => (at * 197) & 0xff))

beforeAll(async () => {
  seeds = await mkdtemp(join(tmpdir(), 'galley-hostile-'))
  outside = await mkdtemp(join(tmpdir(), 'galley-outside-'))
  for (let at = 0; at < good; at += 1) {
    await writeFile(join(seeds, `good-${at}.txt`), toArticleText(at, good))
  }
  for (let at = 0; at < copies; at += 1) {
    await writeFile(join(seeds, `binary-${at}.txt`), binaryOf(900 + at))
    await writeFile(join(seeds, `empty-${at}.txt`), '')
    await symlink(join(outside, 'secret.txt'), join(seeds, `link-${at}.txt`))
  }
  for (const name of odd) await writeFile(join(seeds, name), `${name}\n${text}`)
  await writeFile(join(seeds, 'binary.txt'), binaryOf(900))
  await writeFile(join(seeds, 'empty.txt'), '')
  await writeFile(join(seeds, 'invisible.txt'), '\u200b \ufeff\n\n\u00ad\n')
  await writeFile(join(seeds, 'bell\u0007.txt'), '')
  await writeFile(join(seeds, 'huge.txt'), 'It rained.\n'.repeat(1_818_182))
  await writeFile(join(outside, 'secret.txt'), `Nobody may read this\n\n${text}`)
  await symlink(join(outside, 'secret.txt'), join(seeds, 'link.txt'))
  await symlink('loop.txt', join(seeds, 'loop.txt'))
  await symlink(join(seeds, 'nothing'), join(seeds, 'gone.txt'))
  execFileSync('mkfifo', [join(seeds, 'pipe.txt')])
  await writeFile(join(seeds, 'CASE.TXT'), text)
  await writeFile(join(seeds, 'CASE.txt'), text)
})

afterAll(async () => {
  await removeBuilt()
  for (const folder of [seeds, outside]) await rm(folder, { recursive: true, force: true })
})

describe('a folder of good files and hostile ones', { timeout: patience }, () => {
  test('is built: each bad one is named with its mend, and every good one is published', async () => {
    const { code, output, folder } = await build(seeds)
    expect(code).toBe(0)
    for (const [, words] of refused) expect(output).toMatch(words)
    expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/)
    // Of CASE.txt and CASE.TXT one.
    expect(listArticles(folder)).toHaveLength(good + odd.length + 1)
    const pages = listFiles(folder).filter(
      (path) => path.endsWith('.html') || path.endsWith('.txt'),
    )
    expect(pages.filter((path) => readPage(folder, path).includes('Nobody may read this'))).toEqual(
      [],
    )
  })
})

test('a file that vanishes between the look at the folder and its turn is named', () => {
  expect(readSeed(tmpdir(), 'galley-gone.txt')).toEqual({
    message: expect.stringContaining('it is gone'),
  })
})

test('a link within the folder is followed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'galley-within-'))
  await mkdir(join(folder, 'kept'))
  await writeFile(join(folder, 'kept/text'), text)
  await symlink('kept/text', join(folder, 'a.txt'))
  const { seeds, problems } = await readSeeds(folder)
  expect(problems).toEqual([])
  expect(seeds[0]).toMatchObject({ file: 'a.txt' })
  await rm(folder, { recursive: true })
})

test(
  'a build that can not write says where and what to do, and changes nothing',
  { timeout: 240_000 },
  async () => {
    const file = `${seeds}-file`
    await writeFile(file, '')
    const { code, output } = await build(seeds, ['--outDir', join(file, 'dist')])
    await rm(file)
    expect(code).not.toBe(0)
    expect(output).toMatch(/build: .*dist cannot be written to \(.*\)\. .*--outDir/)
  },
)
