import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { openEdition } from '../../src/build/edition.ts'
import { makeSearchFiles, type KeptIndexes } from '../../src/build/search-index.ts'
import { planIndexes } from '../../src/build/search-plan.ts'
import { folderOf } from '../library/articles.ts'

async function make(kept?: KeptIndexes): Promise<Map<string, string>> {
  const { library, entries } = await openEdition(folderOf('languages'))
  const files = new Map<string, string>()
  for await (const { path, body } of makeSearchFiles(library, entries, undefined, kept)) {
    files.set(path, createHash('sha256').update(body).digest('hex'))
  }
  return files
}

describe('the index of a library', { timeout: 240_000 }, () => {
  test('is the same for the same seeds, and holds only what browsers ask for', async () => {
    const files = await make()
    expect(Object.fromEntries(await make())).toEqual(Object.fromEntries(files))
    const paths = [...files.keys()]
    expect(paths).toEqual(
      expect.arrayContaining(['index.json', 'pagefind.js', 'en-0/wasm.en.pagefind']),
    )
    expect(paths.filter((path) => path.endsWith('.pf_fragment'))).toHaveLength(17)
    expect(paths.filter((path) => path.endsWith('.pagefind'))).toHaveLength(4)
    expect(paths.filter((path) => /ui|highlight|worker|playground|\.css$/.test(path))).toEqual([])
  })

  test('is made from what was kept where nothing has changed', async () => {
    const kept: KeptIndexes = new Map()
    const first = await make(kept)
    let asked = 0
    const second = await make({
      get(key) {
        asked += 1
        const files = kept.get(key)
        expect(files).toBeDefined()
        return files
      },
      set: (key, files) => kept.set(key, files),
    })
    expect(asked).toBe(6)
    expect(second).toEqual(first)
  })
})

const articles = (language: string, count: number, length = 5000) =>
  Array.from({ length: count }, (_, at) => ({
    id: (at * 7919).toString(36).padStart(8, '0'),
    language,
    length,
  }))
const folders = (items: Parameters<typeof planIndexes>[0]) =>
  planIndexes(items).map(({ stems = '', indexes }) => [
    stems,
    ...indexes.map(({ folder }) => folder),
  ])

describe('the plan of an index', () => {
  test('gives the three largest languages their forms', () => {
    const items = [
      ...articles('en', 50),
      ...articles('de', 30),
      ...articles('nb-NO', 10),
      ...articles('fr', 9),
      ...articles('zz', 3),
      ...articles('zh', 2),
    ]
    expect(folders(items)).toEqual([
      ['en', 'en-0'],
      ['de', 'de-0'],
      ['no', 'no-0'],
      ['', 'und-0', 'zh-0'],
    ])
  })

  test('gives none to a language of one article in a hundred', () => {
    expect(folders([...articles('en', 99), ...articles('de', 1)])).toEqual([
      ['en', 'en-0'],
      ['', 'und-0'],
    ])
  })

  test('splits what would take too much memory, each article by its id alone', () => {
    const items = articles('en', 5000)
    const [{ indexes }] = planIndexes(items) as [ReturnType<typeof planIndexes>[number]]
    expect(indexes.map(({ folder }) => folder)).toEqual(['en-0', 'en-1', 'en-2'])
    expect(indexes.flatMap(({ items }) => items)).toHaveLength(5000)
    const fewer = planIndexes(items.slice(1))[0]!.indexes
    const moved = indexes.filter(
      ({ items }, at) => JSON.stringify(items) !== JSON.stringify(fewer[at]!.items),
    )
    expect(moved).toHaveLength(1)
  })

  test('is empty for an empty library', () => {
    expect(planIndexes([])).toEqual([])
  })
})
