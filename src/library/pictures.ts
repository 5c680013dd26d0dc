import type { Article } from '../article/article.ts'

/** A picture that was supplied for a caption, and the sizes that are published of it. */
export interface Picture {
  /** How large the file is that is kept for reading without network; known once a build has encoded it. */
  bytes?: number
  /** The number of its caption, in the article as the build reads it. */
  number: number
  /** Names its files: another picture has another. */
  hash: string
  /** Of the picture as it was supplied and is held upright, in pixels. */
  width: number
  height: number
  /** The widths it is published in, the smallest first. */
  widths: number[]
}

/** What pictures are published as, the smallest files first; the last for browsers that read neither of the others. */
export const pictureFormats = ['avif', 'webp', 'jpg'] as const

export type PictureFormat = (typeof pictureFormats)[number]

/** Where a picture is below the library's base, and in the router. */
export function toPicturePath(hash: string, width: number, format: PictureFormat): string {
  return `/pictures/${hash}-${width}.${format}`
}

// Sharp on a phone, and no smaller than the text is wide.
const keptWidth = 1400

/** The one file of a picture that is kept for reading without network, below the base. */
export function toKeptPicturePath({ hash, widths }: Picture): string {
  const width = widths.findLast((width) => width <= keptWidth) ?? widths[0]!
  return toPicturePath(hash, width, 'avif').slice(1)
}

/**
 * The pictures by the place of their captions in the source. Numbers count the captions as the
 * build reads them (`built`); a reader's correction that makes or unmakes a caption moves none.
 */
export function placePictures(
  built: Article,
  pictures: readonly Picture[] = [],
): ReadonlyMap<number, Picture> {
  const places = new Map<number, Picture>()
  for (const block of built.blocks) {
    const picture =
      block.type === 'figure' && pictures.find(({ number }) => number === block.number)
    if (picture) places.set(block.caption.from, picture)
  }
  return places
}
