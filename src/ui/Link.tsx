import type { AnchorHTMLAttributes } from 'react'
import { useLinkClickHandler, useLocation } from 'react-router-dom'
import { toRelative } from './relative.ts'

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  /** An address of the router: `/`, `/articles/x.html`. */
  to: string
}

/** A link to another page of the app: one relative address in the build and the browser, at any base. */
export function Link({ to, children, ...rest }: LinkProps) {
  const { pathname } = useLocation()
  const follow = useLinkClickHandler(to)
  return (
    <a {...rest} href={toRelative(pathname, to)} onClick={follow}>
      {children}
    </a>
  )
}
