import { useEffect, useRef } from 'react'
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router-dom'
import styles from './Shell.module.css'

/** What stays while pages change: the way past the bar, the announcements, the memory of scroll positions. */
export function Shell() {
  const announcement = useRef<HTMLOutputElement>(null)
  const { pathname } = useLocation()
  const { state } = useNavigation()
  const shown = useRef(pathname)

  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    document.querySelector('h1')?.focus({ preventScroll: true })
    if (announcement.current) announcement.current.textContent = document.title
  }, [pathname])

  return (
    <>
      <a className={styles.skip} href="#text" lang="en">
        Skip to the text
      </a>
      <Outlet />
      <output ref={announcement} className="visually-hidden" />
      {state === 'loading' && (
        <p className={styles.waiting} lang="en">
          Setting the article…
        </p>
      )}
      <ScrollRestoration />
    </>
  )
}
