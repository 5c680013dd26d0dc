import { useEffect, useEffectEvent, type RefObject } from 'react'
import { isComposing } from './keys/composing.ts'

/** Closes a strip with Escape: pressed in it, or while one reads and nothing else is open. One press closes one. */
export function useEscape(strip: RefObject<HTMLElement | null>, close: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return
    const active = document.activeElement
    const inside = strip.current?.contains(active)
    const isOpen = document.querySelector(':popover-open, :modal, [role=toolbar]')
    const reads = active?.matches('body, h1, [data-at]') && !isOpen
    const busy = event.defaultPrevented || getSelection()?.isCollapsed === false
    if (!inside && (!reads || busy)) return
    event.preventDefault()
    close()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
