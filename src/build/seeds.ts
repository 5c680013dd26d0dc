import { readFileSync, type Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { toId } from '../library/address.ts'
import { decodeText } from './decode.ts'
import type { Problem } from './problem.ts'
import { explainFile, refuse, toUnreadable, type FileKind } from './unreadable.ts'

/** A bare article as it was found: its file's path below the folder of seeds, with `/`, and its text. */
export interface Seed {
  file: string
  text: string
}

export interface Seeds {
  /** Last added first: the names of scraped files count upwards. */
  seeds: Seed[]
  problems: Problem[]
}

/** Reads every `.txt` file of a folder and of the folders in it. Never throws for a file or the folder: it says what is wrong with it. */
export async function readSeeds(folder: string, kept: KeptSeeds = new Map()): Promise<Seeds> {
  const problems: Problem[] = []
  const seeds: Seed[] = []
  const names = await readNames(folder, problems).catch((cause: NodeJS.ErrnoException) => {
    problems.push({ file: folder, message: explainFolder(cause) })
    return undefined
  })
  if (names?.length === 0) {
    problems.push({
      file: folder,
      message: 'holds no .txt file. Put one plain-text file for each article in it',
    })
  }
  const files = new Map<string, string>()
  for (const file of names ?? []) {
    const id = toId(file)
    const same = files.get(id)
    if (same !== undefined) {
      problems.push({ file, message: `has the name of ${same} in another spelling. Rename one` })
      continue
    }
    files.set(id, file)
    const { text, message } = readOnce(folder, file, kept)
    if (text !== undefined) seeds.push({ file, text })
    if (message !== undefined) problems.push({ file, message })
  }
  return { seeds, problems }
}

/** The paths of all texts in a folder and the folders in it, with `/`: the last name first, wherever it lies. What can't be gone into becomes a problem; throws for the folder itself. */
async function readNames(folder: string, problems: Problem[]): Promise<string[]> {
  const found: { name: string; file: string }[] = []
  const folders = ['']
  for (const below of folders) {
    for (const entry of await readFolder(folder, below, problems)) {
      const { name } = entry
      const file = posix.join(below, name)
      if (/\.txt$/i.test(name) && !entry.isDirectory()) found.push({ name, file })
      else if (hidden.test(name)) continue
      else if (entry.isDirectory()) folders.push(file)
      else if (entry.isSymbolicLink() && (await isFolder(join(folder, file)))) {
        const mend = 'Put the folder itself there'
        problems.push({ file, message: `is a link to a folder, and is not followed. ${mend}` })
      }
    }
  }
  return found
    .sort(
      (a, b) =>
        byNumber.compare(b.name, a.name) ||
        byNumber.compare(b.file, a.file) ||
        (a.file < b.file ? 1 : -1),
    )
    .map(({ file }) => file)
}

// Folders that are hidden, and what tools keep in theirs, are no sections.
const hidden = /^(?:\.|node_modules$)/

async function readFolder(folder: string, below: string, problems: Problem[]): Promise<Dirent[]> {
  try {
    return await readdir(join(folder, below), { withFileTypes: true })
  } catch (cause) {
    if (below === '') throw cause
    const message = `cannot be read (${explainFile(cause)}). Check the folder and its rights`
    problems.push({ file: below, message })
    return []
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

const byNumber = new Intl.Collator('en', { numeric: true })

/** What was read of each file before. What has changed since must be taken out: the rest is not looked at again. */
export type KeptSeeds = Map<string, Read>

function readOnce(folder: string, file: string, kept: KeptSeeds): Read {
  const read = kept.get(file) ?? readSeed(folder, file)
  kept.set(file, read)
  return read
}

interface Read {
  /** Left out where there is nothing to publish. */
  text?: string
  /** What is wrong or doubtful, and the mend. */
  message?: string
}

const textFile: FileKind = {
  file: 'a plain-text file',
  whole: 'an article',
  // A thousand times a long article: whatever is larger is something else.
  mostBytes: 5_000_000,
  smaller: 'Split it',
}

/** Reads one file of a folder, unless something speaks against it. At once: of thousands of small files, waiting for each takes twenty times as long as reading it. */
export function readSeed(folder: string, file: string): Read {
  let bytes: Uint8Array
  try {
    const refused = refuse(folder, file, textFile)
    if (refused) return { message: refused }
    bytes = readFileSync(join(folder, file))
  } catch (cause) {
    return { message: toUnreadable(cause) }
  }
  const { text, encoding, doubtful } = decodeText(bytes)
  if (doubtful === 'binary') {
    return { message: 'is not text. Save it as plain text in UTF-8, or take it out of the folder' }
  }
  if (!/[^\s\p{C}\p{M}]/u.test(text)) {
    return { message: 'is empty. Put the article in it, or take it out of the folder' }
  }
  if (doubtful === 'encoding' && encoding === 'utf-8') {
    return { text, message: 'has broken letters, shown as \ufffd. Save it anew as UTF-8' }
  }
  if (doubtful === 'encoding') {
    return { text, message: `was read as ${encoding}. Save it as UTF-8 if its letters look wrong` }
  }
  if (!/[\n\v\f\r\u2028\u2029]/.test(text.trim())) {
    return { text, message: 'has one line only, set as its headline. Put the text below it' }
  }
  return { text }
}

function explainFolder(cause: NodeJS.ErrnoException): string {
  if (cause.code === 'ENOTDIR') return 'is not a folder. Point SEEDS_DIR at a folder of .txt files'
  if (cause.code === 'ENOENT') {
    return 'does not exist. Make the folder and put one .txt file for each article in it, or point SEEDS_DIR at another'
  }
  return `cannot be read (${explainFile(cause)}). Check its rights, or point SEEDS_DIR at another folder`
}
