import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { run } from '../../src/cli/check.ts'

const folder = mkdtempSync(join(tmpdir(), 'galley-check-'))
const write = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const good = write(
  'good.txt',
  'Harbour reopens\n\nThe first ferry left at dawn with forty people on board.\n',
)
const western = write('western.txt', Uint8Array.from([0x47, 0xe4, 0x6e, 0x73, 0x65, 0x93, 0x0a]))
const rubbish = write(
  'rubbish.txt',
  Uint8Array.from({ length: 500 }, (_, at) => (at * 7) % 256),
)
const empty = write('empty.txt', '  \n')

const listen = () => {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {})
  const err = vi.spyOn(console, 'error').mockImplementation(() => {})
  return {
    out: () => out.mock.calls.map(([line]) => String(line)),
    err: () => err.mock.calls.map(([line]) => String(line)),
  }
}
afterEach(() => vi.restoreAllMocks())

test('prints one line of JSON a file, with every passage', async () => {
  const heard = listen()
  expect(await run(['--json', good])).toBe(0)
  expect(heard.out().map((line) => JSON.parse(line))).toEqual([
    {
      file: 'good.txt',
      blocks: [
        { kind: 'headline', text: 'Harbour reopens' },
        { kind: 'paragraph', text: 'The first ferry left at dawn with forty people on board.' },
      ],
    },
  ])
})

test('goes on after a file it cannot read, names it, and says the mend', async () => {
  const heard = listen()
  const missing = join(folder, 'missing.txt')
  expect(await run(['--json', missing, rubbish, empty, good])).toBe(1)
  expect(heard.out()).toHaveLength(1)
  expect(heard.err()).toEqual([
    `check: ${missing}: no such file or folder; check the path`,
    `check: ${rubbish}: not plain text; save it as UTF-8 text or remove it`,
    `check: ${empty}: empty; write an article into it or remove it`,
  ])
})

test('reads an older encoding and says so, without failing', async () => {
  const heard = listen()
  expect(await run(['--json', western])).toBe(0)
  expect(heard.out()[0]).toContain('Gänse“')
  expect(heard.err()[0]).toContain('windows-1252')
})

test('lists a folder as a table', async () => {
  const heard = listen()
  expect(await run([folder])).toBe(1)
  expect(heard.out()[0]).toMatch(/^file +headline +language +minutes +figures +teasers/)
  expect(heard.out()[0]).toContain('Harbour reopens')
})

test('reads the folders in a folder, but none that is hidden', async () => {
  const heard = listen()
  const nested = mkdtempSync(join(tmpdir(), 'galley-check-'))
  for (const path of ['world', '.git', 'world/node_modules']) {
    mkdirSync(join(nested, path), { recursive: true })
    writeFileSync(join(nested, path, 'fog.txt'), 'Fog\n\nThe log of the mole is one line long.\n')
  }
  expect(await run(['--json', nested])).toBe(0)
  expect(heard.out()).toHaveLength(1)
})

test('without a path it reads what the build reads', async () => {
  vi.stubEnv('SEEDS_DIR', 'tests/libraries/two')
  const heard = listen()
  expect(await run(['--json'])).toBe(0)
  expect(heard.out()).toHaveLength(2)
  vi.unstubAllEnvs()
})
