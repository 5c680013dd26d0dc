import { contextLength, type Anchor } from './anchor.ts'
import { isCount, isText } from './check.ts'
import { sharedFragment as name } from './fragment.ts'

// A link is passed on through all kinds of apps: longer ones are cut off on the way.
const mostQuoted = 1500
// Nothing longer is looked into: every character may take four bytes, and every three bytes four letters.
const mostPacked = 16_000
const version = 1

/** The passage as the fragment of an address, which no server gets to see; undefined where it is too long. */
export function toShared({ at, quote, before, after, twin }: Anchor): string | undefined {
  if (quote.length > mostQuoted) return undefined
  const row = [version, at, quote, before, after, ...(twin === undefined ? [] : [twin])]
  const bytes = new TextEncoder().encode(JSON.stringify(row))
  const packed = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return name + packed.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The passage in the fragment of an address; undefined where there is none that can be read. Never throws. */
export function readShared(hash: string): Anchor | undefined {
  if (!hash.startsWith(name) || hash.length > mostPacked) return undefined
  let row: unknown
  try {
    const packed = hash.slice(name.length).replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
    row = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
  if (!Array.isArray(row) || row[0] !== version) return undefined
  const [, at, quote, before, after, twin] = row as unknown[]
  if (!isCount(at) || !isText(quote, mostQuoted) || quote.trim() === '') return undefined
  if (!isText(before, contextLength) || !isText(after, contextLength)) return undefined
  const anchor = { at, quote, before, after }
  if (twin === undefined) return anchor
  return isCount(twin) ? { ...anchor, twin } : undefined
}
