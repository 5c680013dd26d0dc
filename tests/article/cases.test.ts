import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readMargin, writeMargin } from '../../src/article/margin.ts'
import { parseArticle } from '../../src/article/parse.ts'

const folder = join(import.meta.dirname, 'cases')

describe('every case is read as its margin says', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    test(`reads ${file}`, async () => {
      const path = join(folder, file)
      const { source } = readMargin(readFileSync(path, 'utf8'))
      await expect(writeMargin(source, parseArticle(source))).toMatchFileSnapshot(path)
    })
  }
})
