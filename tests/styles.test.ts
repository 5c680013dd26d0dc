import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../src')

const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))

test('finds the style sheets and their lines under words', () => {
  expect(sheets.length).toBeGreaterThan(20)
  expect(sheets.some(({ text }) => text.includes('text-decoration-color: var('))).toBe(true)
})

test('no line under words has its thickness and a var() in one: WebKit would draw none', () => {
  const together = /text-decoration:[^;]*\d[^;]*var\(/
  expect(sheets.filter(({ text }) => together.test(text)).map(({ file }) => file)).toEqual([])
})

test('no rule asks by :has what is in a whole article: each change there would be a look at all of it', () => {
  const asks = /\.(?:article|blocks|take|structure)\b[^\s{,]*:has\(/
  expect(asks.test(".article:has(> .blocks[data-begins='picture']) > ul {")).toBe(true)
  expect(sheets.filter(({ text }) => asks.test(text)).map(({ file }) => file)).toEqual([])
})

test('no element has a class that its style sheet does not know', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  const unknown = files
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      const imports = text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)
      return Array.from(imports).flatMap(([, name, path]) => {
        const sheet = readFileSync(resolve(root, file, '..', path!), 'utf8')
        const taken = text.matchAll(new RegExp(`(?<![\\w.])${name}\\.(\\w+)`, 'g'))
        return Array.from(taken, ([, taken]) => taken!)
          .filter((taken) => taken !== 'module' && !new RegExp(`\\.${taken}\\b`).test(sheet))
          .map((taken) => `${file}: ${taken}`)
      })
    })
  expect(unknown).toEqual([])
})
