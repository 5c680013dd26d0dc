import { createStore } from '../store/store.ts'

/**
 * Whether the search palette is open: with everything, or with the captions of the open article.
 * `near`: the reader's hand is on its way, and what it needs can be fetched.
 */
export const palette = createStore<'closed' | 'near' | 'all' | 'captions'>('closed')

/** Lets the palette be fetched before it is asked for. */
export function prepareSearch(): void {
  if (palette.get() === 'closed') palette.set('near')
}

/** The state of a navigation that leads to another place of the same page: the focus goes there too. */
export interface Landing {
  lands: true
}
