import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { run as makeCase } from '../../src/cli/case.ts'
import { run } from '../../src/cli/check.ts'
import { run as explain } from '../../src/cli/explain.ts'
import { toId } from '../../src/library/address.ts'

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
  expect(await run(['--', '--json', good])).toBe(0)
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
    `check: ${missing} cannot be read (it is gone). Check the file and its rights.`,
    `check: ${rubbish} is not text. Save it as plain text in UTF-8, or take it out of the folder.`,
    `check: ${empty} is empty. Put the article in it, or take it out of the folder.`,
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

test('tells texts of one name apart in the table, and lets no name move the cursor', async () => {
  const heard = listen()
  const nested = mkdtempSync(join(tmpdir(), 'galley-check-'))
  mkdirSync(join(nested, 'world'))
  const names = ['fog.txt', 'world/fog.txt', 'two\nlines.txt', '\u001b[2Jice.txt', '\u202egne.txt']
  for (const name of names) writeFileSync(join(nested, name), 'Fog\n\nThe log is one line long.\n')
  writeFileSync(join(nested, '\u001b[2Jgone.txt'), '')
  expect(await run([nested])).toBe(1)
  const rows = heard.out()[0]!.split('\n').slice(1)
  const told = [
    'fog.txt',
    'world/fog.txt',
    'two\ufffdlines.txt',
    '\ufffd[2Jice.txt',
    '\ufffdgne.txt',
  ]
  expect(rows).toHaveLength(told.length)
  expect(new Set(rows.map((row) => row.split('  ')[0]))).toEqual(new Set(told))
  expect(heard.err()).toEqual([
    `check: ${join(nested, '\ufffd[2Jgone.txt')} is empty. Put the article in it, or take it out of the folder.`,
  ])
})

test('reads of a folder what the build reads, and names a pipe', { timeout: 20_000 }, async () => {
  const heard = listen()
  const nested = mkdtempSync(join(tmpdir(), 'galley-check-'))
  for (const path of ['world', '.git', 'world/node_modules']) {
    mkdirSync(join(nested, path), { recursive: true })
    writeFileSync(join(nested, path, 'fog.txt'), 'Fog\n\nThe log of the mole is one line long.\n')
  }
  writeFileSync(join(nested, 'ICE.TXT'), 'Ice\n\nThe harbour froze in the night.\n')
  expect(await run(['--json', nested])).toBe(0)
  expect(heard.out().map((line) => JSON.parse(line).file)).toEqual(['fog.txt', 'ICE.TXT'])
  execFileSync('mkfifo', [join(nested, 'pipe.txt')])
  expect(await run(['--json', nested])).toBe(1)
  expect(await run(['--json', join(nested, 'pipe.txt')])).toBe(1)
  const refused = `check: ${join(nested, 'pipe.txt')} is no file. Put a plain-text file there, or take it out of the folder.`
  expect(heard.err()).toEqual([refused, refused])
})

test('what was put right beside the seeds holds here too', async () => {
  const seeds = mkdtempSync(join(tmpdir(), 'galley-check-'))
  mkdirSync(join(seeds, 'world'))
  const line = 'Nobody had thought that it would be so soon, and nobody had brought a flag.'
  const file = join(seeds, 'world', 'fog.txt')
  writeFileSync(file, `Fog on the sound\n\nThe first ferry left at dawn, late.\n\n${line}\n`)
  const correction = { article: toId('world/fog.txt'), headline: '', text: line, role: 'quote' }
  writeFileSync(join(seeds, 'corrections.json'), JSON.stringify([correction]))
  vi.stubEnv('SEEDS_DIR', seeds)
  const heard = listen()
  for (const paths of [[], [seeds], [join(seeds, 'world')], [file]]) {
    expect(await run(['--json', ...paths])).toBe(0)
    const [said] = heard.out().slice(-1)
    expect(JSON.parse(said!).blocks).toContainEqual({ kind: 'quote', text: line })
  }
  await explain([file])
  expect(heard.out().at(-1)).toMatch(/^quote.*Nobody had thought/m)
  writeFileSync(join(seeds, 'corrections.json'), '{')
  expect(await run([file])).toBe(1)
  expect(heard.err()).toEqual([
    `check: ${join(seeds, 'corrections.json')} is not JSON. Export it anew from the structure view.`,
  ])
  vi.unstubAllEnvs()
})

test('corrections that match nothing are named, of articles that were asked for', async () => {
  const seeds = mkdtempSync(join(tmpdir(), 'galley-check-'))
  const fog = join(seeds, 'fog.txt')
  writeFileSync(fog, 'Fog on the sound\n\nThe first ferry left at dawn, late.\n')
  writeFileSync(join(seeds, 'ice.txt'), 'Ice\n\nThe harbour froze in the night.\n')
  const corrections = ['fog.txt', 'gone.txt'].map((file) => {
    return { article: toId(file), headline: '', text: 'No such line.', role: 'quote' }
  })
  writeFileSync(join(seeds, 'corrections.json'), JSON.stringify(corrections))
  vi.stubEnv('SEEDS_DIR', seeds)
  const heard = listen()
  const entry = `check: ${join(seeds, 'corrections.json')}`
  const stale = `${entry} matches nothing in ${fog}: “No such line.” (quote). Take the entry out, or put its text right.`
  const orphan = `${entry} corrects “No such line.” (quote) in an article that is not here (${toId('gone.txt')}). Take the entry out.`
  expect(await run([])).toBe(0)
  expect(heard.err()).toEqual([stale, orphan])
  expect(await run(['--json', fog])).toBe(0)
  expect(heard.err().slice(2)).toEqual([stale])
  expect(await run([join(seeds, 'ice.txt')])).toBe(0)
  expect(heard.err()).toHaveLength(3)
  vi.unstubAllEnvs()
})

test('without a path it reads what the build reads', async () => {
  vi.stubEnv('SEEDS_DIR', 'tests/libraries/two')
  const heard = listen()
  expect(await run(['--json'])).toBe(0)
  expect(heard.out()).toHaveLength(2)
  vi.unstubAllEnvs()
})

test('an option that there is not is told, and nothing is read', async () => {
  const heard = listen()
  expect(await run(['--jsno', good])).toBe(1)
  expect(await explain(['--reason', good])).toBe(1)
  expect(await makeCase(['--force', good])).toBe(1)
  expect(heard.out()).toEqual([])
  expect(heard.err()).toEqual([
    'check: there is no option --jsno. The options are --json.',
    'explain: there is no option --reason. The options are --reasons.',
    'case: there is no option --force. There are none.',
  ])
})

test('whoever reads the first line only is told nothing else', { timeout: 60_000 }, () => {
  const many = mkdtempSync(join(tmpdir(), 'galley-check-'))
  for (let at = 0; at < 400; at += 1) {
    writeFileSync(join(many, `${at}.txt`), `Fog\n\n${'The log is one line long. '.repeat(20)}\n`)
  }
  const command = `"${process.execPath}" src/cli/run.mjs check --json "${many}" | head -1`
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
  expect(JSON.parse(stdout)).toMatchObject({ file: '0.txt' })
  expect(stderr).toBe('')
})

test.each(['explain', 'check'])(
  '%s has all it needs when npm calls it',
  (command) => {
    // Tests load modules in a way of their own.
    const printed = execFileSync(process.execPath, ['src/cli/run.mjs', command, good])
    expect(String(printed)).toContain('Harbour reopens')
  },
  60_000,
)
