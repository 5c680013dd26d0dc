import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Refusal } from './refusal.ts'
import { explainFile } from './unreadable.ts'

/** Where a build writes: a folder of its own until it is whole, then in the place of the previous one. */
export interface Output {
  /** Written to while the build runs; inside the published folder, so that moving it costs nothing. */
  readonly folder: string
  /** What an earlier build published there; undefined if none did. */
  readonly standing: Standing | undefined
  write(path: string, body: string | Uint8Array): Promise<void>
  /**
   * Puts what was written in the place of what was published before, or, where it throws, leaves that
   * as it was. What no build put there is never touched, unless the folder is the build's `alone`: then
   * nothing else stays.
   */
  publish(library: { articles: number; alone: boolean }): Promise<Published>
  /** Takes away what was written, and leaves what was published as it was. */
  discard(): void
}

/** What a build leaves word of, beside what it published: its files and folders, and how many articles. */
interface Standing {
  names: string[]
  articles: number
}

/** How much a build has published. */
interface Published {
  bytes: number
  files: number
}

/** A folder or file could not be written; the message says which and what to do. */
export class OutputError extends Refusal {
  override name = 'OutputError'
}

// What pages refer to comes before the pages, the way in last: whoever reads meanwhile finds all of it.
const last = ['articles', 'index.html']
// What is never a build's to take away: the history of a folder that is published from a branch.
const keptAlways = new Set(['.git'])
const ledger = '.galley.json'
const workshop = /^\.galley-(\d+)$/
// After so many files whatever else wants to be heard has its turn: a signal to stop, for one.
const writtenAtOnce = 32

/** Opens `outDir` for a build. Throws OutputError when it can't be written to. */
export async function openOutput(outDir: string): Promise<Output> {
  const folder = join(outDir, `.galley-${process.pid}`)
  const known = new Set<string>()
  const sizes = new Map<string, number>()
  // What publishing has moved so far, to be taken back unless all of it is.
  const moves: Move[] = []
  const move = (from: string, to: string) => {
    renameSync(from, to)
    moves.push({ from, to })
  }
  clearWorkshops(outDir)
  const standing = readStanding(outDir)
  const first = await tell(outDir, 'be written to', () => mkdir(folder, { recursive: true }))

  return {
    folder,
    standing,
    async write(path, body) {
      const file = join(folder, path)
      if (!known.has(dirname(file))) {
        await tell(path, 'be written', () => mkdir(dirname(file), { recursive: true }))
        known.add(dirname(file))
      }
      const bytes = typeof body === 'string' ? Buffer.from(body) : body
      // Small files by the ten thousand: handing each to a thread costs more than writing it.
      await tell(path, 'be written', () => writeFileSync(file, bytes))
      sizes.set(file, bytes.length)
      if (sizes.size % writtenAtOnce === 0) await setImmediate()
    },
    async publish({ articles, alone }) {
      const published = await measure(folder, sizes)
      const names = [...(await readdir(folder)), ledger]
      names.sort((a, b) => last.indexOf(a) - last.indexOf(b))
      writeFileSync(join(folder, ledger), JSON.stringify({ names, articles }))
      const before = (await readdir(outDir)).filter((name) => !workshop.test(name))
      const mine = before.filter(
        (name) => standing?.names.includes(name) || (alone && !keptAlways.has(name)),
      )
      const others = mine.filter((name) => !names.includes(name))
      refuseForeign(
        outDir,
        before.filter((name) => names.includes(name) && !mine.includes(name)),
      )
      const old = join(folder, '.before')
      await mkdir(old)
      const putAside = (name: string) =>
        tell(name, 'be replaced', () => move(join(outDir, name), join(old, name)))
      try {
        for (const name of names) {
          if (before.includes(name)) await putAside(name)
          await tell(name, 'be published', () => move(join(folder, name), join(outDir, name)))
        }
        for (const name of others) await putAside(name)
      } catch (error) {
        takeBack(moves)
        throw error
      }
      moves.length = 0
      await rm(folder, { recursive: true, force: true })
      return published
    },
    discard() {
      if (!existsSync(folder)) return
      takeBack(moves)
      rmSync(folder, { recursive: true, force: true })
      // A folder that was not there before this build is not left behind empty.
      if (first !== folder && readdirSync(outDir).length === 0) rmdirSync(outDir)
    },
  }
}

// A build that still writes to the same place is not joined.
function clearWorkshops(outDir: string): void {
  const [running] = clearEnded(outDir, workshop)
  if (!running) return
  throw new OutputError(
    `build: another build (process ${running.id}) is writing to ${outDir}. Wait until it has ended; if there is none, take away ${running.folder}.`,
  )
}

/**
 * Takes away what builds have left in a folder that ended without being asked: `named` finds the
 * process in a name. Those of builds that still run stay, and are returned.
 */
export function clearEnded(within: string, named: RegExp): { id: string; folder: string }[] {
  if (!existsSync(within) || !statSync(within).isDirectory()) return []
  const found = readdirSync(within).flatMap((name) => {
    const [, id] = named.exec(name) ?? []
    return id === undefined ? [] : [{ id, folder: join(within, name) }]
  })
  const running = found.filter(({ id }) => isRunning(Number(id)))
  for (const ended of found) {
    if (!running.includes(ended)) rmSync(ended.folder, { recursive: true, force: true })
  }
  return running
}

function isRunning(id: number): boolean {
  // What bears this one's number is of an earlier process.
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function readStanding(outDir: string): Standing | undefined {
  try {
    const { names, articles } = JSON.parse(
      readFileSync(join(outDir, ledger), 'utf8'),
    ) as Partial<Standing>
    const isWhole = Array.isArray(names) && typeof articles === 'number'
    return isWhole ? { names, articles } : undefined
  } catch {
    return undefined
  }
}

function refuseForeign(outDir: string, names: string[]): void {
  if (names.length === 0) return
  throw new OutputError(
    `build: ${outDir} holds ${names.join(', ')}, which no build put there. Take that away, choose another folder with --outDir, or add --emptyOutDir, which takes away all that is there.`,
  )
}

interface Move {
  from: string
  to: string
}

function takeBack(moves: Move[]): void {
  for (let last = moves.at(-1); last; last = moves.at(-1)) {
    renameSync(last.to, last.from)
    moves.pop()
  }
}

async function tell<T>(path: string, what: string, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const mend = 'Check its rights and the room on the disk, or choose another folder with --outDir'
    throw new OutputError(`build: ${path} cannot ${what} (${explainFile(cause)}). ${mend}.`, {
      cause,
    })
  }
}

/** `sizes` are those known already. */
async function measure(folder: string, sizes: ReadonlyMap<string, number>): Promise<Published> {
  const published: Published = { bytes: 0, files: 0 }
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    published.files += 1
    const file = join(entry.parentPath, entry.name)
    published.bytes += sizes.get(file) ?? statSync(file).size
  }
  return published
}
