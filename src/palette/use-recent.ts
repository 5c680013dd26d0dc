import { useContext, useEffect, useState } from 'react'
import type { RecentSearches } from '../search/recent.ts'
import { OpenSearching } from './context.ts'

/** The last searches of this device, and the ways to add to them and to forget them. */
export function useRecent() {
  const open = useContext(OpenSearching)
  const [searches, setSearches] = useState<readonly string[]>([])

  useEffect(() => {
    let current = true
    let stop: (() => void) | undefined
    async function listen() {
      const { recent } = await open()
      if (!current) return
      stop = recent.list.subscribe(() => setSearches(recent.list.get()))
      await recent.load()
    }
    // Where nothing can be fetched there is nothing to remember either.
    listen().catch(() => undefined)
    return () => {
      current = false
      stop?.()
    }
  }, [open])

  function change(act: (recent: RecentSearches) => Promise<void>): void {
    // What could not be kept or forgotten is told by the storage's trouble.
    open()
      .then(({ recent }) => act(recent))
      .catch(() => undefined)
  }

  return {
    searches,
    add: (text: string) => change((recent) => recent.add(text)),
    clear: () => change((recent) => recent.clear()),
  }
}
