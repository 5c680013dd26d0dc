/** A text in one way of writing it, and the way back. */
export interface Formed {
  text: string
  /** The place in the text as it is, for one in `text`; its end among them. */
  back: (place: number) => number
}

// Letters with their marks, syllables in parts, and single signs that may be written in another way.
const others = /[^\n](?:[\p{M}\u1160-\u11ff]+)|[^\n -~]/gu

/**
 * The text with letters composed, straight quotes, hyphens for dashes, plain spaces, and without what
 * is not seen: two texts that look alike are alike in it.
 */
export function toForm(text: string): Formed {
  // Where a sign takes more or less room in the text than in its form, and how much further the text is behind it.
  const shifts: { place: number; by: number }[] = []
  let by = 0
  const formed = text.replace(others, (sign, at: number) => {
    const plain = toPlain(sign)
    if (plain.length !== sign.length) {
      const place = at - by + plain.length
      by += sign.length - plain.length
      shifts.push({ place, by })
    }
    return plain
  })
  return {
    text: formed,
    back: (place) => place + (shifts.findLast((shift) => shift.place <= place)?.by ?? 0),
  }
}

function toPlain(sign: string): string {
  if (/^[‘’‚‛ʼ′]$/.test(sign)) return "'"
  if (/^[“”„‟«»″]$/.test(sign)) return '"'
  if (/^[‐‑‒–—−]$/.test(sign)) return '-'
  if (/^\s$/.test(sign)) return ' '
  if (/^[\u00ad\u200b\u2060\ufeff]$/.test(sign)) return ''
  return sign.normalize('NFC')
}
