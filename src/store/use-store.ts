import { useSyncExternalStore } from 'react'
import type { Store } from './store.ts'

/** A store's value, or the part of it that `select` takes; renders again only when that changes. */
export function useStore<Value>(store: Store<Value>): Value
export function useStore<Value, Part>(store: Store<Value>, select: (value: Value) => Part): Part
export function useStore<Value>(store: Store<Value>, select = (value: Value): unknown => value) {
  const read = () => select(store.get())
  return useSyncExternalStore(store.subscribe, read, read)
}
