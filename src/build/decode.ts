import chardet from 'chardet'
import { decodeSource, type Decoded } from '../article/source.ts'

/** The text in a file's bytes, in whatever encoding it was saved: what is not UTF is told by its letters. */
export function decodeText(bytes: Uint8Array): Decoded {
  return decodeSource(bytes, (unknown) => chardet.detect(unknown) ?? undefined)
}
