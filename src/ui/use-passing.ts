import { useEffect, useEffectEvent, type RefObject } from 'react'

/**
 * Lets what is shown go after so many milliseconds, but not from under the pointer or the focus: then
 * it stays for as long again. The time begins anew with every change of what is shown.
 */
export function usePassing<Shown>(
  element: RefObject<HTMLElement | null>,
  shown: Shown,
  milliseconds: number,
  letGo: (shown: Shown) => void,
): void {
  const pass = useEffectEvent(letGo)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      const { current } = element
      if (current?.matches(':hover') || current?.contains(document.activeElement)) wait()
      else pass(shown)
    }
    const wait = () => {
      timer = setTimeout(look, milliseconds)
    }
    wait()
    return () => clearTimeout(timer)
  }, [element, shown, milliseconds])
}
