import { useEffect, useEffectEvent, type RefObject } from 'react'
import { listAround, type Placed } from '../../annotations/placed.ts'
import { findAtPoint } from './places.ts'

/** Tells which highlight is pressed with the mouse or a finger, the shortest there; undefined for anything else but the bar and the notes. */
export function usePressed(
  container: RefObject<HTMLElement | null>,
  placed: readonly Placed[],
  pieces: ReadonlyMap<string, readonly Range[]>,
  onPress: (id: string | undefined) => void,
): void {
  const press = useEffectEvent(({ target, clientX, clientY }: MouseEvent) => {
    if (!(target instanceof Element)) return
    if (target.closest('[role=toolbar], [role=note], button, a, dialog')) return
    const isIn = container.current?.contains(target) && getSelection()?.isCollapsed
    const at = isIn ? findAtPoint(clientX, clientY) : undefined
    const hit = listAround(placed, at).find(({ highlight: { id } }) =>
      isOn(pieces.get(id) ?? [], clientX, clientY),
    )
    onPress(hit?.highlight.id)
  })
  useEffect(() => {
    const listen = (event: MouseEvent) => press(event)
    document.addEventListener('click', listen)
    return () => document.removeEventListener('click', listen)
  }, [])
}

// The caret nearest to a point may be far from it.
function isOn(ranges: readonly Range[], x: number, y: number): boolean {
  return ranges.some((range) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    ),
  )
}
