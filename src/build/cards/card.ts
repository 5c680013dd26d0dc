import sharp from 'sharp'
import { cardSize } from '../web/tags.ts'
import { openDisplayFace, type DisplayFace } from './face.ts'
import { toSetting } from './lines.ts'
import { toShown } from './shown.ts'

interface CardLook {
  name: string
  bg: string
  ink: string
}

/** Draws the card of a headline as a PNG. */
export type DrawCard = (headline: string) => Promise<Buffer>

const margin = 72
const wordmark = { size: 46, baseline: 88 }
const rule = { top: 122, line: 2, gap: 6 }
const headlineTop = 172
const leading = 1.05
const room = {
  width: cardSize.width - 2 * margin,
  height: cardSize.height - headlineTop - 56,
  sizes: [112, 96, 84, 72, 62, 54, 46],
  leading,
}

/**
 * Cards in the design's look: the wordmark, its double rule, the headline. A name or a headline that
 * the face has no letters for is left out: better none than boxes.
 */
export async function openCards({ name, bg, ink }: CardLook): Promise<DrawCard> {
  const [head, mark] = await Promise.all([openHeadFace(), openDisplayFace(700, -0.025)])
  const shownName = toShown(name, mark.has)
  const frame = [
    `<rect width="${cardSize.width}" height="${cardSize.height}" fill="${bg}"/>`,
    `<g fill="${ink}">`,
    toRule(rule.top),
    toRule(rule.top + rule.gap),
    shownName
      ? toShape(mark.draw(shownName, { x: margin, y: wordmark.baseline, size: wordmark.size }))
      : '',
  ].join('')
  return (headline) => {
    const shown = toShown(headline, head.has)
    const shape = shown ? drawHeadline(shown, head) : ''
    const { width, height } = cardSize
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${frame}${toShape(shape)}</g></svg>`
    // Two colours and what is between them: a palette says it in a third of the bytes.
    return sharp(Buffer.from(svg))
      .png({ palette: true, colours: 16, effort: 1, dither: 0 })
      .toBuffer()
  }
}

/** What the card of a headline says, as text: the headline as far as it is shown, else the name. */
export async function openCardTexts(
  name: string,
): Promise<(headline: string) => string | undefined> {
  const { has } = await openHeadFace()
  return (headline) => toShown(headline, has) ?? toShown(name, has)
}

function openHeadFace(): Promise<DisplayFace> {
  return openDisplayFace(660, -0.022)
}

function drawHeadline(headline: string, face: DisplayFace): string {
  const { size, lines } = toSetting(headline, room, face.widthOf)
  return lines
    .map((line, at) =>
      // Large letters begin a little inside of where they stand.
      face.draw(line, {
        x: margin - size * 0.035,
        y: headlineTop + size * (0.86 + at * leading),
        size,
      }),
    )
    .join('')
}

function toRule(top: number): string {
  return `<rect x="${margin}" y="${top}" width="${cardSize.width - 2 * margin}" height="${rule.line}"/>`
}

function toShape(path: string): string {
  return path && `<path d="${path}"/>`
}
