import { toDataAddress } from '../library/address.ts'
import { NewEditionError } from '../library/fetched.ts'
import type { KeptRows } from '../storage/kept-rows.ts'
import { createStore, type Store } from '../store/store.ts'
import { listEditions, toCacheName, wholePath, type Deployment } from './caches.ts'
import { ask } from './keep.ts'
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
  deployment: Deployment,
  rows: KeptRows<KeptRow>,
  askToLast: () => void,
): WholeKeeping {
  const state = createStore<WholeState>({ step: 'unknown', articles: 0, bytes: 0, done: 0 })
  let whole: Whole | undefined
  let stopping: AbortController | undefined
  const isKeeping = () => state.get().step === 'keeping'
  const change = (changed: Partial<WholeState>) => state.set({ ...state.get(), ...changed })
  // What went wrong in the step before is over.
  const enter = (step: WholeState['step'], trouble?: Trouble) => {
    const { trouble: _, ...before } = state.get()
    state.set({ ...before, step, ...(trouble && { trouble }) })
  }

  async function open(): Promise<Whole> {
    whole ??= await fetchWhole(deployment)
    change({ articles: whole.articles, bytes: whole.bytes })
    return whole
  }

  async function look(): Promise<void> {
    if (isKeeping()) return
    try {
      await rows.load()
      const row = rows.list.get().find(({ id }) => id === wholeId)
      const step = await findStep(deployment, row)
      await open().catch(() => undefined)
      const isCleared = row !== undefined && step === 'none'
      if (isKeeping()) return
      // What has gone wrong holds until there is something else to say.
      if (isCleared) enter(step, 'cleared')
      else if (step !== state.get().step) enter(step)
    } catch (error) {
      enter('none', toTrouble(error))
    }
  }

  async function keep(): Promise<void> {
    stopping = new AbortController()
    change({ done: 0 })
    enter('keeping')
    try {
      await keepWhole(deployment, await open(), stopping.signal, (done) => change({ done }))
      await rows.put({ id: wholeId, edition: deployment.edition })
      await removeOlder(deployment)
      askToLast()
      change({ step: 'kept' })
    } catch (error) {
      // The pieces that are still on their way are of no use any more.
      stopping.abort()
      enter('stopped', toTrouble(error))
    }
  }

  return {
    state,
    look,
    keep,
    stop: () => stopping?.abort(),
    async remove() {
      await removeOlder(deployment)
      await caches.delete(toCacheName(deployment, 'whole'))
      await rows.remove(wholeId)
      change({ step: 'none', done: 0 })
    },
  }
}

async function findStep(
  deployment: Deployment,
  row: KeptRow | undefined,
): Promise<WholeState['step']> {
  if (await isWhole(deployment)) return 'kept'
  if (
    row &&
    row.edition !== deployment.edition &&
    (await isWhole({ ...deployment, edition: row.edition }))
  ) {
    return 'older'
  }
  // It may have been begun in an edition before: what has not changed since is taken from there.
  for (const edition of [deployment.edition, ...(await listEditions(deployment.base))]) {
    if (await caches.has(toCacheName({ ...deployment, edition }, 'whole'))) return 'stopped'
  }
  return 'none'
}

async function isWhole(deployment: Deployment): Promise<boolean> {
  const cacheName = toCacheName(deployment, 'whole')
  return (await caches.match(new URL(wholePath, deployment.base), { cacheName })) !== undefined
}

async function removeOlder(deployment: Deployment): Promise<void> {
  for (const edition of await listEditions(deployment.base)) {
    if (edition !== deployment.edition)
      await caches.delete(toCacheName({ ...deployment, edition }, 'whole'))
  }
}

async function fetchWhole({ base, edition }: Deployment): Promise<Whole> {
  const come = await ask(toDataAddress(base, wholePath, edition))
  const whole = (await come.json()) as Whole
  if (whole.edition !== edition) throw new NewEditionError('offline: another edition is published')
  return whole
}
