import { useEffect, useEffectEvent, useState } from 'react'

/**
 * What a later part of the app gives, once it is wanted and has come; undefined until then. Not a
 * lazy component: React keeps those back for 300 ms, to spare readers a second change of the page.
 * `fail` hears that it did not come.
 */
export function useLater<Part>(
  wanted: boolean,
  fetch: () => Promise<Part>,
  fail = () => {},
): Part | undefined {
  const failed = useEffectEvent(fail)
  const [part, setPart] = useState<{ fetch: () => Promise<Part>; come: Part }>()

  useEffect(() => {
    if (!wanted) return undefined
    let current = true
    fetch().then(
      (come) => current && setPart({ fetch, come }),
      // What does not come now is asked for again when it is wanted again.
      () => current && failed(),
    )
    return () => {
      current = false
    }
  }, [wanted, fetch])

  return wanted && part?.fetch === fetch ? part.come : undefined
}
