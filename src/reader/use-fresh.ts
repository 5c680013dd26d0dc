import { useEffect, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'
import { whenIdle } from '../ui/idle.ts'
import { useHydrated } from '../ui/use-hydrated.ts'

/**
 * True from when a link has led to an article until it has been painted: what lies far below may wait
 * for that. Whoever comes back, or is led to a place, finds all of it set, so that the place is where it was.
 */
export function useFresh(): boolean {
  const { hash, search } = useLocation()
  const led = useNavigationType() === NavigationType.Push && hash + search === ''
  const [isFresh, setFresh] = useState(useHydrated() && led)
  useEffect(() => {
    if (!isFresh) return undefined
    let here = true
    const frame = requestAnimationFrame(() => whenIdle(() => here && setFresh(false)))
    return () => {
      here = false
      cancelAnimationFrame(frame)
    }
  }, [isFresh])
  return isFresh
}
