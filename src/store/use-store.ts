import { useSyncExternalStore } from 'react'
import type { Store } from './store.ts'

/** The part of a store's value that `select` takes; renders again only when that part changes. */
export function useStore<Value, Part>(store: Store<Value>, select: (value: Value) => Part): Part {
  const read = () => select(store.get())
  return useSyncExternalStore(store.subscribe, read, read)
}
