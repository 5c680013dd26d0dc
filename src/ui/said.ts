import { createStore } from '../store/store.ts'
import { house } from '../words/index.ts'

/** What is said to those who do not see the page change, and in which language: BCP 47. */
export interface Said {
  text: string
  lang: string
}

/** The last thing that was said. */
export const said = createStore<Said>({ text: '', lang: house.lang })

/** Says something to screen readers, once; also when it is what was said last. */
export function say(text: string, lang = house.lang): void {
  // They pass over a text that stays the same: a space that nobody hears makes it another.
  said.set({ text: said.get().text === text ? `${text}\u00a0` : text, lang })
}
