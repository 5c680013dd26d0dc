import { useEffect, useEffectEvent, type RefObject } from 'react'
import { footId } from './foot.ts'
import { isComposing } from './keys/composing.ts'

// Where Escape is somebody else's.
const theirs = `input, textarea, select, dialog, [role=toolbar], #${footId}`

/** Closes a strip with Escape: pressed in it, or anywhere on the page while nothing else is open. One press closes one. */
export function useEscape(strip: RefObject<HTMLElement | null>, close: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return
    const active = document.activeElement
    const inside = strip.current?.contains(active)
    const isOpen = document.querySelector(':popover-open, :modal, [role=toolbar]')
    // A dialog that has closed has the focus until the next frame.
    const others = active?.closest('dialog:not([open])') ? null : active?.closest(theirs)
    const free = !others && !isOpen
    const busy = event.defaultPrevented || getSelection()?.isCollapsed === false
    if (!inside && (!free || busy)) return
    event.preventDefault()
    close()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
