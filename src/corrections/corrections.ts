import { keepRows } from '../storage/kept-rows.ts'
import type { Storage } from '../storage/storage.ts'
import type { Store } from '../store/store.ts'
import { toCorrectionKey, type Correction } from './correction.ts'

/** What the reader has put right, on this device. */
export interface Corrections {
  list: Store<readonly Correction[]>
  /** False until the device has been asked, and where it keeps nothing. */
  kept: Store<boolean>
  /** Reads what the device has kept. Done once, however often it is called. */
  load: () => Promise<void>
  set: (correction: Correction) => Promise<void>
  remove: (correction: Pick<Correction, 'article' | 'text'>) => Promise<void>
}

/** Corrections that write through to a storage, opened when first needed, and follow other tabs. */
export function createCorrections(open: () => Promise<Storage>): Corrections {
  const { list, kept, load, put, remove } = keepRows<Correction>(
    open,
    'corrections',
    toCorrectionKey,
  )
  return { list, kept, load, set: put, remove: (correction) => remove(toCorrectionKey(correction)) }
}
