import { createStore, type Store } from '../store/store.ts'
import type { Storage } from '../storage/storage.ts'
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

const channelName = 'galley:corrections'

/** Corrections that write through to a storage, opened when first needed, and follow other tabs. */
export function createCorrections(open: () => Promise<Storage>): Corrections {
  const list = createStore<readonly Correction[]>([])
  const kept = createStore(false)
  let channel: BroadcastChannel | undefined
  let opened: Promise<Storage> | undefined
  let loaded: Promise<void> | undefined

  const table = async () => {
    const storage = await (opened ??= open())
    kept.set(storage.kept)
    return storage.table<Correction>('corrections')
  }
  const read = async () => list.set(await (await table()).all())
  // Not before it is needed: an open channel would keep a build from ending.
  const follow = () => {
    channel = new BroadcastChannel(channelName)
    channel.addEventListener('message', () => void read())
  }

  return {
    list,
    kept,
    load() {
      if (!loaded) follow()
      return (loaded ??= read())
    },
    async set(correction) {
      const key = toCorrectionKey(correction)
      const others = list.get().filter((other) => toCorrectionKey(other) !== key)
      list.set([...others, correction])
      await (await table()).put(key, correction)
      channel?.postMessage(key)
    },
    async remove(correction) {
      const key = toCorrectionKey(correction)
      list.set(list.get().filter((other) => toCorrectionKey(other) !== key))
      await (await table()).delete(key)
      channel?.postMessage(key)
    },
  }
}
