import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'

const mark = join(import.meta.dirname, '../../../public/favicon.svg')

interface Icon {
  path: string
  size: number
  /** The share of its width that the mark takes. */
  share: number
  purpose: 'any' | 'maskable'
}

/** What a device shows of the library once it is installed. Masks may cut a fifth off each side. */
export const icons: readonly Icon[] = [
  { path: 'icons/192.png', size: 192, share: 0.75, purpose: 'any' },
  { path: 'icons/512.png', size: 512, share: 0.75, purpose: 'any' },
  { path: 'icons/mask-512.png', size: 512, share: 0.5, purpose: 'maskable' },
]

/** Draws the mark in ink on paper. */
export async function drawIcon(
  { size, share }: Icon,
  { ink, bg }: { ink: string; bg: string },
): Promise<Buffer> {
  // Only the paper's ink: a picture does not follow the system.
  const svg = (await readFile(mark, 'utf8')).replace(/@media[^}]*\{[^}]*\}\s*\}/, '')
  const width = Math.round(size * share)
  const drawn = await sharp(Buffer.from(svg.replace(/stroke: #\w+/, `stroke: ${ink}`)), {
    density: (72 * width) / 32,
  })
    .resize(width, width)
    .png()
    .toBuffer()
  return sharp({ create: { width: size, height: size, channels: 3, background: bg } })
    .composite([{ input: drawn }])
    .png({ compressionLevel: 9 })
    .toBuffer()
}
