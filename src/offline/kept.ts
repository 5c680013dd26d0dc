import type { ArticleEntry } from '../library/entry.ts'
import { toDataAddress, toTextPath } from '../library/address.ts'
import { toShardPath, type Shard } from '../library/shard.ts'
import { keepRows, type KeptRows } from '../storage/kept-rows.ts'
import type { Storage } from '../storage/storage.ts'
import { createStore, type Store } from '../store/store.ts'
import { findKept, toCacheName, type Deployment } from './caches.ts'
import { listOthers } from './editions.ts'
import { keepArticle } from './keep.ts'
import type { KeptRow } from './kept-row.ts'
import { toTrouble, type Trouble } from './trouble.ts'
import { createWholeKeeping, type WholeKeeping } from './whole-kept.ts'

/** Keeps articles on the device because the reader says so. */
export interface Offline {
  rows: KeptRows<KeptRow>
  /** How many bytes this article takes. */
  sizeOf: (entry: ArticleEntry) => Promise<number>
  /** Keeps an article with its pictures. Returns what went wrong. */
  keep: (entry: ArticleEntry) => Promise<Trouble | undefined>
  /** Whether all that is kept of the article is still there. */
  isThere: (entry: ArticleEntry) => Promise<boolean>
  remove: (entry: ArticleEntry) => Promise<void>
  whole: WholeKeeping
  /** False once the browser has said that it may clear what is kept. */
  lasts: Store<boolean>
}

export function createOffline(
  deployment: Deployment,
  openStorage: () => Promise<Storage>,
): Offline {
  const rows = keepRows<KeptRow>(openStorage, 'kept', ({ id }) => id)
  const lasts = createStore(true)
  const { base, edition } = deployment

  // Nothing waits for the answer: some browsers put the question to the reader.
  const askToLast = () => {
    mayLast().then(
      (is) => lasts.set(is),
      () => lasts.set(false),
    )
  }

  return {
    rows,
    lasts,
    whole: createWholeKeeping(deployment, rows, askToLast),
    async sizeOf({ slug, supplied = [] }) {
      const path = toTextPath(slug)
      // While it is being kept, the browser still has it at hand.
      const text =
        (await findKept(deployment, path)) ?? (await fetch(toDataAddress(base, path, edition)))
      const { size } = await text.blob()
      return supplied.reduce((sum, picture) => sum + (picture.bytes ?? 0), size)
    },
    async keep({ id, slug }) {
      try {
        await keepArticle({ ...deployment, part: 'read' }, slug)
        await rows.put({ id, edition })
        askToLast()
        return undefined
      } catch (error) {
        return toTrouble(error)
      }
    },
    async isThere({ slug, supplied = [] }) {
      const paths = [toTextPath(slug), ...supplied.map(({ hash }) => `pictures/${hash}`)]
      const found = await Promise.all(paths.map((path) => findKept(deployment, path)))
      if (found.every((one) => one !== undefined)) return true
      // It is still being taken over from the edition before.
      const before = await Promise.all(
        (await listOthers(deployment)).map((edition) =>
          findKept({ base, edition }, toTextPath(slug)),
        ),
      )
      return before.some((one) => one !== undefined)
    },
    async remove({ id, slug, supplied = [] }) {
      await rows.remove(id)
      const shared = await listPictures(deployment, rows.list.get())
      const pictures = supplied.filter(({ hash }) => !shared.has(hash))
      const cache = await caches.open(toCacheName(deployment))
      for (const path of [toTextPath(slug), ...pictures.map(({ hash }) => `pictures/${hash}`)]) {
        await cache.delete(new URL(path, base), { ignoreVary: true })
      }
    },
  }
}

// Asked only when the reader keeps something.
async function mayLast(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false
}

/** The pictures of the articles in these rows. */
async function listPictures(
  deployment: Deployment,
  rows: readonly KeptRow[],
): Promise<ReadonlySet<string>> {
  const pictures = await Promise.all(
    rows.map(async ({ id }) => {
      const shard = await findKept(deployment, toShardPath(id))
      const { entries } = shard ? ((await shard.json()) as Shard) : { entries: [] }
      return entries.find((entry) => entry.id === id)?.supplied ?? []
    }),
  )
  return new Set(pictures.flat().map(({ hash }) => hash))
}
