import type { Article, Role } from '../article/article.ts'
import { fold } from '../library/fold.ts'
import { createFinder, makeReady, type Hit, type ReadyText } from './find.ts'
import { isForm } from './forms.ts'
import { toShownPassages } from './kinds.ts'
import type { Term } from './query.ts'

// Fewer letters stand inside too many words.
const leastInside = 3

/** A passage of the open article in which something was found. */
export interface PassageHits {
  kind: Role
  /** Which of its kind it is in the article, from 1. */
  number: number
  /** Where its words begin in the article's text. */
  at: number
  text: string
  /** Places in `text`. */
  hits: Hit[]
  /** Whether it has every term. */
  full: boolean
}

/** The passages of an article that have one of the terms, in the order of the text. */
export function findInArticle(
  article: Article,
  terms: Term[],
  forms: string[] = [],
): PassageHits[] {
  if (terms.length === 0) return []
  const passages = toReady(article)
  const formsOf = new Map(
    terms.map(({ words: [asked = ''] }, term) => {
      const word = fold(asked)
      return [term, forms.filter((form) => isForm(form, word) && !form.startsWith(word))]
    }),
  )
  const begun = createFinder(terms, formsOf)
  const metBegun = passages.map(({ ready }) => begun.meet(ready))
  const met = new Set(metBegun.flat())
  // What begins no word may stand inside one.
  const inside = new Set(
    terms.flatMap(({ words: [word = ''] }, term) =>
      met.has(term) || word.length < leastInside ? [] : [term],
    ),
  )
  const within = inside.size > 0 ? createFinder(terms, formsOf, inside) : undefined
  return passages.flatMap(({ passage, ready }, number) => {
    const here = within ? within.meet(ready) : metBegun[number]!
    if (here.length === 0) return []
    let hits: Hit[] | undefined
    return [
      {
        ...passage,
        full: here.length === terms.length,
        // Of a common word in a long article few are ever shown.
        get hits() {
          return (hits ??= (within ?? begun).find(ready))
        },
      },
    ]
  })
}

/** The captions of an article, all of them, with what was found in them. */
export function listCaptions(article: Article): PassageHits[] {
  return toShown(article)
    .filter(({ kind }) => kind === 'caption')
    .map((passage) => ({ ...passage, hits: [], full: true }))
}

interface ReadyPassage {
  passage: NumberedPassage
  ready: ReadyText
}

// Of the article on screen: every letter typed asks it again.
const made = new WeakMap<Article, ReadyPassage[]>()

function toReady(article: Article): ReadyPassage[] {
  let ready = made.get(article)
  if (!ready) {
    ready = toShown(article).map((passage) => ({ passage, ready: makeReady(passage.text) }))
    made.set(article, ready)
  }
  return ready
}

type NumberedPassage = Omit<PassageHits, 'hits' | 'full'>

function toShown(article: Article): NumberedPassage[] {
  const counts = new Map<Role, number>()
  return toShownPassages(article).map(({ kind, at, text }) => {
    const number = (counts.get(kind) ?? 0) + 1
    counts.set(kind, number)
    return { kind, number, at, text }
  })
}
