/** A text broken into lines at one size. */
interface Setting {
  lines: string[]
  size: number
}

interface Room {
  width: number
  height: number
  /** The sizes to try, the largest first, and what a line takes up, as a share of its size. */
  sizes: number[]
  leading: number
}

/**
 * Breaks a headline into lines of about the same length, at the largest size that has room. What has
 * room at no size is cut after a word, with an ellipsis. `widthOf` measures as a share of the size.
 */
export function toSetting(text: string, room: Room, widthOf: (text: string) => number): Setting {
  const words = text.split(' ').filter(Boolean)
  for (const size of room.sizes) {
    const most = Math.floor(room.height / (size * room.leading))
    const lines = breakLines(words, room.width / size, widthOf)
    const fits = lines.every((line) => widthOf(line) * size <= room.width)
    if (fits && lines.length <= most) return { size, lines: balance(words, lines, widthOf) }
  }
  const size = room.sizes.at(-1)!
  const most = Math.floor(room.height / (size * room.leading))
  return { size, lines: cut(words, most, room.width / size, widthOf) }
}

function breakLines(words: string[], width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

// The narrowest column that takes no more lines makes them alike.
function balance(words: string[], lines: string[], widthOf: (text: string) => number): string[] {
  let best = lines
  let high = Math.max(...lines.map(widthOf))
  let low = high / 2
  for (let step = 0; step < 7; step += 1) {
    const middle = (low + high) / 2
    const tried = breakLines(words, middle, widthOf)
    if (tried.length <= lines.length && tried.every((line) => widthOf(line) <= middle)) {
      best = tried
      high = middle
    } else low = middle
  }
  return best
}

function cut(
  words: string[],
  most: number,
  width: number,
  widthOf: (text: string) => number,
): string[] {
  const pieces = words.flatMap((word) => splitWord(word, width, widthOf))
  const lines = breakLines(pieces, width, widthOf)
  if (lines.length <= most) return lines
  let last = lines[most - 1]!
  while (widthOf(`${last}…`) > width && last.includes(' '))
    last = last.slice(0, last.lastIndexOf(' '))
  return [...lines.slice(0, most - 1), `${last}…`]
}

function splitWord(word: string, width: number, widthOf: (text: string) => number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece && widthOf(piece + letter) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}
