import { checkHighlight } from '../annotations/check.ts'
import type { Highlight } from '../annotations/highlight.ts'
import { toLater } from '../annotations/highlights.ts'
import { isCorrection, toCorrectionKey, type Correction } from '../corrections/correction.ts'
import type { Pace } from '../progress/pace.ts'
import type { Reading } from '../progress/shelf.ts'
import { isPace, isReading } from '../progress/valid.ts'
import { isQueued, type Queued } from '../speech/queue.ts'
import type { TableName } from '../storage/storage.ts'

/** What of a reader's goes into a backup. */
interface Kind {
  table: TableName
  /** The row of this kind in something that a file holds; undefined where it is none. */
  check: (row: unknown) => unknown
  toKey: (row: never) => string
  /** Which of two rows with one key stays, where it was changed in both places. */
  choose: (mine: never, theirs: never) => unknown
}

function kind<Row>(
  table: TableName,
  check: (row: unknown) => Row | undefined,
  toKey: (row: Row) => string,
  choose: (mine: Row, theirs: Row) => Row,
): Kind {
  return { table, check, toKey, choose }
}

const only =
  <Row>(isRow: (row: unknown) => row is Row) =>
  (row: unknown) =>
    isRow(row) ? row : undefined

/** Every kind of row that a backup holds. Another is a line here. */
export const kinds: readonly Kind[] = [
  // A correction has no date: what is on the device is what its reader sees.
  kind<Correction>('corrections', only(isCorrection), toCorrectionKey, (mine) => mine),
  kind<Highlight>('highlights', checkHighlight, ({ id }) => id, toLater),
  kind<Queued>(
    'queue',
    only(isQueued),
    ({ id }) => id,
    (mine) => mine,
  ),
  kind<Reading>(
    'reading',
    only(isReading),
    ({ id }) => id,
    (mine, theirs) => (theirs.when > mine.when ? theirs : mine),
  ),
  // The one that was measured longer.
  kind<Pace>(
    'paces',
    only(isPace),
    ({ language }) => language,
    (mine, theirs) => (theirs.factors.length > mine.factors.length ? theirs : mine),
  ),
]
