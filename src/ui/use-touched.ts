import { useEffect, useState } from 'react'

const touches = ['scroll', 'pointerover', 'keydown', 'touchstart']

/** False until the reader does anything on the page. */
export function useTouched(): boolean {
  const [isTouched, setTouched] = useState(false)
  useEffect(() => {
    const touch = () => setTouched(true)
    for (const name of touches) addEventListener(name, touch, { once: true, passive: true })
    return () => {
      for (const name of touches) removeEventListener(name, touch)
    }
  }, [])
  return isTouched
}
