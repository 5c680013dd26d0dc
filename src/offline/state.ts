import { createStore } from '../store/store.ts'
import type { Offline } from './kept.ts'

/** Whether an edition has been published since the page was opened. */
export const newEdition = createStore(false)

/** Whether the browser has refused what is needed to keep articles, as it does where it may keep nothing. */
export const refused = createStore(false)

/** What keeps articles on the device; undefined until it has started, and where the browser has nothing for it. */
export const offline = createStore<Offline | undefined>(undefined)
