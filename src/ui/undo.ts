import { createStore } from '../store/store.ts'

/** What was just done, in words, and the way to take it back. */
export interface Undoable {
  said: string
  undo: () => void
}

/** The last thing that can be taken back; undefined where there is none, or it was left alone. */
export const undoable = createStore<Undoable | undefined>(undefined)

/** Takes back what was done last. */
export function undoLast(): void {
  const last = undoable.get()
  undoable.set(undefined)
  last?.undo()
}
