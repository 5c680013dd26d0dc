import { isTextOpen } from '../search/open-article.ts'
import { createStore } from '../store/store.ts'

/** What a key asks to be done with the selection, or with the paragraph in view. */
export const wish = createStore<'none' | 'highlight' | 'note'>('none')

/** Only an article whose text is open can be marked. */
export function wishFor(what: 'highlight' | 'note'): void {
  if (isTextOpen()) wish.set(what)
}
