import { keepRows, mergeRows, type KeptRows } from '../storage/kept-rows.ts'
import type { Storage } from '../storage/storage.ts'
import { toChanged, type Highlight } from './highlight.ts'

/** What the reader has marked, on this device. */
interface Highlights extends Pick<KeptRows<Highlight>, 'list' | 'kept' | 'trouble' | 'load'> {
  put: (highlight: Highlight) => Promise<void>
  change: (highlight: Highlight, change: Partial<Pick<Highlight, 'mark' | 'note'>>) => Promise<void>
  remove: (highlight: Highlight) => Promise<void>
  /** Takes a removal back. What another tab has brought back and changed meanwhile stays. */
  putBack: (highlight: Highlight) => Promise<void>
  /**
   * Takes in highlights from elsewhere, all or none: of two versions of one the later stays, and what
   * is here is never lost. Returns how many are new or newer. Throws StorageError.
   */
  merge: (highlights: readonly Highlight[]) => Promise<number>
}

/** Highlights that write through to a storage, opened when first needed, and follow other tabs. */
export function createHighlights(open: () => Promise<Storage>): Highlights {
  const rows = keepRows<Highlight>(open, 'highlights', ({ id }) => id)
  return {
    ...rows,
    // Another tab may have changed something else of it, or have removed it: what is written last stays.
    change: (highlight, change) =>
      rows.change(highlight.id, (now) => toChanged(now ?? highlight, change)),
    remove: ({ id }) => rows.remove(id),
    putBack: (highlight) => rows.change(highlight.id, (now) => now ?? highlight),
    async merge(highlights) {
      const news = new Map<string, Highlight>()
      for (const one of highlights) news.set(one.id, toLater(news.get(one.id) ?? one, one))
      return mergeRows(await open(), 'highlights', news, toLater)
    },
  }
}

/** Of two versions of a highlight the one that was changed later; mine where neither was. */
export function toLater(mine: Highlight, theirs: Highlight): Highlight {
  return theirs.changed > mine.changed ? theirs : mine
}
