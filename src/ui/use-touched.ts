import { useEffect, useState } from 'react'
import { whenIdle } from './idle.ts'

const touches = ['scroll', 'pointerover', 'keydown', 'touchstart']

/**
 * False until the reader does anything on the page, and what that asked for is done: the answer to a
 * key does not wait for what only follows it.
 */
export function useTouched(): boolean {
  const [isTouched, setTouched] = useState(false)
  useEffect(() => {
    let here = true
    const touch = () => {
      leave()
      whenIdle(() => here && setTouched(true))
    }
    const leave = () => {
      for (const name of touches) removeEventListener(name, touch)
    }
    for (const name of touches) addEventListener(name, touch, { once: true, passive: true })
    return () => {
      here = false
      leave()
    }
  }, [])
  return isTouched
}
