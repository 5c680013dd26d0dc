import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs'
import decompress from 'woff2-encoder/decompress'

const { resolve } = createRequire(import.meta.url)
// The files of one face by script; a letter is taken from the first that has it.
const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese']

/** A face at one weight, in its display cut, that draws lines of text. All measures are shares of the size. */
export interface DisplayFace {
  /** Whether it has a shape for every letter of a text. */
  has: (text: string) => boolean
  widthOf: (text: string) => number
  /** The shapes of a line as SVG path data, baseline at `y`, in pixels. */
  draw: (text: string, place: { x: number; y: number; size: number }) => string
}

interface Glyph {
  font: Font
  id: number
  /** Where it stands in the line, and how far above the baseline. */
  x: number
  y: number
}

/** Source Serif 4 as the pages have it, at a weight and a tracking. */
export async function openDisplayFace(weight: number, tracking: number): Promise<DisplayFace> {
  const fonts = await Promise.all(scripts.map((script) => openFont(script, weight)))
  const unit = 1000

  const fontOf = (letter: string): Font | undefined =>
    fonts.find((font) => font.nominalGlyph(letter.codePointAt(0)!) !== undefined)

  function set(text: string): { glyphs: Glyph[]; width: number } {
    const glyphs: Glyph[] = []
    let x = 0
    for (const { font, piece } of toPieces(text)) {
      const buffer = new Buffer()
      buffer.addText(piece)
      buffer.guessSegmentProperties()
      shape(font, buffer)
      for (const {
        codepoint,
        xAdvance = 0,
        xOffset = 0,
        yOffset = 0,
      } of buffer.getGlyphInfosAndPositions()) {
        glyphs.push({ font, id: codepoint, x: x + xOffset / unit, y: yOffset / unit })
        x += xAdvance / unit + tracking
      }
    }
    return { glyphs, width: x - tracking }
  }

  function toPieces(text: string): { font: Font; piece: string }[] {
    const pieces: { font: Font; piece: string }[] = []
    for (const letter of text) {
      const last = pieces.at(-1)
      const font =
        last?.font.nominalGlyph(letter.codePointAt(0)!) === undefined ? fontOf(letter) : last.font
      if (!font) continue
      if (last?.font === font) last.piece += letter
      else pieces.push({ font, piece: letter })
    }
    return pieces
  }

  return {
    has: (text) => Array.from(text).every((letter) => fontOf(letter) !== undefined),
    widthOf: (text) => set(text).width,
    draw: (text, { x, y, size }) =>
      set(text)
        .glyphs.map(({ font, id, ...at }) =>
          toPath(font, id, { x: x + at.x * size, y: y - at.y * size, scale: size / unit }),
        )
        .join(''),
  }
}

async function openFont(script: string, weight: number): Promise<Font> {
  const file = `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-opsz-normal.woff2`
  const font = new Font(new Face(new Blob(await decompress(await readFile(resolve(file)))), 0))
  font.setVariations([new Variation('wght', weight), new Variation('opsz', 60)])
  return font
}

function toPath(
  font: Font,
  glyph: number,
  { x, y, scale }: Record<'x' | 'y' | 'scale', number>,
): string {
  return font
    .glyphToJson(glyph)
    .map(({ type, values }) => {
      const placed = values.map((value, at) =>
        (at % 2 === 0 ? x + value * scale : y - value * scale).toFixed(1),
      )
      return type + placed.join(' ')
    })
    .join('')
}
