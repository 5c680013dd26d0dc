import { createStore } from '../store/store.ts'

/** The last thing that was said to those who do not see the page change. */
export const said = createStore('')

/** Says something to screen readers, once; also when it is what was said last. */
export function say(text: string): void {
  // They pass over a text that stays the same: a space that nobody hears makes it another.
  said.set(said.get() === text ? `${text}\u00a0` : text)
}
