import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * False while a page that the build made is taken over as it was made, true from then on: what
 * the build could not know (the address's query) is shown only after that.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
