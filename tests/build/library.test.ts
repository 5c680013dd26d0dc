import { existsSync } from 'node:fs'
import { chmod, copyFile, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { folderOf } from '../library/articles.ts'
import { build, listArticles, listFiles, readBytes, readPage, removeBuilt } from './build.ts'

const made: string[] = []

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-seeds-'))
  made.push(folder)
  return folder
}

afterAll(async () => {
  await removeBuilt()
  for (const folder of made) await rm(folder, { recursive: true, force: true })
})

const longEnough = { timeout: 240_000 }

describe('a folder that gives no library', longEnough, () => {
  test('because it is empty is named, with what to put in it, and an empty library is built', async () => {
    const seeds = await makeFolder()
    const { code, output, folder } = await build(seeds)
    expect(code).toBe(0)
    expect(output).toContain(seeds.split('/').at(-1))
    expect(output).toMatch(/holds no \.txt file\. Put one plain-text file for each article in it\./)
    expect(readPage(folder, 'index.html')).toContain('The library is empty.')
    expect(listArticles(folder)).toEqual([])
  })

  test('because it does not exist is named, with the mend', async () => {
    const { code, output, folder } = await build(join(await makeFolder(), 'nowhere'))
    expect(code).toBe(0)
    expect(output).toMatch(/nowhere does not exist\. Make the folder .* or point SEEDS_DIR/)
    expect(readPage(folder, 'index.html')).toContain('The library is empty.')
  })

  test('because it is a file is named, with the mend', async () => {
    const file = join(await makeFolder(), 'article.txt')
    await writeFile(file, 'Fog\n')
    const { code, output, folder } = await build(file)
    expect(code).toBe(0)
    expect(output).toMatch(
      /article\.txt is not a folder\. Point SEEDS_DIR at a folder of \.txt files/,
    )
    expect(output).not.toContain('corrections.json')
    expect(readPage(folder, 'index.html')).toContain('The library is empty.')
  })
})

describe('a folder that must not be written to', longEnough, () => {
  test('because it holds the seeds is refused, and they stay', async () => {
    const site = await makeFolder()
    const seeds = join(site, 'seeds')
    await mkdir(seeds)
    await copyFile(join(folderOf('hostile'), 'good.txt'), join(seeds, 'good.txt'))
    for (const outDir of [seeds, join(seeds, 'dist'), site]) {
      const { code, output } = await build(seeds, ['--outDir', outDir])
      expect(code).not.toBe(0)
      expect(output).toMatch(/build: .* seeds.* Choose another folder with --outDir\./)
      // Where in the code that was found helps nobody who publishes.
      expect(output).not.toMatch(/^\s+at /m)
      expect(listFiles(site)).toEqual(['seeds/good.txt'])
    }
  })

  test('by a library without articles keeps those that stand there', async () => {
    const seeds = await makeFolder()
    await copyFile(join(folderOf('hostile'), 'good.txt'), join(seeds, 'good.txt'))
    const { folder } = await build(seeds)
    const before = listFiles(folder)
    const { code, output } = await build(join(seeds, 'nowhere'), [
      '--outDir',
      folder,
      '--no-emptyOutDir',
    ])
    expect(code).not.toBe(0)
    expect(output).toMatch(/nowhere does not exist\. Make the folder/)
    expect(output).toMatch(/no article could be set\. Those .*\(1\) stay/)
    expect(listFiles(folder)).toEqual(before)
  })
})

describe('a file that cannot be set', longEnough, () => {
  test('is named with the mend, and the rest is built', async () => {
    const { code, output, folder } = await build(folderOf('hostile'))
    expect(code).toBe(0)
    expect(output).toMatch(/seeds: empty\.txt is empty\. Put the article in it/)
    expect(output).toMatch(/seeds: blank\.txt is empty\. Put the article in it/)
    expect(output).toMatch(/seeds: rubbish\.txt is not text\. Save it as plain text in UTF-8/)
    expect(output).toMatch(/same-headline-\w\.txt has the same headline as same-headline-\w\.txt\./)
    expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/)
    // Nine files, of which three hold no text.
    expect(listArticles(folder)).toHaveLength(6)
  })

  test('because it is a link to nowhere or a folder called .txt is passed over', async () => {
    const seeds = await makeFolder()
    await copyFile(join(folderOf('hostile'), 'good.txt'), join(seeds, 'good.txt'))
    await mkdir(join(seeds, 'folder.txt'))
    await symlink(join(seeds, 'gone'), join(seeds, 'link.txt'))
    const { code, output, folder } = await build(seeds)
    expect(code).toBe(0)
    expect(output).toMatch(/seeds: link\.txt cannot be read \(it is gone\)\. Check the file/)
    expect(listArticles(folder)).toHaveLength(1)
  })

  test.skipIf(process.getuid?.() === 0)(
    'because its rights forbid it is named (the root user may read everything, so not as root)',
    async () => {
      const seeds = await makeFolder()
      await copyFile(join(folderOf('hostile'), 'good.txt'), join(seeds, 'good.txt'))
      await writeFile(join(seeds, 'secret.txt'), 'Fog\n')
      await chmod(join(seeds, 'secret.txt'), 0)
      const { code, output, folder } = await build(seeds)
      expect(code).toBe(0)
      expect(output).toMatch(/seeds: secret\.txt cannot be read \(permission denied\)/)
      expect(listArticles(folder)).toHaveLength(1)
    },
  )
})

test.each([
  [['--base', '/news/'], /build: base is \/news\/\. Leave it at \.\//],
  [['--assetsDir', 'static'], /build: assetsDir is static\. Leave it out/],
  [['--watch'], /build: a build does not watch\. npm run dev/],
])(
  'what Vite offers and a library has no use for is refused: %j',
  longEnough,
  async (options, words) => {
    const { code, output, folder } = await build(folderOf('two'), options)
    expect(code).toBe(1)
    expect(output).toMatch(words)
    expect(output).not.toMatch(/\n\s+at /)
    expect(listFiles(folder)).toEqual([])
  },
)

test('another seed leaves every address as it was', longEnough, async () => {
  const seeds = await makeFolder()
  await cp(folderOf('two'), seeds, { recursive: true })
  const before = listArticles((await build(seeds)).folder)
  await copyFile(join(folderOf('hostile'), 'good.txt'), join(seeds, '0_good.txt'))
  await copyFile(join(folderOf('hostile'), 'same-headline-a.txt'), join(seeds, '999.txt'))
  const after = listArticles((await build(seeds)).folder)
  expect(after).toHaveLength(4)
  expect(after).toEqual(expect.arrayContaining(before))
})

test('the same seeds give the same bytes', longEnough, async () => {
  const [first, second] = await Promise.all([build(folderOf('two')), build(folderOf('two'))])
  const files = listFiles(first.folder)
  expect(listFiles(second.folder)).toEqual(files)
  const differing = files.filter(
    (path) => !readBytes(second.folder, path).equals(readBytes(first.folder, path)),
  )
  expect(differing).toEqual([])
})

test('what a killed build has left beside the libraries goes', longEnough, async () => {
  const left = join(import.meta.dirname, '../../node_modules/.galley/4194303')
  await mkdir(left, { recursive: true })
  expect((await build(folderOf('two'))).code).toBe(0)
  expect(existsSync(left)).toBe(false)
})

test('the raw texts come along as they are', longEnough, async () => {
  const { folder } = await build(folderOf('seeds'))
  const text = listFiles(folder).find((path) => path.endsWith('.txt'))!
  expect(readPage(folder, text)).toBe(readPage(folderOf('seeds'), '000_e44828f7c44e3247.txt'))
})
