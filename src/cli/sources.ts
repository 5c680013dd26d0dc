import { stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { resolveConfig } from 'vite'
import type { Pin } from '../article/parse.ts'
import { correctionsFile, readCorrections } from '../build/corrections.ts'
import { isWithin, toPathBelow } from '../build/paths.ts'
import { toPrintable } from '../build/problem.ts'
import { readSeed, readSeeds, type Seeds } from '../build/seeds.ts'
import { toPins, type Correction } from '../corrections/correction.ts'
import { toId } from '../library/address.ts'

export interface Source {
  file: string
  /** Its path below the folder that it is read with, with `/`. */
  below: string
  /** The article's id in its library. */
  id: string
  text: string
  /** The roles that the publisher's corrections give its lines. */
  pins: Pin[]
}

/** What is wrong with a file or folder, and the mend. */
export interface Complaint {
  path: string
  /** To follow the path, without a full stop. */
  problem: string
  /** Whether it was left out for it. */
  severe: boolean
}

/** A folder that corrections lie in, and whether all of its texts were read. */
export interface Home {
  folder: string
  corrections: Correction[]
  whole: boolean
}

/**
 * Reads the texts at some paths as the build does: files, and of folders all texts that it would
 * publish, in the order of their names. What cannot be read is named in `complaints`; the rest goes on.
 */
export async function readSources(
  paths: string[],
): Promise<{ sources: Source[]; homes: Home[]; complaints: Complaint[] }> {
  const library = await findSeeds()
  const sources: Source[] = []
  const complaints: Complaint[] = []
  const homes = new Map<string, Home>()
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    )
    const folder = isFolder ? path : dirname(path)
    const root = isWithin(library, folder) ? library : resolve(folder)
    const home = homes.get(root) ?? (await openHome(root, complaints))
    homes.set(root, home)
    home.whole ||= isFolder && resolve(path) === root
    const { seeds, problems } = isFolder ? await readSeeds(path) : readOne(root, path)
    for (const { file, text } of seeds.toReversed()) {
      const whole = toWhole(path, file)
      const below = toPathBelow(root, whole)
      const id = toId(below)
      sources.push({ file: whole, below, id, text, pins: toPins(home.corrections, id) })
    }
    const read = new Set(seeds.map(({ file }) => file))
    for (const { file, message } of problems) {
      complaints.push({ path: toWhole(path, file), problem: message, severe: !read.has(file) })
    }
  }
  return { sources, homes: [...homes.values()], complaints }
}

// A problem of the folder itself bears its path.
function toWhole(path: string, file: string): string {
  return file === path ? path : join(path, file)
}

function readOne(home: string, path: string): Seeds {
  const { text, message } = readSeed(home, relative(home, path))
  return {
    seeds: text === undefined ? [] : [{ file: path, text }],
    problems: message === undefined ? [] : [{ file: path, message }],
  }
}

async function openHome(folder: string, complaints: Complaint[]): Promise<Home> {
  const { corrections, problems } = await readCorrections(folder)
  const path = join(folder, correctionsFile)
  for (const { message } of problems) complaints.push({ path, problem: message, severe: true })
  return { folder, corrections, whole: false }
}

/** The folder of seeds that the build reads: of the environment, or of vite.config.ts. */
export async function findSeeds(): Promise<string> {
  const { plugins } = await resolveConfig({ logLevel: 'error' }, 'serve')
  const library = plugins.find(({ name }) => name === 'galley:library')!
  return (library.api as { seeds: string }).seeds
}

/** The paths and the options of a command line. An option that the command does not know is told; then there are none. */
export function readArguments(
  command: string,
  args: readonly string[],
  known: readonly string[],
): { paths: string[]; options: Set<string> } | undefined {
  // Some that run scripts hand over the `--` before what is meant for them.
  const options = args.filter((arg) => arg.startsWith('--') && arg !== '--')
  const unknown = options.find((option) => !known.includes(option))
  if (unknown !== undefined) {
    const mend = known.length > 0 ? `The options are ${known.join(', ')}` : 'There are none'
    console.error(`${command}: there is no option ${unknown}. ${mend}.`)
    return undefined
  }
  return { paths: args.filter((arg) => !arg.startsWith('--')), options: new Set(options) }
}

/** Prints complaints to stderr, one a line, each with who, what and the mend. */
export function complain(command: string, complaints: readonly Complaint[]): void {
  for (const { path, problem } of complaints) {
    console.error(`${command}: ${toPrintable(path)} ${problem}.`)
  }
}
