import { useContext } from 'react'
import { ShelfOf } from '../progress/context.ts'
import { findFactor } from '../progress/pace.ts'
import { useStore } from '../store/use-store.ts'

/** How fast the reader reads a language, against what is usual; 1 until it has been measured. */
export function useFactor(language: string): number {
  const { paces } = useContext(ShelfOf)
  return useStore(paces.list, (all) => findFactor(all, language))
}
