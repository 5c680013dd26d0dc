import { existsSync, readFileSync, renameSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { clearEnded, openOutput, OutputError, type Output } from '../../src/build/output.ts'
import { listFiles } from './build.ts'

// The file system as it is, but for the moves that a test has fail.
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>()
  return { ...fs, renameSync: vi.fn<typeof renameSync>(fs.renameSync) }
})

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-output-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** All but what the build leaves word of for the next one. */
const listPublished = () => listFiles(folder).filter((path) => path !== '.galley.json')

async function publish(files: Record<string, string>, alone: boolean) {
  const output = await openOutput(folder)
  for (const [path, body] of Object.entries(files)) await output.write(path, body)
  return output.publish({ articles: 1, alone })
}

test('what is written is published whole and nothing else is left of the build', async () => {
  const published = await publish(
    { 'index.html': 'new', 'assets/a.js': 'a', 'texts/b.txt': 'é' },
    true,
  )
  expect(listPublished()).toEqual(['assets/a.js', 'index.html', 'texts/b.txt'])
  expect(await readdir(folder)).toEqual(['.galley.json', 'assets', 'index.html', 'texts'])
  expect(published).toEqual({ bytes: 6, files: 3 })
})

test('until then what was published before stays as it was, and after a failure before it too', async () => {
  await publish({ 'index.html': 'old', 'assets/old.js': '' }, true)
  const output = await openOutput(folder)
  await output.write('index.html', 'new')
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('old')
  output.discard()
  expect(listPublished()).toEqual(['assets/old.js', 'index.html'])
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('old')
})

// Aside and into place for two names and the ledger, into place for a new one, aside for what is no longer there.
test.each([
  ['is denied', () => {}],
  ['is where the build is stopped', (output: Output) => output.discard()],
])('it is put back whichever move of a publication %s', async (_, interrupt) => {
  await publish({ 'index.html': 'old', 'assets/old.js': '', 'feed.xml': 'old' }, true)
  for (let at = 1; at <= 8; at += 1) {
    const output = await openOutput(folder)
    for (const path of ['index.html', 'assets/new.js', 'articles/new.html']) {
      await output.write(path, 'new')
    }
    let moves = 0
    const move = vi.mocked(renameSync).getMockImplementation()!
    vi.mocked(renameSync).mockImplementation((from, to) => {
      moves += 1
      if (moves !== at) return move(from, to)
      interrupt(output)
      throw Object.assign(new Error('denied'), { code: 'EACCES' })
    })
    await expect(output.publish({ articles: 1, alone: true })).rejects.toThrow(
      /^build: .+ \(permission denied\)\. Check/,
    )
    vi.mocked(renameSync).mockImplementation(move)
    output.discard()
    expect(listPublished()).toEqual(['assets/old.js', 'feed.xml', 'index.html'])
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['.galley.json', 'assets', 'feed.xml', 'index.html'])
  }
})

test('files with hashed names do not pile up, wherever the folder is', async () => {
  await publish({ 'assets/one.js': '', 'index.html': '' }, false)
  await publish({ 'assets/two.js': '', 'index.html': '' }, false)
  expect(listPublished()).toEqual(['assets/two.js', 'index.html'])
})

test('what others put there stays, unless the folder is the build’s alone', async () => {
  await mkdir(join(folder, '.git'))
  await writeFile(join(folder, '.git/HEAD'), 'ref')
  await writeFile(join(folder, 'CNAME'), 'example.org')
  await publish({ 'index.html': '' }, false)
  expect(listPublished()).toEqual(['.git/HEAD', 'CNAME', 'index.html'])
  await publish({ 'index.html': '' }, true)
  expect(listPublished()).toEqual(['.git/HEAD', 'index.html'])
})

test('what lies where the build would write is named, and stays', async () => {
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'assets/logo.svg'), 'ours')
  await writeFile(join(folder, 'CNAME'), 'example.org')
  const publishing = publish({ 'index.html': '', 'assets/a.js': '' }, false)
  await expect(publishing).rejects.toThrow(
    / holds assets, which no build put there\. .*--emptyOutDir/,
  )
  expect(readFileSync(join(folder, 'assets/logo.svg'), 'utf8')).toBe('ours')
  expect(existsSync(join(folder, 'index.html'))).toBe(false)
})

test('what an earlier build published goes when it is no longer made, and nothing else', async () => {
  await writeFile(join(folder, 'CNAME'), 'example.org')
  await publish({ 'index.html': '', 'sitemap.xml': '', 'cards/a.png': '' }, false)
  await publish({ 'index.html': '' }, false)
  expect(listPublished()).toEqual(['CNAME', 'index.html'])
})

test('a build says how many articles an earlier one published', async () => {
  const first = await openOutput(folder)
  expect(first.standing).toBeUndefined()
  await first.write('index.html', '')
  await first.publish({ articles: 12, alone: true })
  const second = await openOutput(folder)
  expect(second.standing).toMatchObject({ articles: 12 })
  second.discard()
})

test('a build that still runs is waited for; what one left that was killed goes', async () => {
  const ended = join(folder, '.galley-4194303')
  await mkdir(ended)
  await mkdir(join(folder, `.galley-${process.ppid}`))
  await expect(openOutput(folder)).rejects.toThrow(/another build \(process \d+\) is writing to/)
  await rm(join(folder, `.galley-${process.ppid}`), { recursive: true })
  const output = await openOutput(folder)
  expect(existsSync(ended)).toBe(false)
  output.discard()
})

test('what builds left in a folder goes once they have ended', async () => {
  for (const name of ['4194303', `${process.ppid}`, 'cards']) await mkdir(join(folder, name))
  const running = { id: `${process.ppid}`, folder: join(folder, `${process.ppid}`) }
  expect(clearEnded(folder, /^(\d+)$/)).toEqual([running])
  expect((await readdir(folder)).sort()).toEqual([`${process.ppid}`, 'cards'].sort())
  expect(clearEnded(join(folder, 'none'), /^(\d+)$/)).toEqual([])
})

test('a folder that was not there is not left behind when the build fails', async () => {
  const fresh = join(folder, 'a')
  const output = await openOutput(fresh)
  await output.write('index.html', 'new')
  output.discard()
  expect(existsSync(fresh)).toBe(false)
})

test('a folder that can not be written to is named, with the mend', async () => {
  await writeFile(join(folder, 'file'), '')
  const opening = openOutput(join(folder, 'file', 'dist'))
  await expect(opening).rejects.toThrow(OutputError)
  await expect(opening).rejects.toThrow(/dist cannot be written to \(.+\)\. .*--outDir/)
})
