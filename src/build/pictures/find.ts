import { readdir } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import type { Problem } from '../problem.ts'

/** A picture's file beside its seed: `fog.2.jpg` is the second picture of `fog.txt`. */
interface FoundPicture {
  /** The picture's file, and the seed's, as seeds are named. */
  file: string
  seed: string
  number: number
}

const readable = new Set(['jpg', 'jpeg', 'png', 'webp', 'avif'])
const named = /^(.+?)(?:\.(\d+))?\.(jpe?g|png|webp|avif|gif|heic|heif|tiff?|bmp|jxl|jp2|svg)$/iu
/** Whether a file is named as a picture, of a seed or of none. */
export const isPictureName = (name: string): boolean => named.test(name)

/** Finds the pictures of these seeds, in the seeds' order. Never throws: what cannot be one is named, with the mend. */
export async function findPictures(
  folder: string,
  seeds: readonly string[],
): Promise<{ pictures: FoundPicture[]; problems: Problem[] }> {
  const problems: Problem[] = []
  const bySeed = new Map(seeds.map((seed) => [toKey(seed.replace(/\.txt$/i, '')), seed]))
  const found = new Map<string, FoundPicture>()
  for (const file of await readNames(folder, seeds)) {
    const [, name = '', digits, ending = ''] = named.exec(file) ?? []
    const seed = bySeed.get(toKey(name))
    if (seed === undefined && digits === undefined) continue
    const number = Number(digits)
    const key = `${seed} ${number}`
    const other = found.get(key)
    if (!readable.has(ending.toLowerCase())) {
      problems.push({ file, message: 'is no JPEG, PNG, WebP or AVIF. Save it as one of them' })
    } else if (seed === undefined) {
      const mend = 'Name it as the text it belongs to, or take it out of the folder'
      problems.push({ file, message: `belongs to ${name}.txt, which is not published. ${mend}` })
    } else if (digits === undefined) {
      const mend = `Name it ${name}.1.${ending}, if it is the first caption's`
      problems.push({ file, message: `has no number. ${mend}` })
    } else if (other) {
      problems.push({
        file,
        message: `is a second picture ${number} beside ${other.file}. Keep one`,
      })
    } else {
      found.set(key, { file, seed, number })
    }
  }
  const order = new Map(seeds.map((seed, at) => [seed, at]))
  const pictures = [...found.values()].sort(
    (a, b) => order.get(a.seed)! - order.get(b.seed)! || a.number - b.number,
  )
  return { pictures, problems }
}

// A folder that can't be read has been told of with its seeds.
async function readNames(folder: string, seeds: readonly string[]): Promise<string[]> {
  const folders = new Set(['.', ...seeds.map((seed) => dirname(seed))])
  const names = await Promise.all(
    [...folders].map(async (below) => {
      const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => [])
      return entries
        .filter((entry) => !entry.isDirectory() && isPictureName(entry.name))
        .map(({ name }) => posix.join(below, name))
    }),
  )
  return names.flat().sort()
}

// As file systems differ in how they write accents.
function toKey(name: string): string {
  return name.normalize('NFC')
}
