import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { run } from '../../src/cli/evaluate.ts'
import { run as learn } from '../../src/cli/learn.ts'

const corpus = mkdtempSync(join(tmpdir(), 'galley-corpus-'))
const lines = ['Harbour reopens', 'The first ferry left at dawn with forty people on board.']
writeFileSync(join(corpus, 'harbour.txt'), lines.join('\n\n'))
writeFileSync(
  join(corpus, 'harbour.json'),
  JSON.stringify({
    host: 'harbour.example',
    lang: 'en',
    blocks: [
      { kind: 'headline', text: lines[0] },
      { kind: 'paragraph', text: lines[1] },
    ],
  }),
)
afterEach(() => vi.restoreAllMocks())

test('scores a corpus that says no more than it has to', async () => {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {})
  expect(await run([corpus])).toBe(0)
  const [scores] = out.mock.calls.map(([line]) => String(line))
  expect(scores).toMatch(/^1 documents {3}macro-F1 100\.0/)
  expect(scores).toMatch(/^as it came +1 {2}macro-F1 100\.0/m)
})

test('what is no corpus is named, with the mend', async () => {
  const err = vi.spyOn(console, 'error').mockImplementation(() => {})
  const empty = mkdtempSync(join(tmpdir(), 'galley-corpus-'))
  expect(await run([join(corpus, 'none')])).toBe(1)
  expect(await run([corpus, '--train', join(corpus, 'harbour.txt')])).toBe(1)
  expect(await learn([corpus, empty])).toBe(1)
  expect(err.mock.calls.map(([line]) => String(line))).toEqual([
    `evaluate: ${join(corpus, 'none')} does not exist. Check the path.`,
    `evaluate: ${join(corpus, 'harbour.txt')} is no folder. Name the folder it lies in.`,
    `learn: ${empty} holds no NAME.txt with NAME.json beside it. Check the path.`,
  ])
})
