import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import type { Store } from '../store/store.ts'
import { Footer } from '../ui/Footer.tsx'
import { useStore } from '../store/use-store.ts'
import { house, page } from '../words/index.ts'
import { asksForSearch, palette } from '../search/palette.ts'
import { useLater } from '../ui/use-later.ts'
import styles from './Shell.module.css'

// Most visits search nothing.
const fetchPalette = () => import('../palette/Palette.tsx')

interface ShellProps {
  /** Whether the next page is being opened. */
  waiting: Store<boolean>
  children: ReactNode
}

/** What stays while pages change: the way past the bar, the announcements, the word that one waits. */
export function Shell({ waiting, children }: ShellProps) {
  const announcement = useRef<HTMLOutputElement>(null)
  const { pathname } = useLocation()
  const waits = useStore(waiting, (value) => value)
  const shown = useRef(pathname)

  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    document.querySelector('h1')?.focus({ preventScroll: true })
    if (announcement.current) announcement.current.textContent = document.title
  }, [pathname])

  return (
    <>
      <a className={styles.skip} href="#text" lang={house.lang}>
        {page.skip}
      </a>
      {children}
      <Footer />
      <output ref={announcement} className="visually-hidden" />
      <SearchPalette />
      {waits && (
        <p className={styles.waiting} lang={house.lang}>
          {page.waiting}
        </p>
      )}
    </>
  )
}

// Opened by its keys from anywhere, and by whatever sets its store.
function SearchPalette() {
  const state = useStore(palette, (value) => value)

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return
      event.preventDefault()
      palette.set('all')
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  const isOpen = state === 'all' || state === 'captions'
  const part = useLater(state !== 'closed', fetchPalette)
  return part && isOpen ? <part.default captionsOnly={state === 'captions'} /> : null
}
