import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openEdition } from '../../src/build/edition.ts'
import { toId } from '../../src/library/address.ts'

const line = 'Nobody had thought that it would be so soon, and nobody had brought a flag.'
const text = `Harbour reopens after the storm

The first ferry left at dawn, with forty people on board and the mayor at the rail.

${line}
`
const correction = { article: toId('001.txt'), headline: 'Harbour', text: line, role: 'quote' }

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-seeds-'))
  await writeFile(join(folder, '001.txt'), text)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const correct = async (content: unknown) => {
  const body = typeof content === 'string' ? content : JSON.stringify(content)
  await writeFile(join(folder, 'corrections.json'), body)
  return openEdition(folder)
}

describe('corrections beside the seeds', () => {
  test('hold in the build', async () => {
    const { library, entries, problems } = await correct([correction])
    const article = await library.open(entries[0]!)
    expect(article.passages.find((passage) => passage.text === line)?.role).toBe('quote')
    expect(problems).toEqual([])
  })

  test.each(['utf8', 'utf16le'] as const)(
    'hold as an editor saves them with a byte order mark: %s',
    async (encoding) => {
      const path = join(folder, 'corrections.json')
      await writeFile(path, `\ufeff${JSON.stringify([correction])}`, encoding)
      const { library, entries, problems } = await openEdition(folder)
      const article = await library.open(entries[0]!)
      expect(article.passages.find((passage) => passage.text === line)?.role).toBe('quote')
      expect(problems).toEqual([])
    },
  )

  test('that match nothing any more are named', async () => {
    const { problems } = await correct([{ ...correction, text: 'No such line.' }])
    expect(problems).toEqual([
      {
        file: 'corrections.json',
        message: expect.stringMatching(/matches nothing in 001\.txt: “No such line\.” \(quote\)/),
      },
    ])
  })

  test('of an article that is gone are named', async () => {
    const { problems } = await correct([{ ...correction, article: 'gonegone' }])
    expect(problems[0]?.message).toContain('an article that is not here (gonegone)')
  })

  test('that can not be read are named, and the library is built without them', async () => {
    const { problems, entries } = await correct('{')
    expect(problems[0]).toMatchObject({ file: 'corrections.json' })
    expect(problems[0]?.message).toContain('is not JSON')
    expect(entries).toHaveLength(1)
  })

  test('that are no file are named too', async () => {
    await mkdir(join(folder, 'corrections.json'))
    const { problems, entries } = await openEdition(folder)
    expect(problems).toEqual([
      {
        file: 'corrections.json',
        message: 'cannot be read (it is a folder). Check the file and its rights',
      },
    ])
    expect(entries).toHaveLength(1)
  })
})
