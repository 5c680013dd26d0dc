import { useContext, useEffect, useMemo, useState } from 'react'
import type { Library } from '../../library/library.ts'
import type { Listing } from '../../library/listing.ts'
import { ShelfOf } from '../../progress/context.ts'
import { noteRead } from '../../progress/kept-before.ts'
import type { Reading } from '../../progress/shelf.ts'
import { useStore } from '../../store/use-store.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'

/** What the reader has read of the articles of a listing, in their order: last added first. */
export type Readings = ReadonlyMap<string, Reading>

// Asked for once: whoever comes back to a list finds it as it was.
const knownIds = new WeakMap<Listing, readonly string[]>()

/**
 * The readings of a listing's articles; undefined until the device has been asked. What is no longer
 * in the library is none of them: of a large one that is known a moment later, with its list of ids.
 */
export function useShelf(library: Library, listing: Listing): Readings | undefined {
  const { list, load, paces } = useContext(ShelfOf)
  const isHydrated = useHydrated()
  const kept = useStore(list)
  const [isLoaded, setLoaded] = useState(kept.length > 0)
  const [ids, setIds] = useState(() => findIds(listing))
  const isAsked = isLoaded && kept.length > 0 && !ids

  useEffect(() => void paces.load(), [paces])
  useEffect(() => void load().then(() => setLoaded(true)), [load])
  // It may have come with a backup.
  useEffect(() => {
    if (kept.length > 0) noteRead()
  }, [kept])
  useEffect(() => {
    if (isAsked) askIds(library, listing).then(setIds, () => undefined)
  }, [isAsked, library, listing])

  // Of a section nobody knows which are its own before its ids have come.
  const isKnown = isHydrated && isLoaded && !(isAsked && listing.section !== undefined)
  return useMemo(() => (isKnown ? toReadings(ids, kept) : undefined), [isKnown, kept, ids])
}

function findIds(listing: Listing): readonly string[] | undefined {
  const isWhole = listing.rows.length === listing.count
  return isWhole ? listing.rows.map(([id]) => id) : knownIds.get(listing)
}

async function askIds(library: Library, listing: Listing): Promise<readonly string[]> {
  const ids = await library.ids(listing)
  knownIds.set(listing, ids)
  return ids
}

function toReadings(ids: readonly string[] | undefined, kept: readonly Reading[]): Readings {
  const all = new Map(kept.map((reading) => [reading.id, reading]))
  if (!ids || kept.length === 0) return all
  return new Map(
    ids.flatMap((id) => {
      const reading = all.get(id)
      return reading ? [[id, reading]] : []
    }),
  )
}
