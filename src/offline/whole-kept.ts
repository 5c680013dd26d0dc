import { toDataAddress } from '../library/address.ts'
import { NewEditionError } from '../library/fetched.ts'
import type { KeptRows } from '../storage/kept-rows.ts'
import { createStore, type Store } from '../store/store.ts'
import { listEditions, toCacheName, wholePath, type Place } from './caches.ts'
import { wholeId, type KeptRow } from './kept-row.ts'
import { toTrouble, type Trouble } from './trouble.ts'
import { keepWhole, type Whole } from './whole.ts'

/** How it stands with the whole library: `older` is kept of an edition before this one. */
export interface WholeState {
  step: 'unknown' | 'none' | 'keeping' | 'stopped' | 'kept' | 'older'
  articles: number
  bytes: number
  /** Of them, kept so far. */
  done: number
  trouble?: Trouble
}

export interface WholeKeeping {
  state: Store<WholeState>
  /** Finds out how it stands. */
  look: () => Promise<void>
  keep: () => Promise<void>
  stop: () => void
  remove: () => Promise<void>
}

/** Keeping the whole library on the device, with its progress for all to see. */
export function createWholeKeeping(
  place: Place,
  rows: KeptRows<KeptRow>,
  askToLast: () => Promise<void>,
): WholeKeeping {
  const state = createStore<WholeState>({ step: 'unknown', articles: 0, bytes: 0, done: 0 })
  let whole: Whole | undefined
  let stopping: AbortController | undefined
  const change = (changed: Partial<WholeState>) => state.set({ ...state.get(), ...changed })
  const fail = (step: WholeState['step'], error: unknown) => {
    const trouble = toTrouble(error)
    const { trouble: _, ...before } = state.get()
    state.set({ ...before, step, ...(trouble && { trouble }) })
  }

  async function open(): Promise<Whole> {
    whole ??= await fetchWhole(place)
    change({ articles: whole.articles, bytes: whole.bytes })
    return whole
  }

  async function look(): Promise<void> {
    if (state.get().step === 'keeping') return
    try {
      await rows.load()
      const row = rows.list.get().find(({ id }) => id === wholeId)
      const step = await findStep(place, row)
      await open().catch(() => undefined)
      const { trouble: _, ...before } = state.get()
      const cleared = row !== undefined && step === 'none'
      state.set({ ...before, step, ...(cleared && { trouble: 'cleared' }) })
    } catch (error) {
      fail('none', error)
    }
  }

  async function keep(): Promise<void> {
    stopping = new AbortController()
    const { trouble: _, ...before } = state.get()
    state.set({ ...before, step: 'keeping', done: 0 })
    try {
      await keepWhole(place, await open(), stopping.signal, (done) => change({ done }))
      await rows.put({ id: wholeId, edition: place.edition })
      await removeOlder(place)
      await askToLast()
      change({ step: 'kept' })
    } catch (error) {
      // The pieces that are still on their way are of no use any more.
      stopping.abort()
      fail('stopped', error)
    }
  }

  return {
    state,
    look,
    keep,
    stop: () => stopping?.abort(),
    async remove() {
      await removeOlder(place)
      await caches.delete(toCacheName(place, 'whole'))
      await rows.remove(wholeId)
      change({ step: 'none', done: 0 })
    },
  }
}

async function findStep(place: Place, row: KeptRow | undefined): Promise<WholeState['step']> {
  if (await isWhole(place)) return 'kept'
  if (row && row.edition !== place.edition && (await isWhole({ ...place, edition: row.edition }))) {
    return 'older'
  }
  return (await caches.has(toCacheName(place, 'whole'))) ? 'stopped' : 'none'
}

async function isWhole(place: Place): Promise<boolean> {
  const cacheName = toCacheName(place, 'whole')
  return (await caches.match(new URL(wholePath, place.base), { cacheName })) !== undefined
}

async function removeOlder(place: Place): Promise<void> {
  for (const edition of await listEditions(place.base)) {
    if (edition !== place.edition) await caches.delete(toCacheName({ ...place, edition }, 'whole'))
  }
}

async function fetchWhole({ base, edition }: Place): Promise<Whole> {
  const come = await fetch(toDataAddress(base, wholePath, edition))
  const whole = (await come.json()) as Whole
  if (whole.edition !== edition) throw new NewEditionError('offline: another edition is published')
  return whole
}
