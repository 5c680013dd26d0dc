import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'

const root = join(import.meta.dirname, '../..')
const vite = join(root, 'node_modules/vite/bin/vite.js')

/** What `npm run build` left behind, and what it said. */
export interface Built {
  code: number
  output: string
  folder: string
}

const made: string[] = []

/** Builds the library of a folder of seeds into a folder of its own, as the command does. */
export async function build(
  seeds: string,
  options: string[] = [],
  settings: NodeJS.ProcessEnv = {},
): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-'))
  made.push(folder)
  const command = [vite, 'build', '--outDir', folder, '--emptyOutDir', ...options]
  // The mode of a test run is none of the build's business.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      command,
      { cwd: root, env: { ...env, SEEDS_DIR: seeds, NO_COLOR: '1', ...settings } },
      (error, stdout, stderr) => {
        const code = error ? Number(error.code ?? 1) : 0
        resolve({ code, output: stdout + stderr, folder })
      },
    )
  })
}

/** Takes away what was built here. */
export async function removeBuilt(): Promise<void> {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true })
}

/** The paths of all files below a folder, with `/`, in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

export function readPage(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

export function readBytes(folder: string, path: string): Buffer {
  return readFileSync(join(folder, path))
}

/** The pages of a built library, without those that only lead on and the one that only the app fills. */
export function listPages(folder: string): string[] {
  const others = /^(?:(?:articles|library|sections)\/index|offline)\.html$/
  return listFiles(folder).filter((path) => path.endsWith('.html') && !others.test(path))
}

/** The pages of articles. */
export function listArticles(folder: string): string[] {
  return listPages(folder).filter((path) => path.startsWith('articles/'))
}
