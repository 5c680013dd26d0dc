import { useContext, useEffect, useMemo, useState } from 'react'
import type { Library } from '../../library/library.ts'
import type { Listing } from '../../library/listing.ts'
import { ShelfOf } from '../../progress/context.ts'
import type { Reading } from '../../progress/shelf.ts'
import { useStore } from '../../store/use-store.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'

/** What the reader has read of the articles of a listing, in their order: last added first. */
export type Readings = ReadonlyMap<string, Reading>

const none: Readings = new Map()
// Asked for once: whoever comes back to a list finds it as it was.
const knownIds = new WeakMap<Listing, readonly string[]>()

/**
 * The readings of a listing's articles; undefined until the device and, of a large library, the
 * list of its ids have been asked. An article that is no longer in the library is none of them.
 */
export function useShelf(library: Library, listing: Listing): Readings | undefined {
  const { list, load } = useContext(ShelfOf)
  const isHydrated = useHydrated()
  const kept = useStore(list, (all) => all)
  const [isLoaded, setLoaded] = useState(kept.length > 0)
  const [ids, setIds] = useState(knownIds.get(listing))
  const isAsked = isLoaded && kept.length > 0 && !ids

  useEffect(() => void load().then(() => setLoaded(true)), [load])
  useEffect(() => {
    if (!isAsked) return
    void askIds(library, listing)
      // Without them all that is kept counts.
      .catch(() => list.get().map(({ id }) => id))
      .then(setIds)
  }, [isAsked, library, listing, list])

  return useMemo(() => {
    if (!isHydrated || !isLoaded) return undefined
    if (kept.length === 0) return none
    return ids && toReadings(ids, kept)
  }, [isHydrated, isLoaded, kept, ids])
}

async function askIds(library: Library, listing: Listing): Promise<readonly string[]> {
  const ids = await library.ids(listing)
  knownIds.set(listing, ids)
  return ids
}

function toReadings(ids: readonly string[], kept: readonly Reading[]): Readings {
  const all = new Map(kept.map((reading) => [reading.id, reading]))
  return new Map(
    ids.flatMap((id) => {
      const reading = all.get(id)
      return reading ? [[id, reading]] : []
    }),
  )
}
