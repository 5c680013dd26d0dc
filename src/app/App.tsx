import { use } from 'react'
import { Navigate, useLocation } from 'react-router-dom'
import { useStore } from '../store/use-store.ts'
import { Follow } from '../ui/Link.tsx'
import { Boundary } from './Boundary.tsx'
import type { Opener } from './opener.ts'
import { ScrollMemory } from './ScrollMemory.tsx'
import { Shell } from './Shell.tsx'

/** The page at the present address. While the next one is opened, the one before stays. */
export function App({ opener }: { opener: Opener }) {
  const { pathname, search, hash } = useLocation()
  useStore(opener.renewals)
  const { promise, shown } = opener.open(pathname)
  const { view, elsewhere } = shown ?? use(promise)
  return (
    <Follow value={opener.follow}>
      <Shell waiting={opener.waiting}>
        <Boundary key={pathname}>{view}</Boundary>
      </Shell>
      <ScrollMemory />
      {elsewhere !== undefined && <Navigate replace to={elsewhere + search + hash} />}
    </Follow>
  )
}
