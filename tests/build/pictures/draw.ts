import { crc32 } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

/** A picture of our own making: hills under a sky, so that encoders have something to do. */
export function draw(width: number, height: number, hue = 210): Sharp {
  return sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 100 100" preserveAspectRatio="none">
      <rect width="100" height="100" fill="hsl(${hue},50%,60%)"/>
      <circle cx="70" cy="30" r="8" fill="#ffffff"/>
      <path d="M0 80 L20 60 L40 78 L65 50 L100 85 V100 H0Z" fill="hsl(${hue + 40},40%,25%)"/>
    </svg>`),
  ).flatten({ background: '#fff' })
}

/** A PNG that says it is so large, and holds one pixel. */
export async function drawHuge(width: number, height: number): Promise<Buffer> {
  const bytes = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}
