import type { Article } from '../../article/article.ts'
import type { Highlight } from '../../annotations/highlight.ts'
import { toTarget, type Places } from '../../annotations/target.ts'
import type { ArticleEntry } from '../../library/entry.ts'

/** A new highlight of places in an article, marked by a plain line. */
export function createHighlight(article: Article, entry: ArticleEntry, places: Places): Highlight {
  const now = new Date().toISOString()
  return {
    ...toTarget(article.text, places),
    // `randomUUID` is not there on a host without HTTPS.
    id: Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) =>
      part.toString(36).padStart(7, '0'),
    ).join(''),
    article: entry.id,
    headline: entry.headline,
    language: article.language,
    mark: 'line',
    made: now,
    changed: now,
  }
}
