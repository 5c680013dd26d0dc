import { createHash } from 'node:crypto'
import type { Sharp } from 'sharp'
import type { PictureFormat } from '../../library/pictures.ts'
import { takeKept } from '../kept-files.ts'

/** Raise it when anything in this file changes what comes out: names and cache hang on it. */
const recipe = 1

/** More is no photograph but a mistake, and takes gigabytes to open. */
const mostPixels = 100_000_000

// The text is 624 to 655 px wide, a phone's 320 to 680: for screens of one, two and three dots a pixel.
const steps = [480, 800, 1320]
// A portrait is shown 80% of a screen high at most.
const mostHeight = 1800

const encoders: Record<PictureFormat, (image: Sharp, drawn: boolean) => Sharp> = {
  avif: (image, drawn) =>
    image.avif({ quality: 54, effort: 4, chromaSubsampling: drawn ? '4:4:4' : '4:2:0' }),
  webp: (image, drawn) => image.webp({ quality: drawn ? 88 : 80, effort: 5 }),
  jpg: (image, drawn) =>
    image.jpeg({ quality: 82, mozjpeg: true, chromaSubsampling: drawn ? '4:4:4' : '4:2:0' }),
}

/** What a picture's file turns out to be. */
export interface Looked {
  hash: string
  width: number
  height: number
  widths: number[]
  /** What is odd about it, and the mend; it is shown all the same. */
  remark?: string
}

/** A file is no picture that can be shown; the message says why and what to do, to follow the file's name. */
export class PictureError extends Error {
  override name = 'PictureError'
}

/** Looks at a picture, down to its last pixel. Throws PictureError when it cannot be shown. */
export async function lookAt(bytes: Buffer): Promise<Looked> {
  const hash = toPictureHash(bytes)
  const looked = await takeKept(`pictures/${hash}.json`, async () =>
    Buffer.from(JSON.stringify({ hash, ...(await measure(bytes)) })),
  )
  return JSON.parse(looked.toString()) as Looked
}

/** What a picture's files are named by: its bytes, and how it is encoded. */
export function toPictureHash(bytes: Buffer): string {
  return createHash('sha256').update(`${recipe} `).update(bytes).digest('hex').slice(0, 16)
}

async function measure(bytes: Buffer): Promise<Omit<Looked, 'hash'>> {
  if (bytes.length === 0) throw new PictureError('is empty. Save it anew')
  const sharp = await openSharp()
  const image = sharp(bytes, { failOn: 'warning', limitInputPixels: false })
  const { autoOrient, pages = 1, space } = await image.metadata().catch(refuse)
  const { width, height } = autoOrient
  if (width * height > mostPixels) {
    const millions = Math.round((width * height) / 1_000_000)
    throw new PictureError(
      `has ${millions} million pixels, more than the ${mostPixels / 1_000_000} million that are read. Make it smaller`,
    )
  }
  // A file that was cut short has a good beginning.
  await image.resize(32, 32, { fit: 'fill' }).raw().toBuffer().catch(refuse)
  const remark =
    pages > 1
      ? 'moves; its first frame is shown. Supply that frame alone'
      : space === 'cmyk'
        ? 'is in CMYK and was turned into RGB. Save it as RGB if its colours look wrong'
        : undefined
  return { width, height, widths: toWidths(width, height), ...(remark && { remark }) }
}

function refuse(cause: unknown): never {
  const said = cause instanceof Error ? cause.message.split('\n')[0]!.trim() : String(cause)
  throw new PictureError(`is no whole picture (${said}). Save it anew`, { cause })
}

function toWidths(width: number, height: number): number[] {
  const high = Math.ceil((mostHeight * width) / height)
  const most = Math.min(width, steps.at(-1)!, Math.max(high, 1))
  // Two files of nearly one width serve nobody.
  return [...steps.filter((step) => step < most * 0.85), most]
}

/** The picture as `encode` makes it; what was encoded once for this hash is not encoded again. */
export function encodePicture(
  bytes: Buffer,
  { hash, width, format }: { hash: string; width: number; format: PictureFormat },
): Promise<Buffer> {
  return takeKept(`pictures/${hash}-${width}.${format}`, () => encode(bytes, width, format))
}

/** The picture in one width and format, upright, in sRGB, on white, without anything a camera wrote into it. */
export async function encode(bytes: Buffer, width: number, format: PictureFormat): Promise<Buffer> {
  const sharp = await openSharp()
  const image = sharp(bytes, { limitInputPixels: mostPixels, autoOrient: true })
  const drawn = (await image.metadata()).format === 'png'
  // What is clear in a drawing was made for white paper; in the dark it would be black on black.
  const sized = image
    .resize({ width, withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
  return encoders[format](sized, drawn).toBuffer()
}

// Loaded with the first picture: most libraries have none.
async function openSharp() {
  const { default: sharp } = await import('sharp')
  // Pictures are encoded side by side; each by itself gives the same bytes everywhere.
  sharp.concurrency(1)
  return sharp
}
