import type { Article } from '../article/article.ts'
import type { Entry } from '../library/entry.ts'
import { createStore } from '../store/store.ts'

/** The article on screen, for the search to look through first. */
export const openArticle = createStore<{ entry: Entry; article: Article } | undefined>(undefined)
