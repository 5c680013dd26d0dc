import { openArticle } from '../search/open-article.ts'
import { createStore } from '../store/store.ts'

/** What a key asks to be done with the selection, or with the paragraph in view. */
export const wish = createStore<'none' | 'highlight' | 'note'>('none')

/** Only an open article can be marked. */
export function wishFor(what: 'highlight' | 'note'): void {
  if (openArticle.get()) wish.set(what)
}
