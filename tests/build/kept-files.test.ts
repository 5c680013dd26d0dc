import { randomUUID } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { takeKept } from '../../src/build/kept-files.ts'

const own = `test-${randomUUID()}`
const folder = join(import.meta.dirname, '../../node_modules/.galley', own)
afterAll(() => rm(folder, { recursive: true, force: true }))

const make = (text: string) => async () => Buffer.from(text)
const take = async (path: string, text: string) =>
  (await takeKept(`${own}/${path}`, make(text))).toString()

test('what was made once is not made again', async () => {
  expect(await take('once', 'first')).toBe('first')
  expect(await take('once', 'second')).toBe('first')
})

test('several may keep one file at a time, and nothing else is left of it', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => take('many', 'the same')))
  expect(new Set(all)).toEqual(new Set(['the same']))
  expect((await readdir(folder)).filter((name) => name.startsWith('many'))).toEqual(['many'])
})

test('what can not be kept is made all the same', async () => {
  await take('file', 'first')
  expect(await take('file/within', 'second')).toBe('second')
})

test('what can not be made says so', async () => {
  const failing = takeKept(`${own}/failing`, () => Promise.reject(new Error('no picture')))
  await expect(failing).rejects.toThrow('no picture')
})
