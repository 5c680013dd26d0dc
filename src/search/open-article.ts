import type { Article } from '../article/article.ts'
import type { ArticleEntry } from '../library/entry.ts'
import { createStore } from '../store/store.ts'

interface OpenArticle {
  entry: ArticleEntry
  article: Article
  /** Whether its structure is on screen, and not its text: then it can't be marked or read aloud. */
  structure: boolean
}

/** The article on screen, for the search to look through first. */
export const openArticle = createStore<OpenArticle | undefined>(undefined)

/** Whether the text of an article is on screen. */
export const isTextOpen = () => openArticle.get()?.structure === false
