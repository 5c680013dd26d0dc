import type { Anchor } from './anchor.ts'
import { checkAnchor } from './check.ts'
import { sharedFragment as name } from './fragment.ts'
import { listAnchors, quoteOf, type Target } from './target.ts'

// A link is passed on through all kinds of apps: longer ones are cut off on the way.
const mostQuoted = 1500
// Nothing longer is looked into: every character may take four bytes, and every three bytes four letters.
const mostPacked = 16_000
// One stretch, and several.
const [single, several] = [1, 2]

/** The passage as the fragment of an address, which no server gets to see; undefined where it is too long. */
export function toShared(target: Target): string | undefined {
  if (quoteOf(target).length > mostQuoted) return undefined
  const [first, ...rest] = listAnchors(target).map(toRow)
  const row = rest.length === 0 ? [single, ...first!] : [several, first, ...rest]
  const bytes = new TextEncoder().encode(JSON.stringify(row))
  const packed = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  const shared = name + packed.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  // Many stretches bring many neighbours along.
  return shared.length > mostPacked ? undefined : shared
}

/** The passage in the fragment of an address; undefined where there is none that can be read. Never throws. */
export function readShared(hash: string): Target | undefined {
  if (!hash.startsWith(name) || hash.length > mostPacked) return undefined
  let row: unknown
  try {
    // A full stop or a bracket behind a link in a letter is often taken for a part of it.
    const own = hash.slice(name.length).replace(/[^\w-].*/, '')
    const packed = own.replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
    row = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
  if (!Array.isArray(row)) return undefined
  const [version, ...parts] = row as unknown[]
  if (version === single) return fromRow(parts)
  if (version !== several) return undefined
  const [first, ...rest] = parts.map(fromRow)
  return first && rest.every((one) => one !== undefined) ? { ...first, rest } : undefined
}

function toRow({ at, quote, before, after, twin }: Anchor) {
  return [at, quote, before, after, ...(twin === undefined ? [] : [twin])]
}

function fromRow(row: unknown): Anchor | undefined {
  if (!Array.isArray(row)) return undefined
  const [at, quote, before, after, twin] = row as unknown[]
  return checkAnchor({ at, quote, before, after, twin }, mostQuoted)
}
