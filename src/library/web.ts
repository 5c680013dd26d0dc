import type { Article } from '../article/article.ts'
import { createSimilarIndex } from './similar.ts'
import { toAnnounced } from './teasers/announced.ts'
import { createMatcher, type Announced } from './teasers/matcher.ts'

/** Where an article leads, as places in the list of all. No place stands in two of them. */
interface Links {
  /** For each teaser the article it announces, if that is beyond doubt. */
  teasers: (number | undefined)[]
  /** The articles that announce this one, in the order of all. */
  teasedIn: number[]
  /** The articles most like this one, the nearest first. */
  similar: number[]
}

const mostSimilar = 4

/** How the articles of a library lead to each other. Called again after a change, it does only what the change asks for. */
export type Connect = (articles: readonly Article[]) => Links[]

/** Makes `Connect`. An article that was read anew has to be another object. */
export function createWeb(): Connect {
  const index = createSimilarIndex()
  const findTeased = createTeasedFinder()
  return (articles) => {
    index.update(articles)
    const places = new Map(articles.map((article, place) => [article, place]))
    const teasers = findTeased(articles)
    const teasedIn: Set<number>[] = articles.map(() => new Set())
    teasers.forEach((found, place) => {
      for (const other of found) if (other !== undefined) teasedIn[other]!.add(place)
    })
    return articles.map((article, place) => {
      const leads = new Set(teasers[place])
      const from = [...teasedIn[place]!].filter((other) => !leads.has(other))
      for (const other of from) leads.add(other)
      const similar = index
        .nearest(article)
        .map((other) => places.get(other)!)
        .filter((other) => !leads.has(other))
      return { teasers: teasers[place]!, teasedIn: from, similar: similar.slice(0, mostSimilar) }
    })
  }
}

function createTeasedFinder(): (articles: readonly Article[]) => (number | undefined)[][] {
  const announcedBy = new WeakMap<Article, Announced>()
  let signature = ''
  let found = new Map<string, number | undefined>()

  return (articles) => {
    const announced = articles.map((article) => {
      const known = announcedBy.get(article) ?? toAnnounced(article)
      announcedBy.set(article, known)
      return known
    })
    // While no headline changes, a teaser announces what it did.
    const now = JSON.stringify(announced.map(({ headline, language }) => [headline, language]))
    if (now !== signature) found = new Map()
    signature = now
    const teasers = articles.flatMap((article) => article.teasers.map(({ text }) => text))
    const unknown = teasers.filter((text) => !found.has(text))
    if (unknown.length > 0) {
      const find = createMatcher(announced, teasers)
      for (const text of unknown) found.set(text, find(text))
    }
    // An article that announces itself leads nowhere.
    return articles.map((article, place) =>
      article.teasers.map(({ text }) => {
        const other = found.get(text)
        return other === place ? undefined : other
      }),
    )
  }
}
