import { keepRows, type KeptRows } from '../storage/kept-rows.ts'
import type { Storage } from '../storage/storage.ts'
import { createStore, type Store } from '../store/store.ts'
import { toChanged, type Highlight } from './highlight.ts'

/** What the reader has marked, on this device. */
export interface Highlights extends Pick<
  KeptRows<Highlight>,
  'list' | 'kept' | 'trouble' | 'load'
> {
  put: (highlight: Highlight) => Promise<void>
  change: (highlight: Highlight, change: Partial<Pick<Highlight, 'mark' | 'note'>>) => Promise<void>
  remove: (highlight: Highlight) => Promise<void>
  /** What was removed last: it can be put back. */
  removed: Store<Highlight | undefined>
}

/** Highlights that write through to a storage, opened when first needed, and follow other tabs. */
export function createHighlights(open: () => Promise<Storage>): Highlights {
  const rows = keepRows<Highlight>(open, 'highlights', ({ id }) => id)
  const removed = createStore<Highlight | undefined>(undefined)
  return {
    ...rows,
    removed,
    // Another tab may have changed something else of it, or have removed it: what is written last stays.
    change: (highlight, change) =>
      rows.change(highlight.id, (now) => toChanged(now ?? highlight, change)),
    async remove(highlight) {
      removed.set(highlight)
      await rows.remove(highlight.id)
    },
  }
}
