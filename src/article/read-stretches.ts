import { readMarks } from './marks.ts'
import { type Marked } from './front.ts'
import { mayHoldRemains } from './readable.ts'
import { readRemains } from './remains.ts'
import { cutStretches } from './stretches.ts'

/** The stretches of a source, free of what other formats left in it, and what its marks settle. */
export function readStretches(source: string): Marked {
  const readable = mayHoldRemains(source) ? readRemains(source) : undefined
  return readMarks(cutStretches(source, readable), source)
}
