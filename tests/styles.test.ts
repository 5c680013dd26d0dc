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
  const asks = /\.(?:article|blocks|take|structure|lines)\b[^\s{,]*:has\(/
  expect(asks.test(".article:has(> .blocks[data-begins='picture']) > ul {")).toBe(true)
  expect(sheets.filter(({ text }) => asks.test(text)).map(({ file }) => file)).toEqual([])
})
