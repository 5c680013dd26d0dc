import { readMarks, type Marked } from './marks.ts'
import { findPageBreaks } from './page-breaks.ts'
import { cutStretches } from './stretches.ts'

/** The stretches of a source, and what its marks settle. */
export function readStretches(source: string): Marked {
  return readMarks(cutStretches(source, findPageBreaks(source)))
}
