import { parseArticle } from '../article/parse.ts'
import type { CatalogedArticle } from './catalog.ts'
import { toCatalog } from './catalog.ts'
import type { Library } from './library.ts'

/** A library of articles that are all at hand: the build's, and the tests'. */
export function createMemoryLibrary(articles: CatalogedArticle[]): Library {
  const entries = toCatalog(articles)
  return {
    list: async () => entries,
    find: async (id) => entries.find((entry) => entry.id === id),
    open: async (entry) => articles[entry.place]!.article,
    reread: async ({ place, language }, pins) =>
      parseArticle(articles[place]!.text, { language, pins, reasons: true }),
  }
}
