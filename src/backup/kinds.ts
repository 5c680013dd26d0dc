import { isHighlight, type Highlight } from '../annotations/highlight.ts'
import { isCorrection, toCorrectionKey, type Correction } from '../corrections/correction.ts'
import type { Pace } from '../progress/pace.ts'
import type { Reading } from '../progress/shelf.ts'
import { isPace, isReading } from '../progress/valid.ts'
import { isQueued, type Queued } from '../speech/queue.ts'
import type { TableName } from '../storage/storage.ts'

/** What of a reader's goes into a backup. */
export interface Kind {
  table: TableName
  /** Whether something that a file holds is a row of this kind. */
  isRow: (row: unknown) => boolean
  toKey: (row: never) => string
  /** Which of two rows with one key stays, where it was changed in both places. */
  choose: (mine: never, theirs: never) => unknown
}

function kind<Row>(
  table: TableName,
  isRow: (row: unknown) => row is Row,
  toKey: (row: Row) => string,
  choose: (mine: Row, theirs: Row) => Row,
): Kind {
  return { table, isRow, toKey, choose }
}

/** Every kind of row that a backup holds. Another is a line here. */
export const kinds: readonly Kind[] = [
  // A correction has no date: what is on the device is what its reader sees.
  kind<Correction>('corrections', isCorrection, toCorrectionKey, (mine) => mine),
  kind<Highlight>(
    'highlights',
    isHighlight,
    ({ id }) => id,
    (mine, theirs) => (theirs.changed > mine.changed ? theirs : mine),
  ),
  kind<Queued>(
    'queue',
    isQueued,
    ({ id }) => id,
    (mine) => mine,
  ),
  kind<Reading>(
    'reading',
    isReading,
    ({ id }) => id,
    (mine, theirs) => (theirs.when > mine.when ? theirs : mine),
  ),
  // The one that was measured longer.
  kind<Pace>(
    'paces',
    isPace,
    ({ language }) => language,
    (mine, theirs) => (theirs.factors.length > mine.factors.length ? theirs : mine),
  ),
]
