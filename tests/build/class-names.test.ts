import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { nameClasses, toShort } from '../../src/build/class-names-plugin.ts'

const folder = await mkdtemp(join(tmpdir(), 'galley-classes-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
await mkdir(join(folder, 'ui'), { recursive: true })
const bar = join(folder, 'ui/Bar.module.css')
const note = join(folder, 'Note.module.css')
await writeFile(bar, '.bar { top: 0.5px; &:hover .line {} } @keyframes rise { 0% {} }')
await writeFile(note, '.line {} .line-end:not(.line) {}')

test('every class and animation of every module has a name of its own, the same each time', () => {
  const known: [string, string][] = [
    ['bar', bar],
    ['line', bar],
    ['rise', bar],
    ['line', note],
    ['line-end', note],
  ]
  const [first, second] = [nameClasses(folder), nameClasses(folder)]
  const names = known.map(([name, file]) => first(name, file))
  expect(new Set(names).size).toBe(known.length)
  expect(names.every((name) => name.length === 1)).toBe(true)
  expect(known.map(([name, file]) => second(name, file))).toEqual(names)
})

test('a name that the sheet does not hold is refused', () => {
  expect(() => nameClasses(folder)('gone', bar)).toThrow(/Bar\.module\.css has no \.gone/)
})

test('a thousand names are different, of one letter or two, and no words', () => {
  const names = Array.from({ length: 1000 }, (_, index) => toShort(index))
  expect(new Set(names).size).toBe(1000)
  for (const name of names) expect(name).toMatch(/^[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ]{1,2}$/)
})
