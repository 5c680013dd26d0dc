import { westernOf } from './entities.ts'

export interface Decoded {
  text: string
  encoding: string
  /** Set when the bytes may not be the text they were taken for. */
  doubtful?: 'binary' | 'encoding'
}

/**
 * The text in some bytes: by the byte order mark, else UTF-16 by its zeros, else UTF-8, else the
 * encoding that `detect` names, else windows-1252.
 */
export function decodeSource(
  bytes: Uint8Array,
  detect: (bytes: Uint8Array) => string | undefined = () => undefined,
): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes.subarray(2), 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(swapped(bytes.subarray(2)), 'utf-16be')
  const zeros = zerosByPlace(bytes)
  if (zeros.odd > 0.3 && zeros.even < 0.05) return decoded(bytes, 'utf-16le')
  if (zeros.even > 0.3 && zeros.odd < 0.05) return decoded(swapped(bytes), 'utf-16be')
  const text = readUtf8(bytes)
  if (text !== undefined) return judged(text, 'utf-8')
  const damaged = readDamagedUtf8(bytes)
  if (damaged !== undefined) return judged(damaged, 'utf-8', 'encoding')
  // Taken for another encoding, rubbish can look like text.
  const western = readWestern(bytes)
  if (isBinary(western)) return { text: western, encoding: 'windows-1252', doubtful: 'binary' }
  const other = readAs(detect(bytes), bytes)
  return other ?? judged(western, 'windows-1252', 'encoding')
}

// What Latin letters alone make of a text: ISO-8859-1 is read as its superset, as browsers do.
const latin = /^(?:iso-8859-1|windows-1252|ascii|utf-8)$/i

function readAs(encoding: string | undefined, bytes: Uint8Array): Decoded | undefined {
  if (encoding === undefined || latin.test(encoding)) return undefined
  try {
    const text = new TextDecoder(encoding).decode(bytes)
    return judged(text, encoding.toLowerCase(), 'encoding')
  } catch {
    return undefined
  }
}

function decoded(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  return judged(new TextDecoder('utf-16le').decode(bytes), encoding)
}

function judged(text: string, encoding: string, doubtful?: 'encoding'): Decoded {
  if (isBinary(text)) return { text, encoding, doubtful: 'binary' }
  return doubtful ? { text, encoding, doubtful } : { text, encoding }
}

function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// In another encoding letters hardly ever come in the sequences of UTF-8.
const soundForEachBroken = 4

/** The text in bytes that are UTF-8 but for a few, such as one cut off within a letter. */
function readDamagedUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  let broken = 0
  let sound = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) broken++
    else if (code > 0x7f) sound++
  }
  return sound >= broken * soundForEachBroken ? text : undefined
}

// Written out, for not every decoder knows windows-1252: Node 20 leaves controls.
const western = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? (westernOf(byte)?.charCodeAt(0) ?? byte) : byte,
)

function readWestern(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), (byte) => western[byte]!)
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

function swapped(bytes: Uint8Array): Uint8Array {
  // A copy: `slice` of a Buffer of Node's would be the same bytes.
  const turned = new Uint8Array(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  for (let i = 0; i < turned.length; i += 2) {
    turned[i] = bytes[i + 1] as number
    turned[i + 1] = bytes[i] as number
  }
  return turned
}

function zerosByPlace(bytes: Uint8Array): { even: number; odd: number } {
  const length = Math.min(bytes.length, 4096)
  if (length < 4) return { even: 0, odd: 0 }
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i++) {
    if (bytes[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  return { even: (2 * even) / length, odd: (2 * odd) / length }
}

/** More than one control character in a hundred: nobody typed this. */
function isBinary(text: string): boolean {
  const length = Math.min(text.length, 65536)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code < 9 || (code > 13 && code < 32) || code === 0x7f || code === 0xfffd) controls++
  }
  return controls > 1 && controls > length / 100
}
