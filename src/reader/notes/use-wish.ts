import { useEffect, useEffectEvent } from 'react'
import { wish } from '../../annotations/wish.ts'

/** Does what a key has asked for, also what it asked for before the page could. */
export function useWish(fulfil: (wished: 'highlight' | 'note') => void): void {
  const onWish = useEffectEvent(fulfil)
  useEffect(() => {
    const hear = () => {
      const wished = wish.get()
      if (wished === 'none') return
      wish.set('none')
      onWish(wished)
    }
    hear()
    return wish.subscribe(hear)
  }, [])
}
