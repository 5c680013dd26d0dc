import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shortenProperties } from '../../src/build/short-properties.ts'

test('what only the style reads has a short name, all else keeps its own', () => {
  const style = 'html{--page:1px;--bg:red;margin:var(--page);padding:var(--read)}'
  expect(shortenProperties(style, 'set("--bg")')).toBe(
    'html{--B:1px;--bg:red;margin:var(--B);padding:var(--read)}',
  )
})

test('no short name is another’s, however many there are', () => {
  const own = Array.from({ length: 3000 }, (_, index) => `--own-${index}`)
  const style = `html{${own.map((name) => `${name}:0`).join(';')};--bg:red}`
  const names = shortenProperties(style, '--bg').match(/--[\w-]+/g)!
  expect(new Set(names).size).toBe(3001)
  expect(names.filter((name) => name === '--bg')).toHaveLength(1)
})

test('the style sheets give no property a name with a capital', () => {
  const folder = join(import.meta.dirname, '../../src')
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  )
  const names = sheets.flatMap(
    (file) => readFileSync(join(folder, file), 'utf8').match(/--[\w-]+/g) ?? [],
  )
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name) => /[A-Z]/.test(name))).toEqual([])
})
