import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listLanguages, speakLanguage } from '../../src/build/words-plugin.ts'

// The import in pieces: these tests are themselves built with the words put in its place.
const index = './words/index.ts'
const app = `import { page, reasons } from '${index}'\nconsole.log(page.skip, reasons)\n`
let folder: string
let words: string
let english: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-words-'))
  words = join(folder, 'words')
  await cp(join(import.meta.dirname, '../../src/words'), words, { recursive: true })
  await writeFile(join(folder, 'app.ts'), app)
  english = await readFile(join(words, 'en.ts'), 'utf8')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The script of an app that says words, in a language whose table reads so. */
async function say(table: string): Promise<string> {
  await writeFile(join(words, 'nb.ts'), table)
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [speakLanguage('nb', words)],
    build: { write: false, rolldownOptions: { input: join(folder, 'app.ts') } },
  })
  return (built as Rolldown.RolldownOutput).output[0].code
}

test('a language that leaves its reasons out has the English ones', async () => {
  const table = english
    .replace(/export const reasons: .*/, '')
    .replace('Skip to the text', 'Hopp til teksten')
  expect(await say(table)).toMatch(/Hopp til teksten.*, ?\{\}\)/s)
})

test('a language that lacks words ends the build with their names and the file', async () => {
  const table = english
    .replace("  skip: 'Skip to the text',\n", '')
    .replace("  waiting: 'Setting the article…',", "  waiting: '',")
    .replace('export const aside =', 'const aside =')
  await expect(say(table)).rejects.toThrow(
    'src/words/nb.ts does not say page.skip, page.waiting, aside.lines. Say it as src/words/en.ts does',
  )
})

test('what lies beside the tables is no language', async () => {
  for (const name of ['de.ts.bak', 'notes.md']) await writeFile(join(words, name), '')
  expect(listLanguages(words).filter((name) => name !== 'nb')).toEqual(['de', 'en'])
})
