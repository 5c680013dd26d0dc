import { useEffect, useLayoutEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'

const kept = 'galley:scroll'

/**
 * Puts a page where it was left when one comes back to it, and a new one at its top or its fragment.
 * A reload is the browser's to restore.
 */
export function ScrollMemory() {
  const { key, hash, pathname, search } = useLocation()
  const type = useNavigationType()
  const page = pathname + search
  const last = useRef({ key, page, pathname })
  // By the time the next page stands, the browser may have cut the height off: the place is noted before.
  const places = useRef<Record<string, number>>({})

  useEffect(() => {
    places.current = { ...read(), ...places.current }
    const take = () => {
      history.scrollRestoration = 'manual'
    }
    const note = () => {
      places.current[last.current.key] = scrollY
    }
    const keep = () => {
      note()
      history.scrollRestoration = 'auto'
      write(places.current)
    }
    take()
    addEventListener('scroll', note, { passive: true })
    addEventListener('pageshow', take)
    addEventListener('pagehide', keep)
    return () => {
      removeEventListener('scroll', note)
      removeEventListener('pageshow', take)
      removeEventListener('pagehide', keep)
    }
  }, [])

  useLayoutEffect(() => {
    const before = last.current
    if (before.key === key) return
    last.current = { key, page, pathname }
    const place = type === NavigationType.Pop ? places.current[key] : undefined
    if (place !== undefined) scrollTo(0, place)
    else if (type === NavigationType.Replace || (before.page === page && hash)) return
    // A place in the text that is on screen: whoever marks it goes there.
    else if (before.pathname === pathname && new URLSearchParams(search).has('at')) return
    else {
      const target = hash && findTarget(hash)
      if (target) target.scrollIntoView()
      else scrollTo(0, 0)
    }
  }, [key, hash, page, pathname, search, type])

  return null
}

function findTarget(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    // An address that somebody cut off leads nowhere in the page.
    return null
  }
}

function read(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(kept) ?? '{}') as Record<string, number>
  } catch {
    return {}
  }
}

function write(places: Record<string, number>): void {
  try {
    sessionStorage.setItem(kept, JSON.stringify(places))
  } catch {
    // Storage is blocked or full: the place is lost with the page, nothing else.
  }
}
