import { createStore } from '../store/store.ts'

/** What has just been done, for a moment, in a quiet line at the foot of the window. */
export const told = createStore('')

export function tell(words: string): void {
  told.set(words)
}
