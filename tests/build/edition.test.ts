import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openEdition, toKept } from '../../src/build/edition.ts'
import { folderOf } from '../library/articles.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-seeds-'))
  await cp(folderOf('twelve'), folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('an edit has its own article read anew, and no other', async () => {
  const kept = toKept()
  const before = await openEdition(folder, undefined, kept)
  const [edited] = before.entries
  await writeFile(
    join(folder, '012_2e8cd9074f6b1a37.txt'),
    'Fog on the Mole\n\nThe log is one line long.\n',
  )
  kept.seeds.delete('012_2e8cd9074f6b1a37.txt')
  const after = await openEdition(folder, undefined, kept)
  expect(after.edition).not.toBe(before.edition)
  expect(after.entries[0]).toMatchObject({ id: edited!.id, headline: 'Fog on the Mole' })
  for (const entry of after.entries.slice(1)) {
    expect(await after.library.open(entry)).toBe(await before.library.open(entry))
  }
})

test('a correction has its article read anew', async () => {
  const kept = toKept()
  const [entry] = (await openEdition(folder, undefined, kept)).entries
  const { library } = await openEdition(folder, undefined, kept)
  const { passages } = await library.open(entry!)
  const { text } = passages.find(({ role }) => role === 'paragraph')!
  const correction = { article: entry!.id, headline: entry!.headline, text, role: 'quote' }
  await writeFile(join(folder, 'corrections.json'), JSON.stringify([correction]))
  const corrected = await openEdition(folder, undefined, kept)
  const article = await corrected.library.open(entry!)
  expect(article.passages.find((passage) => passage.text === text)?.role).toBe('quote')
})

test('the same folder is the same edition', async () => {
  const [first, second] = [await openEdition(folder), await openEdition(folder)]
  expect(second.edition).toBe(first.edition)
})
