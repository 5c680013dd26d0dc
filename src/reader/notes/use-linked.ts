import { useEffect, useRef } from 'react'
import { NavigationType, useNavigationType, useSearchParams } from 'react-router-dom'
import { goTo } from '../find/hits.ts'
import { listInOpen } from './places.ts'
import type { Pieces } from './use-marks.ts'

/** Goes to the highlight that the address names, once it is there. */
export function useLinked(pieces: Pieces): void {
  const id = useSearchParams()[0].get('highlight')
  const isBack = useNavigationType() === NavigationType.Pop
  const gone = useRef<string>(undefined)

  useEffect(() => {
    const [range] = id === null ? [] : listInOpen(pieces.get(id) ?? [])
    if (id === null || !range || gone.current === id) return
    gone.current = id
    // Coming back or reloading, one is where one was.
    if (!isBack || scrollY < innerHeight / 3) goTo(range)
  }, [id, pieces, isBack])
}
