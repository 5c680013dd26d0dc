import { useLayoutEffect } from 'react'
import { useLocation, useNavigate, type Location, type NavigateFunction } from 'react-router-dom'

interface WatchProps {
  tell: (location: Location, navigate: NavigateFunction) => void
}

/** Tells where the router is, and how to move it, whenever that changes. */
export function Watch({ tell }: WatchProps) {
  const location = useLocation()
  const navigate = useNavigate()
  useLayoutEffect(() => tell(location, navigate), [location, navigate, tell])
  return null
}
