import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { encode, encodePicture, lookAt, PictureError } from '../../../src/build/pictures/encode.ts'
import { pictureFormats } from '../../../src/library/pictures.ts'
import { draw, drawHuge } from './draw.ts'

const longEnough = { timeout: 60_000 }

async function widthsOf(width: number, height: number): Promise<number[]> {
  return (await lookAt(await draw(width, height).jpeg().toBuffer())).widths
}

describe('a picture that is looked at', longEnough, () => {
  test('is published in the widths that screens need, and never larger than it is', async () => {
    expect(await widthsOf(2400, 1600)).toEqual([480, 800, 1320])
    expect(await widthsOf(900, 600)).toEqual([480, 900])
    expect(await widthsOf(500, 400)).toEqual([500])
    expect(await widthsOf(60, 40)).toEqual([60])
    // A portrait is shown 80% of a window high at most.
    expect(await widthsOf(1500, 3000)).toEqual([480, 900])
  })

  test('has the measures it has when it is held upright', async () => {
    const lying = await draw(600, 400).jpeg().withMetadata({ orientation: 6 }).toBuffer()
    expect(await lookAt(lying)).toMatchObject({ width: 400, height: 600 })
  })

  test('that was cut short, or is none, says so', async () => {
    const whole = await draw(1200, 800).jpeg().toBuffer()
    const short = lookAt(whole.subarray(0, whole.length / 2))
    await expect(short).rejects.toThrow(PictureError)
    await expect(short).rejects.toThrow(/^is no whole picture \(.+\)\. Save it anew$/)
    await expect(lookAt(Buffer.from('Fog on the sound'))).rejects.toThrow(/^is no whole picture/)
    await expect(lookAt(Buffer.alloc(0))).rejects.toThrow('is empty. Save it anew')
  })

  test('may be looked at for several articles at once', async () => {
    const never = { IFD0: { Artist: randomUUID() } }
    const bytes = await draw(300, 200).jpeg().withExif(never).toBuffer()
    const looks = await Promise.all(Array.from({ length: 20 }, () => lookAt(bytes)))
    for (const look of looks) expect(look).toMatchObject({ width: 300, height: 200 })
  })

  test('that is too large is refused before it is opened', async () => {
    await expect(lookAt(await drawHuge(12_000, 12_000))).rejects.toThrow(
      'has 144 million pixels, more than the 100 million that are read. Make it smaller',
    )
  })

  test('that moves, or is in the colours of a press, says what is shown of it', async () => {
    const frames = [
      await draw(100, 80, 20).png().toBuffer(),
      await draw(100, 80, 200).png().toBuffer(),
    ]
    const moving = await sharp(frames, { join: { animated: true } })
      .webp({ loop: 0 })
      .toBuffer()
    expect(await lookAt(moving)).toMatchObject({
      width: 100,
      height: 80,
      remark: expect.stringMatching(/^moves; its first frame is shown/),
    })
    const press = await draw(100, 80).toColourspace('cmyk').jpeg().toBuffer()
    expect((await lookAt(press)).remark).toMatch(/^is in CMYK and was turned into RGB/)
  })
})

describe('a picture that is encoded', longEnough, () => {
  test('tells nothing of camera, owner or place', async () => {
    const told = await draw(600, 400)
      .jpeg()
      .withExif({ IFD0: { Artist: 'Per Lie' }, IFD3: { GPSLatitude: '59/1 54/1 0/1' } })
      .toBuffer()
    expect((await sharp(told).metadata()).exif).toBeDefined()
    for (const format of pictureFormats) {
      const made = await encode(told, 480, format)
      const { exif, iptc, xmp, orientation } = await sharp(made).metadata()
      expect([exif, iptc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined])
      expect(made.includes('Per Lie')).toBe(false)
    }
  })

  test('stands upright', async () => {
    const lying = await draw(600, 400).jpeg().withMetadata({ orientation: 6 }).toBuffer()
    const { width, height } = await sharp(await encode(lying, 200, 'webp')).metadata()
    expect([width, height]).toEqual([200, 300])
  })

  test('is in RGB, on white where it was clear', async () => {
    const press = await draw(100, 80).toColourspace('cmyk').jpeg().toBuffer()
    expect((await sharp(await encode(press, 100, 'jpg')).metadata()).space).toBe('srgb')
    const clear = await sharp({
      create: { width: 10, height: 10, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer()
    const { data } = await sharp(await encode(clear, 10, 'jpg'))
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect([...data.subarray(0, 3)].every((value) => value > 250)).toBe(true)
  })

  test('is not made larger', async () => {
    const small = await draw(60, 40).png().toBuffer()
    expect((await sharp(await encode(small, 480, 'avif')).metadata()).width).toBe(60)
  })

  test('has the same bytes each time', async () => {
    const bytes = await draw(900, 600).jpeg().toBuffer()
    for (const format of pictureFormats) {
      const [one, two] = await Promise.all([encode(bytes, 480, format), encode(bytes, 480, format)])
      expect(one.equals(two)).toBe(true)
    }
  })

  test('is not encoded again', async () => {
    const bytes = await draw(300, 200, Math.floor(Math.random() * 360))
      .jpeg()
      .toBuffer()
    const { hash } = await lookAt(bytes)
    const first = await encodePicture(bytes, { hash, width: 300, format: 'webp' })
    const again = await encodePicture(Buffer.from('not read'), { hash, width: 300, format: 'webp' })
    expect(again.equals(first)).toBe(true)
  })
})
