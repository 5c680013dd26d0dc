import type { Article } from '../article/article.ts'
import type { ArticleEntry } from '../library/entry.ts'
import { createStore } from '../store/store.ts'

/** The article on screen, for the search to look through first. */
export const openArticle = createStore<{ entry: ArticleEntry; article: Article } | undefined>(
  undefined,
)
