import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../../article/article.ts'
import { pictureFormats, toPicturePath, type Picture } from '../../library/pictures.ts'
import type { Problem } from '../problem.ts'
import { sideBySide } from '../side-by-side.ts'
import { refuse, toUnreadable, type FileKind } from '../unreadable.ts'
import { encodePicture, lookAt, PictureError, toPictureHash, type Looked } from './encode.ts'
import { findPictures } from './find.ts'

const pictureFile: FileKind = {
  file: 'a picture',
  whole: 'a picture',
  mostBytes: 100_000_000,
  smaller: 'Make it smaller',
}

/** The files of pictures by their path below the base, each made when it is asked for. */
export type PictureFiles = Map<string, () => Promise<Buffer>>

interface OpenedPictures {
  /** By the seed's file. */
  bySeed: Map<string, Picture[]>
  files: PictureFiles
  problems: Problem[]
}

/** A picture's file is not as it was looked at: what stands in it now must not bear the old name. */
export class LostPictureError extends Error {
  override name = 'LostPictureError'
  constructor(
    readonly problem: Problem,
    readonly hash: string,
    options?: ErrorOptions,
  ) {
    super(`${problem.file} ${problem.message}`, options)
  }
}

/** What was seen of each file the last time, and when it was written then. */
export type KeptPictures = Map<string, { stamp: string; looked: Looked | Problem }>

/**
 * Looks at the pictures beside these seeds. Encodes none yet. What is no picture, or has no
 * caption, is named with the mend and left out: its sill stays.
 */
export async function openPictures(
  folder: string,
  articles: readonly { file: string; article: Article }[],
  kept: KeptPictures,
): Promise<OpenedPictures> {
  const found = await findPictures(
    folder,
    articles.map(({ file }) => file),
  )
  const captions = new Map(articles.map(({ file, article }) => [file, countCaptions(article)]))
  const opened: OpenedPictures = { bySeed: new Map(), files: new Map(), problems: found.problems }
  const { problems } = opened
  const looks = await sideBySide(found.pictures, ({ file }) => look(folder, file, kept))
  found.pictures.forEach(({ file, seed, number }, at) => {
    const count = captions.get(seed)!
    const looked = looks[at]!
    if (number < 1 || number > count) {
      problems.push({ file, message: explainNumber(seed, number, count) })
    } else if ('message' in looked) {
      problems.push(looked)
    } else {
      const { hash, width, height, widths, remark } = looked
      if (remark) problems.push({ file, message: remark })
      const pictures = opened.bySeed.get(seed) ?? []
      pictures.push({ number, hash, width, height, widths })
      opened.bySeed.set(seed, pictures)
      addFiles(opened.files, () => readAgain(folder, file, hash), looked)
    }
  })
  return opened
}

function countCaptions({ blocks }: Article): number {
  return blocks.filter(({ type }) => type === 'figure').length
}

function explainNumber(seed: string, number: number, count: number): string {
  const has = count === 0 ? 'no caption' : count === 1 ? 'one caption' : `${count} captions`
  const mend =
    count === 0 ? 'Put its caption into the text' : `Number it 1${count > 1 ? ` to ${count}` : ''}`
  return `is picture ${number}, but ${seed} has ${has}. ${mend}, or take it out of the folder`
}

function addFiles(
  files: PictureFiles,
  read: () => Promise<Buffer>,
  { hash, widths }: Looked,
): void {
  for (const format of pictureFormats) {
    // One file is enough for browsers that are as old as to need the last format.
    for (const width of format === 'jpg' ? widths.slice(-1) : widths) {
      const make = async () => encodePicture(await read(), { hash, width, format })
      files.set(toPicturePath(hash, width, format).slice(1), make)
    }
  }
}

async function readAgain(folder: string, file: string, hash: string): Promise<Buffer> {
  const lose = (message: string, options?: ErrorOptions): never => {
    throw new LostPictureError({ file, message }, hash, options)
  }
  const bytes = await readFile(join(folder, file)).catch((cause: unknown) =>
    lose(toUnreadable(cause), { cause }),
  )
  if (toPictureHash(bytes) === hash) return bytes
  return lose('was changed while it was read, and is left out. Build once more')
}

async function look(folder: string, file: string, kept: KeptPictures): Promise<Looked | Problem> {
  const path = join(folder, file)
  try {
    const refused = refuse(folder, file, pictureFile)
    if (refused) return { file, message: refused }
    const { mtimeMs, size, ino } = await stat(path)
    const stamp = `${mtimeMs} ${size} ${ino}`
    const known = kept.get(file)
    if (known?.stamp === stamp) return known.looked
    const looked = await lookAt(await readFile(path)).catch((error: unknown) => {
      if (!(error instanceof PictureError)) throw error
      return { file, message: error.message }
    })
    kept.set(file, { stamp, looked })
    return looked
  } catch (cause) {
    return { file, message: toUnreadable(cause) }
  }
}
