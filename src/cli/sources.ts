import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { resolveConfig } from 'vite'
import { decodeText } from '../build/decode.ts'

export interface Source {
  file: string
  text: string
}

/** Something that could not be read, and the mend. */
export interface Complaint {
  path: string
  problem: string
}

/**
 * Reads the texts at some paths: files as they are, of folders and the folders in them every `.txt`,
 * in the order of their names.
 * What cannot be read is named in `complaints`; the rest goes on.
 */
export function* readSources(paths: string[], complaints: Complaint[]): Generator<Source> {
  for (const path of paths) {
    for (const file of filesAt(path, complaints)) {
      const text = readSource(file, complaints)
      if (text !== undefined) yield { file, text }
    }
  }
}

function filesAt(path: string, complaints: Complaint[]): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path]
    const files = readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.txt'))
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((file) => !isHidden(relative(path, file)))
    if (files.length === 0) {
      complaints.push({
        path,
        problem: 'no .txt files in this folder; put articles in it as plain text',
      })
    }
    return files.sort()
  } catch (error) {
    complaints.push({ path, problem: toProblem(error) })
    return []
  }
}

// As the build has it: hidden folders, and what tools keep in theirs, hold no articles.
function isHidden(file: string): boolean {
  return /(?:^|[/\\])(?:\.[^/\\]*|node_modules)[/\\]/.test(file)
}

/** The folder of seeds that the build reads: of the environment, or of vite.config.ts. */
export async function findSeeds(): Promise<string> {
  const { plugins } = await resolveConfig({ logLevel: 'error' }, 'serve')
  const library = plugins.find(({ name }) => name === 'galley:library')!
  return (library.api as { seeds: string }).seeds
}

function readSource(file: string, complaints: Complaint[]): string | undefined {
  try {
    const { text, encoding, doubtful } = decodeText(readFileSync(file))
    if (doubtful === 'binary') {
      complaints.push({ path: file, problem: 'not plain text; save it as UTF-8 text or remove it' })
      return undefined
    }
    if (text.trim() === '') {
      complaints.push({ path: file, problem: 'empty; write an article into it or remove it' })
      return undefined
    }
    if (doubtful === 'encoding') {
      complaints.push({
        path: file,
        problem:
          encoding === 'utf-8'
            ? 'not UTF-8 throughout, broken letters are shown as \ufffd; save it anew as UTF-8'
            : `not UTF-8, read as ${encoding}; save it as UTF-8 if letters look wrong`,
      })
    }
    return text
  } catch (error) {
    complaints.push({ path: file, problem: toProblem(error) })
    return undefined
  }
}

function toProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'no such file or folder; check the path'
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied; make it readable'
  return error instanceof Error ? error.message : String(error)
}

/** Prints complaints to stderr, one a line, each with who, what and the mend. */
export function complain(command: string, complaints: readonly Complaint[]): void {
  for (const { path, problem } of complaints) console.error(`${command}: ${path}: ${problem}`)
}
