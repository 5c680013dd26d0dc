import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import type { Store } from '../store/store.ts'
import { Footer } from '../ui/Footer.tsx'
import { useStore } from '../store/use-store.ts'
import { house, page } from '../words/index.ts'
import { said, say } from '../ui/said.ts'
import { footId } from '../ui/foot.ts'
import { Overlays } from './Overlays.tsx'
import styles from './Shell.module.css'

interface ShellProps {
  /** Whether the next page is being opened. */
  waiting: Store<boolean>
  children: ReactNode
}

/** What stays while pages change: the way past the bar, the announcements, the word that one waits. */
export function Shell({ waiting, children }: ShellProps) {
  const { pathname } = useLocation()
  const announcement = useStore(said)
  const waits = useStore(waiting)
  const shown = useRef(pathname)

  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    document.querySelector('h1')?.focus({ preventScroll: true })
    say(document.title, document.documentElement.lang)
  }, [pathname])

  return (
    <>
      <a className={styles.skip} href="#text" lang={house.lang}>
        {page.skip}
      </a>
      {children}
      <Footer />
      <output className="visually-hidden" lang={announcement.lang}>
        {announcement.text}
      </output>
      <Overlays />
      <div id={footId} className={styles.foot} />
      {waits && (
        <p className={styles.waiting} lang={house.lang}>
          {page.waiting}
        </p>
      )}
    </>
  )
}
