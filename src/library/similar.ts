import type { Article } from '../article/article.ts'
import { countTerms } from './terms.ts'

// The strongest words stand for the article; past these the sums hardly change.
const termsPerArticle = 48
// A word shared by more articles than this links nothing in particular.
const longestPosting = 400
// Below this two articles share a word or two by accident.
const leastLikeness = 0.05
// While so few articles change, the weights of words in the library stay what they were.
const smallChange = 0.02

/** Which articles of a library are most like each other; kept up to date while articles change. */
export interface SimilarIndex {
  /** Takes note of the articles as they are now: one that is another object has changed. */
  update(articles: readonly Article[]): void
  /** The articles like this one, the nearest first, sixteen at most. */
  nearest(article: Article): readonly Article[]
}

interface Known {
  place: number
  terms: Int32Array
  counts: Float32Array
  /** The strongest terms and their shares; of length 1 as a vector. */
  vector: { terms: Int32Array; weights: Float64Array }
  nearest?: Article[]
  /** How much like this one another article has to be to stand among the nearest. */
  reach?: number
}

interface Posting {
  articles: Article[]
  weights: number[]
}

// More than is ever asked for, since some turn out to be linked already.
const mostNearest = 16

/**
 * TF-IDF with cosine likeness (Salton and Buckley, 1988: logarithmic term frequency), through an
 * inverted index of each article's strongest words: the cost grows with the articles and not with
 * their square.
 */
export function createSimilarIndex(): SimilarIndex {
  const numbers = new Map<string, number>()
  const known = new Map<Article, Known>()
  const documents: number[] = []
  const postings = new Map<number, Posting>()

  function read(article: Article): Known {
    const terms = countTerms(article)
    const ids = Int32Array.from(terms.keys(), toNumber)
    for (const id of ids) documents[id]! += 1
    const none = { terms: new Int32Array(), weights: new Float64Array() }
    return { place: 0, terms: ids, counts: Float32Array.from(terms.values()), vector: none }
  }

  function toNumber(term: string): number {
    const number = numbers.get(term)
    if (number !== undefined) return number
    numbers.set(term, documents.length)
    documents.push(0)
    return documents.length - 1
  }

  function weigh(article: Article, own: Known): void {
    own.vector = toVector(own, documents, known.size)
    own.vector.terms.forEach((term, at) => {
      let posting = postings.get(term)
      if (!posting) postings.set(term, (posting = { articles: [], weights: [] }))
      posting.articles.push(article)
      posting.weights.push(own.vector.weights[at]!)
    })
  }

  function forget(article: Article, own: Known): void {
    known.delete(article)
    for (const id of own.terms) documents[id]! -= 1
    for (const term of own.vector.terms) {
      const posting = postings.get(term)!
      const at = posting.articles.indexOf(article)
      posting.articles.splice(at, 1)
      posting.weights.splice(at, 1)
    }
  }

  function compare({ vector: { terms, weights } }: Known): Map<Article, number> {
    const likeness = new Map<Article, number>()
    terms.forEach((term, at) => {
      const posting = postings.get(term)
      if (!posting || posting.articles.length > longestPosting) return
      posting.articles.forEach((article, other) => {
        const share = weights[at]! * posting.weights[other]!
        likeness.set(article, (likeness.get(article) ?? 0) + share)
      })
    })
    return likeness
  }

  // Whom an article that has gone was near has to look around anew.
  function leave(article: Article): void {
    for (const other of known.values()) {
      if (other.nearest?.includes(article)) delete other.nearest
    }
  }

  // And so has whom one that has come might be near; a sum the other way round can differ by a hair.
  function meet(article: Article, own: Known): void {
    for (const [other, likeness] of compare(own)) {
      const near = known.get(other)!
      if (other !== article && near.nearest && likeness > near.reach! - 1e-9) delete near.nearest
    }
  }

  function findNearest(article: Article, own: Known): Article[] {
    const found = [...compare(own)]
      .filter(([other, likeness]) => other !== article && likeness >= leastLikeness)
      .sort(([a, one], [b, two]) => two - one || known.get(a)!.place - known.get(b)!.place)
      .slice(0, mostNearest)
    own.reach = found[mostNearest - 1]?.[1] ?? leastLikeness
    return (own.nearest = found.map(([other]) => other))
  }

  return {
    update(articles) {
      const now = new Set(articles)
      const gone = [...known].filter(([article]) => !now.has(article))
      const come = articles.filter((article) => !known.has(article))
      const all = gone.length + come.length > articles.length * smallChange
      if (!all) for (const [article] of gone) leave(article)
      for (const [article, own] of gone) forget(article, own)
      for (const article of come) known.set(article, read(article))
      articles.forEach((article, place) => (known.get(article)!.place = place))
      if (all) {
        postings.clear()
        for (const [article, own] of known) {
          weigh(article, own)
          delete own.nearest
        }
        return
      }
      for (const article of come) weigh(article, known.get(article)!)
      for (const article of come) meet(article, known.get(article)!)
    },
    nearest(article) {
      const own = known.get(article)
      if (!own) throw new Error('similar: asked for an article that the index was not told of')
      return own.nearest ?? findNearest(article, own)
    },
  }
}

function toVector({ terms, counts }: Known, documents: number[], total: number): Known['vector'] {
  const weights = Float64Array.from(
    counts,
    (count, at) => (1 + Math.log(count)) * Math.log((total + 1) / documents[terms[at]!]!),
  )
  const strongest = Array.from(terms.keys())
    .sort((a, b) => weights[b]! - weights[a]! || a - b)
    .slice(0, termsPerArticle)
  const length = Math.hypot(...strongest.map((at) => weights[at]!)) || 1
  return {
    terms: Int32Array.from(strongest, (at) => terms[at]!),
    weights: Float64Array.from(strongest, (at) => weights[at]! / length),
  }
}
