import {
  createContext,
  startTransition,
  useContext,
  useState,
  type AnchorHTMLAttributes,
  type MouseEvent,
} from 'react'
import { createPath, useLocation, useNavigate } from 'react-router-dom'
import { toRelative } from './relative.ts'

/** Opens the page at an address of the router; true once it can be shown and is still wanted. */
export const Follow = createContext<(to: string) => Promise<boolean>>(async () => true)

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  /** An address of the router: `/`, `/articles/x.html`. */
  to: string
  /** Called before the page is opened: what covers this one is closed. */
  onFollow?: () => void
}

/** A link to another page of the app: one relative address in the build and the browser, at any base. */
export function Link({ to, onFollow, children, ...rest }: LinkProps) {
  const location = useLocation()
  const navigate = useNavigate()
  const open = useContext(Follow)
  // Seen at once: a long page takes longer to come than a press should take to be answered.
  const [followed, setFollowed] = useState(false)

  // The address changes when the page is there: until then this one stays, with its own address.
  const follow = async (event: MouseEvent) => {
    if (!isPlain(event)) return
    event.preventDefault()
    onFollow?.()
    setFollowed(true)
    if (await open(to)) await navigate(to, { replace: to === createPath(location) })
    startTransition(() => setFollowed(false))
  }

  return (
    <a
      {...rest}
      href={toRelative(location.pathname, to)}
      data-followed={followed || undefined}
      onClick={(event) => void follow(event)}
    >
      {children}
    </a>
  )
}

/** Whether a click is the app's to follow: new tabs, windows and downloads are the browser's. */
export function isPlain({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !(metaKey || altKey || ctrlKey || shiftKey)
}
